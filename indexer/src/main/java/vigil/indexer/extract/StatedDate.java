package vigil.indexer.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the dates of metadata: `2010-05-03T10:11:12Z`, `2010/05`, `20100503`, `Mon, 3 May 2010 10:11:12 +0200`.
final class StatedDate {
    private static final Pattern NUMBERS =
            Pattern.compile("\\s*(\\d{4})(?:[-/.]?(\\d{1,2})(?:[-/.]?(\\d{1,2}))?)?(?!\\d).*", Pattern.DOTALL);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:.*?\\D)?(\\d{1,2})[ -](\\p{L}{3})\\p{L}*\\.?[ -](\\d{4})\\b.*", Pattern.DOTALL);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:.*?\\P{L})?(\\p{L}{3})\\p{L}*\\.? (\\d{1,2}),? (\\d{4})\\b.*", Pattern.DOTALL);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private StatedDate() {}

    /// The date as `2010`, `2010-05` or `2010-05-03`; empty where the words tell none.
    static Optional<String> of(String words) {
        Matcher numbers = NUMBERS.matcher(words);
        if (numbers.matches()) {
            return date(number(numbers, 1), number(numbers, 2), number(numbers, 3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.matches()) {
            return date(number(dayFirst, 3), month(dayFirst, 2), number(dayFirst, 1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        return monthFirst.matches()
                ? date(number(monthFirst, 3), month(monthFirst, 1), number(monthFirst, 2))
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    private static int month(Matcher matcher, int group) {
        int month = MONTHS.indexOf(Objects.requireNonNull(matcher.group(group)).toLowerCase(Locale.ROOT)) + 1;
        return month == 0 ? -1 : month;
    }

    private static Optional<String> date(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    month == 0
                            ? Integer.toString(year)
                            : day == 0
                                    ? YearMonth.of(year, month).toString()
                                    : LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
