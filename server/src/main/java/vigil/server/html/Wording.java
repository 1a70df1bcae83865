package vigil.server.html;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Dimension;
import vigil.corpus.Entry;
import vigil.corpus.PageNumbers;
import vigil.corpus.PageRange;
import vigil.corpus.Publication;
import vigil.corpus.Quote;
import vigil.corpus.Reading;
import vigil.corpus.Tag;
import vigil.server.request.FacetValues;

/// How numbers, dates and pages are said on the pages.
public final class Wording {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private Wording() {}

    /// `1 entry`, `1,204 entries`.
    public static String entries(long count) {
        return count == 1 ? "1 entry" : number(count) + " entries";
    }

    static String publications(long count) {
        return count == 1 ? "1 publication" : number(count) + " publications";
    }

    /// `1,204`.
    public static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /// `p. 22`, `pp. 22–24`.
    public static String pages(PageRange pages) {
        return pages.first() == pages.last() ? page(pages.first()) : "pp. " + pages.first() + "–" + pages.last();
    }

    /// How far the words of these pages can be relied on: sentences for those that were recognized in a picture, or
    /// that wait for it; empty where the file itself holds the words of all.
    public static List<String> reliability(Reading reading, PageRange pages) {
        var sentences = new ArrayList<String>();
        List<Integer> recognized = within(reading.ocrPages(), pages);
        List<Integer> waiting = within(reading.waitingPages(), pages);
        if (!recognized.isEmpty()) {
            sentences.add(capital(PageNumbers.of(recognized))
                    + (recognized.size() == 1 ? " is a picture" : " are pictures")
                    + ": words recognized in a picture may be wrong.");
        }
        if (!waiting.isEmpty()) {
            sentences.add(capital(PageNumbers.of(waiting)) + (waiting.size() == 1 ? " waits" : " wait")
                    + " for text recognition: a picture, or text that is garbage. With tesseract installed,"
                    + " vigil index reads what waits.");
        }
        return sentences;
    }

    private static List<Integer> within(List<Integer> numbers, PageRange pages) {
        return numbers.stream()
                .filter(page -> pages.first() <= page && page <= pages.last())
                .toList();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String page(int page) {
        return "p. " + page;
    }

    /// `June 2011` of `2011-06`.
    static String date(String date) {
        String[] parts = date.split("-", -1);
        if (parts.length == 1) {
            return date;
        }
        String month = Month.of(Integer.parseInt(parts[1])).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return (parts.length == 3 ? Integer.parseInt(parts[2]) + " " : "") + month + " " + parts[0];
    }

    /// `17 January 2025, printed on p. 1: “17 January 2025”`; null where there is no date.
    public static @Nullable String printedDate(Publication publication) {
        String date = publication.date();
        Quote quote = publication.dateQuote();
        return date == null || quote == null
                ? date == null ? null : date(date)
                : "%s, printed on %s: “%s”".formatted(date(date), page(quote.page()), quote.text());
    }

    /// `Voices from Civil Society, June 2011`; with the symbol where the publication has one.
    public static String publication(Publication publication) {
        String date = publication.date();
        String symbol = publication.symbol();
        return publication.title() + (symbol == null ? "" : ", " + symbol) + (date == null ? "" : ", " + date(date));
    }

    /// What an entry is called: its heading, or else its kind and pages.
    public static String heading(Entry entry) {
        return entry.heading().isBlank() ? entry.kind().label() + " on " + pages(entry.pages()) : entry.heading();
    }

    static String facet(Dimension facet) {
        String name = facet.parameter();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static String language(String tag) {
        return FacetValues.language(tag);
    }

    static String direction(String language) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
    }

    static String role(Tag tag) {
        var role = tag.role();
        return role == null ? "" : role.value();
    }
}
