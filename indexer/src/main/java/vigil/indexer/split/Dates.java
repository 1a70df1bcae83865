package vigil.indexer.split;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the date of a publication in its text, as precise as it is printed: `2011-06-30`, `2011-06` or `2011`.
///
/// A file's own dates say when it was made or copied, and are never asked.
final class Dates {
    private static final List<String> MONTHS = List.of(
            "january|janvier|enero|januar|janeiro|gennaio|январ[яь]|jan\\.?",
            "february|février|febrero|februar|fevereiro|febbraio|феврал[яь]|feb\\.?",
            "march|mars|marzo|märz|março|марта?|mar\\.?",
            "april|avril|abril|aprile|апрел[яь]|apr\\.?",
            "may|mai|mayo|maio|maggio|ма[яй]",
            "june|juin|junio|juni|junho|giugno|июн[яь]|jun\\.?",
            "july|juillet|julio|juli|julho|luglio|июл[яь]|jul\\.?",
            "august|août|agosto|августа?|aug\\.?",
            "september|septembre|septiembre|setiembre|setembro|settembre|сентябр[яь]|sept?\\.?",
            "october|octobre|octubre|oktober|outubro|ottobre|октябр[яь]|oct\\.?",
            "november|novembre|noviembre|novembro|ноябр[яь]|nov\\.?",
            "december|décembre|diciembre|dezember|dezembro|dicembre|декабр[яь]|dec\\.?");
    /// Names of seasons, as alternatives of a regular expression.
    static final String SEASON =
            "spring|summer|autumn|fall|winter|printemps|été|automne|hiver|primavera|verano|otoño|invierno";
    private static final String MONTH = String.join("|", MONTHS);

    /// Names of months and seasons, as alternatives of a regular expression.
    static final String MONTH_OR_SEASON = MONTH + "|" + SEASON;

    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
    private static final Pattern ISO = pattern("(?<!\\d)" + YEAR + "-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern DAY_FIRST =
            pattern("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?(?: (?:de|of))? (" + MONTH + ")(?: de|,)? " + YEAR);
    private static final Pattern MONTH_FIRST =
            pattern("(?<!\\p{L})(" + MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR);
    private static final Pattern MONTH_YEAR = pattern("(?<!\\p{L})(" + MONTH + ")(?: de|,)?[ /·-]+" + YEAR);
    private static final Pattern SEASON_YEAR = pattern("(?<!\\p{L})(?:" + SEASON + ")[ ,/·-]+" + YEAR);
    private static final Pattern COPYRIGHT = pattern("(?:©|copyright|\\(c\\))[^\\d]{0,40}" + YEAR);
    private static final Pattern BARE_YEAR = pattern("(?<![\\d/.-])" + YEAR + "(?![/.-])");

    private static final Map<Integer, Pattern> MONTH_PATTERNS = java.util.stream.IntStream.range(0, MONTHS.size())
            .boxed()
            .collect(java.util.stream.Collectors.toMap(index -> index + 1, index -> pattern(MONTHS.get(index))));

    private Dates() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The most precise date in a line: a day, a month, or a year that a season or a copyright sign stands before.
    static Optional<String> in(String line) {
        return day(line)
                .or(() -> month(line))
                .or(() -> first(SEASON_YEAR, line))
                .or(() -> first(COPYRIGHT, line));
    }

    /// A year that stands for itself.
    static Optional<String> yearIn(String line) {
        return first(BARE_YEAR, line);
    }

    private static Optional<String> day(String line) {
        Matcher iso = ISO.matcher(line);
        if (iso.find()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(line);
        if (dayFirst.find()) {
            return date(dayFirst.group(3), number(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(line);
        return monthFirst.find()
                ? date(monthFirst.group(3), number(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    private static Optional<String> month(String line) {
        Matcher month = MONTH_YEAR.matcher(line);
        return month.find()
                ? Optional.of(String.format(Locale.ROOT, "%s-%02d", month.group(2), number(month.group(1))))
                : Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String month) {
        return MONTH_PATTERNS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(month).matches())
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
