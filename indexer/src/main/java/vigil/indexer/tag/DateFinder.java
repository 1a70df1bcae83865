package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Fact;
import vigil.corpus.vocabulary.Vocabulary;

/// Finds dates in words and numbers, each as precise as it is told. One pass over the words; whatever is no month and
/// no
/// number costs one look.
final class DateFinder {
    private static final int DECADE_YEARS = 9;

    private final DateReader reader = new DateReader();
    private final DateRanges ranges = new DateRanges(reader);
    private final YearPlaces years;

    DateFinder(Vocabulary vocabulary) {
        years = new YearPlaces(vocabulary);
    }

    /// The dates that the passages of an entry tell.
    ///
    /// @param year the year that the entry speaks from; null when unknown
    List<Mention> in(List<Passage> passages, @Nullable Integer year) {
        List<Mention> found = new ArrayList<>();
        OpenDays days = new OpenDays(year);
        for (Passage passage : passages) {
            read(passage, found, days);
        }
        days.closed()
                .forEach(day ->
                        found.add(mention(day.passage(), day.start(), day.end(), day.moment(), "date.day-of-year")));
        return found;
    }

    private void read(Passage passage, List<Mention> found, OpenDays days) {
        int lastYear = -1;
        for (int i = 0; i < passage.size(); ) {
            int end = decade(passage, i, found);
            if (end < 0) {
                DateReader.Read read = reader.at(passage, i);
                DateReader.Read first = read == null ? DateReader.day(passage, i) : read;
                DateRanges.Range range =
                        first == null || years.isOther(passage, i, first.end()) ? null : ranges.from(passage, i, first);
                if (range != null && !years.isOther(passage, i, range.end())) {
                    end = range.end();
                    found.add(mention(passage, i, range));
                    days.tell(passage, i, range.from());
                    days.tell(passage, i, range.to());
                    lastYear = range.from().isYear() ? end : -1;
                } else if (read != null) {
                    end = read.end();
                    Moment moment = read.moment();
                    boolean listed = lastYear > 0 && years.isListed(passage, lastYear, i);
                    if (isDate(passage, i, read, listed)) {
                        found.add(mention(passage, i, end, moment, rule(moment)));
                        days.tell(passage, i, moment);
                        lastYear = end;
                    } else if (moment.year() == 0 && moment.day() > 0 && !years.isOther(passage, i, end)) {
                        days.leave(passage, i, end, moment);
                    }
                }
            }
            i = end < 0 ? i + 1 : end;
        }
    }

    private boolean isDate(Passage passage, int start, DateReader.Read read, boolean listed) {
        Moment moment = read.moment();
        if (!moment.isReal()) {
            return false;
        }
        boolean chinese = passage.folded(read.end() - 1).matches("[年月日号]");
        return moment.isYear() && !chinese
                ? years.isYear(passage, start, moment.year(), listed)
                : !years.isOther(passage, start, read.end());
    }

    private int decade(Passage passage, int index, List<Mention> found) {
        Numeral numeral = Numeral.of(passage.word(index));
        int end = numeral == null ? -1 : years.decadeEnd(passage, index, numeral);
        if (numeral != null && end > 0) {
            int year = numeral.value();
            int last = year + DECADE_YEARS;
            found.add(new Mention(
                    Fact.DATE, year + "/" + last, year + "–" + last, passage, index, end, "date.decade", null));
        }
        return end;
    }

    private static String rule(Moment moment) {
        return moment.isYear() ? "date.year" : moment.day() == 0 ? "date.month" : "date.day";
    }

    private static Mention mention(Passage passage, int start, int end, Moment moment, String rule) {
        return new Mention(Fact.DATE, moment.value(), moment.label(), passage, start, end, rule, null);
    }

    private static Mention mention(Passage passage, int start, DateRanges.Range range) {
        return new Mention(Fact.DATE, range.value(), range.label(), passage, start, range.end(), "date.range", null);
    }
}
