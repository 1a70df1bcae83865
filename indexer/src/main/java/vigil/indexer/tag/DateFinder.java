package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Fact;
import vigil.corpus.vocabulary.Vocabulary;

/// Finds dates in words and numbers, each as precise as it is told. One pass over the words; whatever is no month and
/// no number costs one look.
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
            new Reading(passage, found, days).read();
        }
        days.closed()
                .forEach(day ->
                        found.add(mention(day.passage(), day.start(), day.end(), day.moment(), "date.day-of-year")));
        return found;
    }

    /// The dates of one passage.
    private final class Reading {
        private final Passage passage;
        private final List<Mention> found;
        private final OpenDays days;
        /// The end of the last date, behind which a list of years may go on; -1 where none does.
        private int listEnd = -1;

        Reading(Passage passage, List<Mention> found, OpenDays days) {
            this.passage = passage;
            this.found = found;
            this.days = days;
        }

        void read() {
            int end = 0;
            for (int i = 0; i < passage.size(); i++) {
                if (i >= end) {
                    end = date(i);
                }
            }
        }

        /// The end of the date that begins at a word; 0 where none does.
        private int date(int index) {
            Numeral numeral = Numeral.of(passage.word(index));
            if (numeral != null && decade(index, numeral)) {
                return index + 1;
            }
            DateReader.Read read = reader.at(passage, index, numeral);
            DateReader.Read first = read == null && numeral != null ? DateReader.day(passage, index) : read;
            if (first == null) {
                return index + 1;
            }
            DateRanges.Range range = ranges.from(passage, index, first);
            if (range != null) {
                return range(index, range);
            }
            return read == null ? index + 1 : alone(index, read);
        }

        private int range(int index, DateRanges.Range range) {
            if (!years.isOther(passage, index, range.end())) {
                found.add(mention(passage, index, range));
                days.tell(passage, index, range.from());
                days.tell(passage, index, range.to());
                listEnd = range.from().isYear() ? range.end() : -1;
            }
            return range.end();
        }

        private int alone(int index, DateReader.Read read) {
            Moment moment = read.moment();
            if (isDate(index, read)) {
                found.add(mention(passage, index, read.end(), moment, rule(moment)));
                days.tell(passage, index, moment);
                listEnd = read.end();
            } else if (moment.year() == 0 && moment.day() > 0 && !years.isOther(passage, index, read.end())) {
                days.leave(passage, index, read.end(), moment);
            }
            return read.end();
        }

        private boolean isDate(int start, DateReader.Read read) {
            Moment moment = read.moment();
            boolean bare = moment.isYear() && read.end() == start + 1;
            boolean listed = bare && listEnd > 0 && years.isListed(passage, listEnd, start);
            return moment.isReal()
                    && (bare
                            ? years.isYear(passage, start, moment.year(), listed)
                            : !years.isOther(passage, start, read.end()));
        }

        private boolean decade(int index, Numeral numeral) {
            int end = years.decadeEnd(passage, index, numeral);
            if (end > 0) {
                int year = numeral.value();
                int last = year + DECADE_YEARS;
                String label = year + "–" + last;
                found.add(new Mention(Fact.DATE, year + "/" + last, label, passage, index, end, "date.decade", null));
            }
            return end > 0;
        }
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
