package vigil.indexer.split;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds the date of a publication in its text, as precise as it is printed: `2011-06-30`, `2011-06` or `2011`.
///
/// Of a range its end counts, for a text is not older than what it tells of; a range of more than a month tells a
/// year. A file's own dates say when it was made or copied, and are never asked.
final class Dates {
    private static final List<String> MONTHS = List.of(
            "january|janvier|enero|januar|jänner|janeiro|gennaio|январ[яь]|jan\\.?|(?:كانون الثاني|يناير)(?: ?/ ?(?:كانون الثاني|يناير))?",
            "february|février|fevrier|febrero|februar|fevereiro|febbraio|феврал[яь]|feb\\.?|(?:شباط|فبراير)(?: ?/ ?(?:شباط|فبراير))?",
            "march|mars|marzo|märz|março|марта?|mar\\.?|(?:آذار|مارس)(?: ?/ ?(?:آذار|مارس))?",
            "april|avril|abril|aprile|апрел[яь]|apr\\.?|(?:نيسان|أبريل|إبريل)(?: ?/ ?(?:نيسان|أبريل|إبريل))?",
            "may|mai|mayo|maio|maggio|ма[яй]|(?:أيار|مايو)(?: ?/ ?(?:أيار|مايو))?",
            "june|juin|junio|juni|junho|giugno|июн[яь]|jun\\.?|(?:حزيران|يونيو|يونيه)(?: ?/ ?(?:حزيران|يونيو|يونيه))?",
            "july|juillet|julio|juli|julho|luglio|июл[яь]|jul\\.?|(?:تموز|يوليو|يوليه)(?: ?/ ?(?:تموز|يوليو|يوليه))?",
            "august|août|aout|agosto|августа?|aug\\.?|(?:آب|أغسطس)(?: ?/ ?(?:آب|أغسطس))?",
            "september|septembre|septiembre|setiembre|setembro|settembre|сентябр[яь]|sept?\\.?|(?:أيلول|سبتمبر)(?: ?/ ?(?:أيلول|سبتمبر))?",
            "october|octobre|octubre|oktober|outubro|ottobre|октябр[яь]|oct\\.?|(?:تشرين الأول|أكتوبر)(?: ?/ ?(?:تشرين الأول|أكتوبر))?",
            "november|novembre|noviembre|novembro|ноябр[яь]|nov\\.?|(?:تشرين الثاني|نوفمبر)(?: ?/ ?(?:تشرين الثاني|نوفمبر))?",
            "december|décembre|decembre|diciembre|dezember|dezembro|dicembre|декабр[яь]|dec\\.?|(?:كانون الأول|ديسمبر)(?: ?/ ?(?:كانون الأول|ديسمبر))?");
    /// Names of seasons, as alternatives of a regular expression.
    static final String SEASON =
            "spring|summer|autumn|fall|winter|printemps|été|automne|hiver|primavera|verano|otoño|invierno|verão|outono|inverno"
                    + "|frühjahr|frühling|sommer|herbst|весна|лето|осень|зима|الربيع|ربيع|صيف|خريف|شتاء";
    private static final String MONTH = String.join("|", MONTHS);

    /// Names of months and seasons, as alternatives of a regular expression.
    static final String MONTH_OR_SEASON = MONTH + "|" + SEASON;

