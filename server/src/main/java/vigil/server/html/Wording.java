package vigil.server.html;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.PageRange;
import vigil.corpus.Publication;
import vigil.corpus.Quote;
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

    static String facet(Facet facet) {
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
