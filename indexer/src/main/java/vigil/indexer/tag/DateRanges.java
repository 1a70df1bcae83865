package vigil.indexer.tag;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the end of a range of days, months or years: "3 to 5 May 2010", "1975–79", "between March and June 2011".
final class DateRanges {
    private static final Set<String> TO = Set.of(
            "to", "until", "till", "through", "a", "au", "aux", "al", "hasta", "jusqu", "по", "до", "الي", "حتي", "至",
            "到");
    private static final Set<String> AND = Set.of("and", "et", "y", "и", "و", "和");
    private static final Set<String> BETWEEN = Set.of("between", "entre", "между", "بين");
    private static final Set<String> FILLING = Set.of("the", "le", "el", "en", "of", "عامي", "عام", "годами");
    private static final String DASHES = "-–—‐‑−";

    private final DateReader reader;

    DateRanges(DateReader reader) {
        this.reader = reader;
    }

    /// Two dates.
    ///
    /// @param end index behind the last word
    record Range(Moment from, Moment to, int end) {
        String value() {
            return from.value() + "/" + to.value();
        }

        String label() {
            return from.isYear() && to.isYear() ? from.label() + "–" + to.label() : from.label() + " – " + to.label();
        }
    }

    /// The range that begins with what was read at a word; null where it stands for itself.
    ///
    /// @param start index of its first word
    @Nullable
    Range from(Passage passage, int start, DateReader.Read first) {
        Range years = first.moment().isYear() ? years(passage, first) : null;
        if (years != null) {
            return years;
        }
        int next = behindJoiner(passage, first.end(), isBetween(passage, start));
        if (next < 0) {
            return null;
        }
        DateReader.Read second = reader.at(passage, next);
        if ((second == null || second.moment().isYear()) && first.moment().day() > 0) {
            second = dayBehind(passage, next, first);
        }
        return second == null ? null : range(first.moment(), second.moment(), second.end());
    }

    /// The second day in "July 9–11, 2011" and "7月9日至11日".
    private DateReader.@Nullable Read dayBehind(Passage passage, int next, DateReader.Read first) {
        DateReader.Read day = DateReader.day(passage, next);
        boolean chinese = day != null && day.end() > next + 1;
        if (day == null || !first.monthFirst() && !chinese) {
            return null;
        }
        Numeral year = reader.yearBehind(passage, day.end(), true);
        return year == null ? day : new DateReader.Read(day.moment().in(year.value()), day.end() + 1, true);
    }

    /// A range of years whose end is cut short: "1975–79", "2010/11".
    private static @Nullable Range years(Passage passage, DateReader.Read first) {
        int at = first.end();
        String gap = passage.gapAfter(at - 1);
        boolean slash = gap.equals("/");
        boolean dash = gap.length() == 1 && DASHES.contains(gap);
        Numeral last = slash || dash ? Numeral.of(passage.word(at)) : null;
        if (last == null || !last.isBare() || DateReader.isGlued(passage, at)) {
            return null;
        }
        int year = first.moment().year();
        int end = last.digits() == 2 ? year / 100 * 100 + last.value() : DateReader.isYear(last) ? last.value() : 0;
        boolean follows = slash ? end == year + 1 : end > year;
        return follows ? new Range(first.moment(), new Moment(end, 0, 0), at + 1) : null;
    }

    /// Both ends with what each leaves to the other; null where that makes no range.
    private static @Nullable Range range(Moment first, Moment second, int end) {
        Moment to = second.filled(first);
        Moment from = first.filled(to);
        boolean overNewYear = first.year() == 0 && from.month() > to.month() && to.month() > 0;
        if (overNewYear) {
            from = from.in(to.year() - 1);
        }
        boolean days = from.day() > 0 == to.day() > 0 || from.month() > 0 && to.month() > 0;
        return days && from.isReal() && to.isReal() && from.first().isBefore(to.first())
                ? new Range(from, to, end)
                : null;
    }

    private static boolean isBetween(Passage passage, int start) {
        int before = start - 1;
        while (before > 0 && start - before < 3 && FILLING.contains(passage.folded(before))) {
            before--;
        }
        return BETWEEN.contains(passage.folded(before));
    }

    /// The word behind a dash, "to", or the "and" of "between"; -1 where there is none.
    private static int behindJoiner(Passage passage, int end, boolean between) {
        String gap = passage.gapAfter(end - 1);
        String bare = gap.strip();
        if (end >= passage.size() || gap.indexOf('\n') >= 0) {
            return -1;
        }
        if (bare.length() == 1 && DASHES.contains(bare)) {
            return end;
        }
        Numeral joined = between ? Numeral.of(passage.word(end)) : null;
        if (joined != null && joined.joined()) {
            return end;
        }
        String word = passage.folded(end);
        boolean joiner = TO.contains(word) || between && AND.contains(word);
        if (!bare.isEmpty() || !joiner) {
            return -1;
        }
        int next = end + 1;
        while (next < end + 3 && (FILLING.contains(passage.folded(next)) || TO.contains(passage.folded(next)))) {
            next++;
        }
        return next < passage.size() && passage.gapAfter(next - 1).isBlank() ? next : -1;
    }
}
