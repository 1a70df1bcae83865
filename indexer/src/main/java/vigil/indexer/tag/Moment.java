package vigil.indexer.tag;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/// A day, a month or a year, or the part of one that a text tells.
///
/// @param year 1000 to 2100; 0 where none is told
/// @param month 1 to 12; 0 where none is told
/// @param day 1 to 31; 0 where none is told
record Moment(int year, int month, int day) {

    /// Whether this is a date of the calendar: 31 June is none.
    boolean isReal() {
        try {
            return year > 0
                    && (month > 0 || day == 0)
                    && (month == 0 || YearMonth.of(year, month).isValidDay(Math.max(1, day)));
        } catch (DateTimeException e) {
            return false;
        }
    }

    /// Whether a year alone is told.
    boolean isYear() {
        return year > 0 && month == 0;
    }

    /// With what it lacks taken from another.
    Moment filled(Moment other) {
        return new Moment(year > 0 ? year : other.year, month > 0 ? month : other.month, day);
    }

    Moment in(int year) {
        return new Moment(year, month, day);
    }

    /// Its first day.
    LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /// In ISO 8601, as precise as it is: `2011`, `2011-07`, `2011-07-09`.
    String value() {
        String years = String.format(Locale.ROOT, "%04d", year);
        String months = month == 0 ? "" : String.format(Locale.ROOT, "-%02d", month);
        return years + months + (day == 0 ? "" : String.format(Locale.ROOT, "-%02d", day));
    }

    /// For people: `9 July 2011`.
    String label() {
        String name = month == 0 ? "" : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ";
        return (day == 0 ? "" : day + " ") + name + year;
    }
}
