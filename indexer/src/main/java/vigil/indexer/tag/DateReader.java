package vigil.indexer.tag;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the day, month or year that begins at a word, in the orders that languages have: `9 July 2011`, `July 9,
/// 2011`, `9 de julio de 2011`, `2011-07-09`, `09.07.2011`, `2011年7月9日`. What a text leaves out stays open.
final class DateReader {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final Set<String> ORDINALS =
            Set.of("st", "nd", "rd", "th", "er", "re", "e", "eme", "o", "a", "º", "ª");
    private static final Set<String> OF = Set.of("of", "de", "del", "d", "го", "من", "day");
    private static final Set<String> BEFORE_YEAR =
            Set.of("of", "de", "del", "من", "عام", "لعام", "سنه", "العام", "في", "l", "an", "ano");

    private final Months months = new Months();

    /// What was read.
    ///
    /// @param end index behind its last word
    /// @param monthFirst whether the month stands before the day
    record Read(Moment moment, int end, boolean monthFirst) {}

    /// The most that begins at this word; null where nothing of a date does. A date that the calendar does not have
    /// is read, too, so that no part of it is taken for one.
    @Nullable
    Read at(Passage passage, int index) {
        return index < passage.size() ? at(passage, index, Numeral.of(passage.word(index))) : null;
    }

    /// @param numeral what the word is as a numeral; null where it is none
    @Nullable
    Read at(Passage passage, int index, @Nullable Numeral numeral) {
        if (numeral == null) {
            return monthFirst(passage, index);
        }
        Read chinese = chinese(passage, index, numeral);
        if (chinese != null) {
            return chinese;
        }
        Read numbers = numbers(passage, index, numeral);
        if (numbers != null) {
            return numbers;
        }
        Read dayFirst = dayFirst(passage, index, numeral);
        if (dayFirst != null) {
            return dayFirst;
        }
        return isYear(numeral) ? new Read(new Moment(numeral.value(), 0, 0), index + 1, false) : null;
    }

    /// The number of a day alone: the first in "3 to 5 May", the second in "May 3 to 5".
    static @Nullable Read day(Passage passage, int index) {
        Numeral numeral = index < passage.size() ? Numeral.of(passage.word(index)) : null;
        if (numeral == null || !isDay(numeral)) {
            return null;
        }
        boolean chinese = passage.folded(index + 1).equals("日");
        return new Read(new Moment(0, 0, numeral.value()), index + (chinese ? 2 : 1), false);
    }

    /// The year behind a day or a month: "2011", ", 2011", "de 2011".
    @Nullable
    Numeral yearBehind(Passage passage, int end, boolean commaAllowed) {
        int at = yearPlace(passage, end, commaAllowed);
        return at < 0 ? null : Numeral.of(passage.word(at));
    }

    static boolean isYear(Numeral numeral) {
        return numeral.digits() == 4
                && numeral.value() >= FIRST_YEAR
                && numeral.value() <= LAST_YEAR
                && (numeral.isBare() || numeral.suffix().equals("г"));
    }

    private static boolean isDay(Numeral numeral) {
        return numeral.digits() <= 2
                && numeral.value() >= 1
                && numeral.value() <= 31
                && (numeral.isBare() || ORDINALS.contains(numeral.suffix()));
    }

    private @Nullable Read dayFirst(Passage passage, int index, Numeral day) {
        if (!isDay(day)) {
            return null;
        }
        int at = index + 1;
        while (at - index < 4 && OF.contains(passage.folded(at)) && isNear(passage.gapAfter(at - 1))) {
            at++;
        }
        Months.Found month = isNear(passage.gapAfter(at - 1)) ? months.at(passage, at) : null;
        return month == null ? null : withYear(passage, month, day.value(), month.end(), false);
    }

    private @Nullable Read monthFirst(Passage passage, int index) {
        Months.Found month = months.at(passage, index);
        if (month == null) {
            return null;
        }
        int at = month.end();
        Numeral day = at < passage.size() && isSpace(passage.gapAfter(at - 1)) ? Numeral.of(passage.word(at)) : null;
        return day != null && isDay(day)
                ? withYear(passage, month, day.value(), at + 1, true)
                : withYear(passage, month, 0, at, true);
    }