    private static final String DASH = " ?(?:[–—/‐‑-]|to|au|al?|bis|по|إلى|and|et|y|и|و|&) ?";
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
    private static final String ORDINAL = "(?:st|nd|rd|th|er|e|\\.|º|°|ª)?";
    private static final Pattern ISO =
            pattern("(?<![\\d/.-])" + YEAR + "-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?![\\d/-])");
    private static final Pattern CHINESE = pattern(YEAR + " ?年 ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?");
    private static final Pattern DOTTED =
            pattern("(?<![\\d/.-])(0?[1-9]|[12]\\d|3[01])\\. ?(0?[1-9]|1[0-2])\\. ?" + YEAR + "(?!\\.\\d)");
    private static final Pattern DAY_FIRST = pattern("(?<![\\p{L}\\d/])([Il]?\\d{1,2})" + ORDINAL + "(?: (?:de|of))? ?("
            + MONTH + ")(?:,| de| del|\\.)? ?" + YEAR);
    private static final Pattern MONTH_FIRST = pattern("(?<!\\p{L})(" + MONTH + ") (?:(?:\\d{1,2}" + ORDINAL + ")"
            + DASH + ")?(\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR);
    private static final Pattern MONTH_YEAR = pattern("(?<!\\p{L})(?:(?:" + MONTH + ")(?: " + YEAR + ")?" + DASH + ")?("
            + MONTH + ")(?: de| del|,|\\.)?[ /·–-]+" + YEAR);
    private static final Pattern SEASON_YEAR = pattern("(?<!\\p{L})(?:" + SEASON + ")(?: ?[/–-] ?(?:" + SEASON
            + "))?(?: de| del)?[ ,/·-]+(?:(?:19|20)\\d\\d ?[/–-] ?)?(" + "(?:19|20)?\\d\\d)(?!\\d)");
    private static final Pattern MONTH_SHORT_YEAR =
            pattern("(?<!\\p{L})(" + MONTH + ") (?:(['’])(\\d\\d)|([5-9]\\d))$");
    private static final Pattern COPYRIGHT =
            pattern("(?:©|copyright|\\(c\\))[^\\d]{0,60}(?:(?:19|20)\\d\\d ?[–-] ?)?" + YEAR);
    private static final Pattern ISSUE =
            pattern("(?<!\\p{L})(?:vol(?:ume|\\.)?|issue|no\\.|n[°ºo]|núm\\.|numéro|número|nummer|nr\\.|heft|№|العدد|第)"
                    + " ?[\\dIVXLC]{1,5}(?:[^\\d\\p{L}]{1,4}(?:(?:issue|no\\.?|n[°ºo]|núm\\.) ?)?\\d{0,3})?[ ,.:·|/()–-]{1,4}"
                    + YEAR);
    private static final Pattern BARE_YEAR =
            pattern("(?<![\\d/.-])(?:(?:19|20)\\d\\d ?[–/-] ?)?" + YEAR + "(?![/.-]\\d)");
    private static final Pattern BEFORE_RANGE = pattern("(?:\\d{1,2}" + ORDINAL + "(?: (?:de )?(?:" + MONTH
            + ")(?: (?:de )?" + YEAR + ")?)?|(" + MONTH + ")(?: \\d{1,2})?,?(?: " + YEAR + ")?)" + DASH + "$");
    private static final List<Pattern> MONTH_PATTERNS =
            MONTHS.stream().map(Dates::pattern).toList();

    private Dates() {}

    /// A date and the words that tell it.
    ///
    /// @param value `2011-06-30`, `2011-06` or `2011`
    /// @param words as printed
    record Dated(String value, String words) {
        /// Whether it is told to the day.
        boolean isDay() {
            return value.length() > 7;
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The most precise date in a line: a day, a month, or a year that a season, the number of an issue or a
    /// copyright sign stands before.
    static Optional<Dated> in(String line) {
        String text = digits(line);
        return day(text, line)
                .or(() -> month(text, line))
                .or(() -> year(SEASON_YEAR, text, line))
                .or(() -> year(ISSUE, text, line))
                .or(() -> year(COPYRIGHT, text, line));
    }

    /// A year that stands for itself.
    static Optional<Dated> yearIn(String line) {
        return year(BARE_YEAR, digits(line), line);
    }

    /// The line without its date; the same line where it has none.
    static String cut(String line) {
        return in(line).map(date -> line.replace(date.words(), " ")).orElse(line);
    }

    private static Optional<Dated> day(String text, String line) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return date(iso, iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3), line);
        }
        Matcher chinese = CHINESE.matcher(text);
        if (chinese.find() && chinese.group(3) != null) {
            return date(chinese, chinese.group(1), Integer.parseInt(chinese.group(2)), chinese.group(3), line);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            while (range(DAY_FIRST, text, dayFirst.end()) && dayFirst.find()) {
                // the end of the range
            }
            boolean torn = dayFirst.start() > 0 && "~^_'’?*".indexOf(text.charAt(dayFirst.start() - 1)) >= 0;
            return torn
                    ? Optional.empty()
                    : date(
                            dayFirst,
                            dayFirst.group(3),
                            number(dayFirst.group(2)),
                            dayFirst.group(1).replaceFirst("[Il]", "1"),
                            line);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find()) {
            while (range(MONTH_FIRST, text, monthFirst.end()) && monthFirst.find()) {
                // the end of the range
            }
            return date(monthFirst, monthFirst.group(3), number(monthFirst.group(1)), monthFirst.group(2), line);
        }
        Matcher dotted = DOTTED.matcher(text);
        return dotted.find()
                ? date(dotted, dotted.group(3), Integer.parseInt(dotted.group(2)), dotted.group(1), line)
                : Optional.empty();
    }

