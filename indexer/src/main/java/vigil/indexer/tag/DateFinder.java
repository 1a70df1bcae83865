package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /// A day whose year is told elsewhere.
    private record Open(Passage passage, int start, int end, Moment moment) {}

    /// Years by the place of the words that tell them.
    private record Told(Passage passage, int start, int year) {}

    /// The dates that the passages of an entry tell.
    List<Mention> in(List<Passage> passages) {
        List<Mention> found = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (Passage passage : passages) {
            read(passage, found, open, told);
        }
        for (Open day : open) {
            Integer year = yearFor(day, told);
            Moment moment = year == null ? null : day.moment.in(year);
            if (moment != null && moment.isReal()) {
                found.add(mention(day.passage, day.start, day.end, moment, "date.day-of-year"));
            }
        }
        return found;
    }

    private void read(Passage passage, List<Mention> found, List<Open> open, List<Told> told) {
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
                    told.add(new Told(passage, i, range.from().year()));
                    told.add(new Told(passage, i, range.to().year()));
                    lastYear = range.from().isYear() ? end : -1;
                } else if (read != null) {
                    end = read.end();
                    Moment moment = read.moment();
                    boolean listed = lastYear > 0 && years.isListed(passage, lastYear, i);
                    if (isDate(passage, i, read, listed)) {
                        found.add(mention(passage, i, end, moment, rule(moment)));
                        told.add(new Told(passage, i, moment.year()));
                        lastYear = end;
                    } else if (moment.year() == 0 && moment.day() > 0 && !years.isOther(passage, i, end)) {
                        open.add(new Open(passage, i, end, moment));
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

    /// The year of a day that has none: the one that its sentence and the sentence before tell; where these tell none,
    /// the one that all of the entry tells.
    private static @Nullable Integer yearFor(Open day, List<Told> told) {
        int start = day.passage.sentenceStart(day.start);
        int from = start == 0 ? 0 : day.passage.sentenceStart(start - 1);
        int to = day.passage.sentenceEnd(day.end - 1);
        Set<Integer> near = told.stream()
                .filter(year -> year.passage == day.passage && year.start >= from && year.start < to)
                .map(Told::year)
                .collect(Collectors.toSet());
        Set<Integer> years = near.isEmpty() ? told.stream().map(Told::year).collect(Collectors.toSet()) : near;
        return years.size() == 1 ? years.iterator().next() : null;
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
