package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The days of an entry that are told without their year: "On 9 July". They get the year that days and months around
/// them tell, and none where that is in doubt: a sentence about the past leads back to another year.
final class OpenDays {
    private final @Nullable Integer entryYear;
    private final List<Told> told = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    private record Told(Passage passage, int start, Moment moment) {}

    private record Open(Passage passage, int start, int end, Moment moment) {}

    /// @param entryYear the year that the entry speaks from; null when unknown
    OpenDays(@Nullable Integer entryYear) {
        this.entryYear = entryYear;
    }

    /// Notes a date that is told with its year.
    void tell(Passage passage, int start, Moment moment) {
        told.add(new Told(passage, start, moment));
    }

    /// Notes a day and month that have none.
    void leave(Passage passage, int start, int end, Moment moment) {
        open.add(new Open(passage, start, end, moment));
    }

    /// A day with the year that it gets.
    record Closed(Passage passage, int start, int end, Moment moment) {}

    /// The days whose year is not in doubt.
    List<Closed> closed() {
        List<Closed> closed = new ArrayList<>();
        for (Open day : open) {
            Integer year = yearOf(day);
            Moment moment = year == null ? null : day.moment.in(year);
            if (moment != null && moment.isReal()) {
                closed.add(new Closed(day.passage, day.start, day.end, moment));
            }
        }
        return closed;
    }

    /// The one year that its sentence and the sentence before tell, to the day at least once, if the entry
    /// speaks from it or from the year after, or tells no other. Else the year that the entry speaks from,
    /// if it tells no other.
    private @Nullable Integer yearOf(Open day) {
        int start = day.passage.sentenceStart(day.start);
        int from = start == 0 ? 0 : day.passage.sentenceStart(start - 1);
        int to = day.passage.sentenceEnd(day.end - 1);
        List<Told> near = told.stream()
                .filter(date -> date.passage == day.passage && date.start >= from && date.start < to)
                .toList();
        List<Told> around = near.isEmpty() ? told : near;
        Set<Integer> years = years(around);
        if (years.size() != 1 || around.stream().noneMatch(date -> date.moment.day() > 0)) {
            return null;
        }
        int year = years.iterator().next();
        boolean own = entryYear != null && year == entryYear;
        boolean before = entryYear != null && year == entryYear - 1;
        boolean only = years(told).size() == 1;
        boolean clear = near.isEmpty() ? own : own || before || only;
        return clear && near.stream().allMatch(date -> isInOrder(date, day, year)) ? year : null;
    }

    private static Set<Integer> years(List<Told> dates) {
        return dates.stream().map(date -> date.moment.year()).collect(Collectors.toSet());
    }

    /// Whether the day would follow what is told before it, and come before what is told behind it.
    private static boolean isInOrder(Told date, Open open, int year) {
        Moment day = open.moment.in(year);
        if (date.moment.isYear() || !day.isReal()) {
            return true;
        }
        Moment precise = date.moment.day() > 0 ? day : new Moment(year, day.month(), 0);
        int order = precise.first().compareTo(date.moment.first());
        return date.start < open.start ? order >= 0 : order <= 0;
    }
}