    /// Whether another date follows behind a dash.
    private static boolean range(Pattern date, String text, int end) {
        Matcher next = date.matcher(text).region(end, text.length());
        return next.find()
                && next.start() - end < 6
                && pattern(DASH).matcher(text.substring(end, next.start())).matches();
    }

    private static Optional<Dated> month(String text, String line) {
        Matcher chinese = CHINESE.matcher(text);
        if (chinese.find()) {
            int number = Integer.parseInt(chinese.group(2));
            return number < 1 || number > 12
                    ? Optional.empty()
                    : Optional.of(
                            new Dated(month(chinese.group(1), number), line.substring(chinese.start(), chinese.end())));
        }
        Matcher shortYear = MONTH_SHORT_YEAR.matcher(text);
        if (shortYear.find()) {
            String year = shortYear.group(3) == null ? shortYear.group(4) : shortYear.group(3);
            return Optional.of(new Dated(
                    month(full(year), number(shortYear.group(1))), line.substring(shortYear.start(), shortYear.end())));
        }
        Matcher month = MONTH_YEAR.matcher(text);
        return month.find()
                ? Optional.of(new Dated(
                        month(month.group(3), number(month.group(2))), line.substring(month.start(), month.end())))
                : Optional.empty();
    }

    private static String month(String year, int number) {
        return String.format(Locale.ROOT, "%s-%02d", year, number);
    }

    private static Optional<Dated> year(Pattern pattern, String text, String line) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String year = matcher.group(1);
        String words = line.substring(matcher.start(), matcher.end());
        return Optional.of(new Dated(full(year), words));
    }

    private static String full(String year) {
        return year.length() == 2 ? (year.compareTo("50") < 0 ? "20" : "19") + year : year;
    }

    /// A day, with the words of the range that it ends; of a long range its year.
    private static Optional<Dated> date(Matcher found, String year, int month, String day, String line) {
        LocalDate date;
        try {
            date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        String before = digits(line.substring(0, found.start()));
        Matcher range = BEFORE_RANGE.matcher(before);
        boolean ends = range.find();
        String words = line.substring(ends ? range.start() : found.start(), found.end());
        boolean otherYear = ends && before.substring(range.start()).matches(".*(?:19|20)\\d\\d.*");
        boolean otherMonth = ends
                && IntStream.range(1, 13)
                        .filter(number -> MONTH_PATTERNS
                                .get(number - 1)
                                .matcher(before.substring(range.start()))
                                .find())
                        .anyMatch(number -> Math.abs(number - month) > 1);
        boolean isLong = otherYear || otherMonth;
        return Optional.of(new Dated(isLong ? year : date.toString(), words));
    }

    private static int number(String month) {
        return IntStream.range(1, 13)
                .filter(number -> MONTH_PATTERNS.get(number - 1).matcher(month).matches())
                .findFirst()
                .orElseThrow();
    }

    /// The same line, as long as before, with the digits 0 to 9 alone.
    private static String digits(String line) {
        var digits = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c > 127 && Character.isDigit(c)) {
                digits.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            } else if (c == '\u00A0' || c == '\u202F') {
                digits.setCharAt(i, ' ');
            }
        }
        return digits.toString();
    }
}