    private Read withYear(Passage passage, Months.Found month, int day, int end, boolean monthFirst) {
        int at = yearPlace(passage, end, true);
        Numeral year = at < 0 ? null : Numeral.of(passage.word(at));
        return year == null
                ? new Read(new Moment(0, month.number(), day), end, monthFirst)
                : new Read(new Moment(year.value(), month.number(), day), at + 1, monthFirst);
    }

    /// The index of the year that belongs to what ends before this word; -1 where none does.
    private static int yearPlace(Passage passage, int end, boolean commaAllowed) {
        int at = end;
        while (at - end < 2 && BEFORE_YEAR.contains(passage.folded(at)) && isNear(passage.gapAfter(at - 1))) {
            at++;
        }
        String gap = passage.gapAfter(at - 1);
        boolean joined = isNear(gap) || commaAllowed && Gaps.isOneOf(gap.strip(), ",،") && gap.indexOf('\n') < 0;
        Numeral year = joined && at < passage.size() ? Numeral.of(passage.word(at)) : null;
        boolean amount = passage.gapAfter(at).equals(",")
                && at + 1 < passage.size()
                && Character.isDigit(passage.word(at + 1).text().charAt(0));
        return year != null && isYear(year) && !amount ? at : -1;
    }

    /// `2011年7月9日`, `2011年7月`, `2011年`, `7月9日`, `7月`.
    private static @Nullable Read chinese(Passage passage, int index, Numeral first) {
        if (isYear(first) && passage.folded(index + 1).equals("年")) {
            Numeral month = index + 2 < passage.size() ? Numeral.of(passage.word(index + 2)) : null;
            Read rest = month == null ? null : chinese(passage, index + 2, month);
            return rest != null && rest.moment.year() == 0
                    ? new Read(rest.moment.in(first.value()), rest.end, false)
                    : new Read(new Moment(first.value(), 0, 0), index + 2, false);
        }
        boolean month = first.digits() <= 2
                && first.value() >= 1
                && first.value() <= 12
                && passage.folded(index + 1).equals("月");
        if (!month) {
            return null;
        }
        Read day = Set.of("日", "号").contains(passage.folded(index + 3)) ? day(passage, index + 2) : null;
        int number = day == null ? 0 : day.moment.day();
        return new Read(new Moment(0, first.value(), number), index + (day == null ? 2 : 4), false);
    }

    /// `2011-07-09`, `09.07.2011`, and `29/07/2011` where only one order is possible.
    private static @Nullable Read numbers(Passage passage, int index, Numeral first) {
        String gap = passage.gapAfter(index);
        boolean alike = gap.length() == 1 && "-./".contains(gap) && gap.equals(passage.gapAfter(index + 1));
        Numeral second = alike ? Numeral.of(passage.word(index + 1)) : null;
        Numeral third = alike ? Numeral.of(passage.word(index + 2)) : null;
        if (second == null || third == null || second.digits() > 2 || isGlued(passage, index + 2)) {
            return null;
        }
        boolean iso = gap.equals("-")
                && isYear(first)
                && second.digits() == 2
                && third.digits() == 2
                && (third.isBare() || third.suffix().startsWith("t"));
        if (iso) {
            return new Read(new Moment(first.value(), second.value(), third.value()), index + 3, false);
        }
        if (first.digits() > 2 || !isYear(third) || !first.isBare() || !second.isBare()) {
            return null;
        }
        boolean dayFirst = gap.equals(".") || first.value() > 12;
        boolean monthFirst = !dayFirst && second.value() > 12;
        return !dayFirst && !monthFirst
                ? null
                : new Read(
                        new Moment(
                                third.value(),
                                dayFirst ? second.value() : first.value(),
                                dayFirst ? first.value() : second.value()),
                        index + 3,
                        false);
    }

    /// Whether a number goes on behind this word: `2011/12`, `2011.5`.
    static boolean isGlued(Passage passage, int index) {
        String gap = passage.gapAfter(index);
        return gap.length() == 1 && "-./:,_".contains(gap) && Numeral.of(passage.word(index + 1)) != null;
    }

    /// Whether only a space, or a hyphen or the full stop of an abbreviation, stands between two words.
    private static boolean isNear(String gap) {
        return gap.isEmpty() || gap.equals("-") || Gaps.isApostrophe(gap) || isSpace(gap);
    }

    private static boolean isSpace(String gap) {
        String bare = gap.startsWith(".") ? gap.substring(1) : gap;
        return Gaps.isSpace(bare);
    }
}
