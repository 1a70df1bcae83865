package vigil.corpus.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What countries, their people and their places are called in other languages: names of countries that the JDK knows
/// from CLDR, and what `translations.tsv` adds.
final class ForeignNames {
    private static final List<String> LANGUAGES = List.of("fr", "es", "ar", "ru", "zh");
    private static final String KINDS = "name|demonym|capital|seat|city|place";
    private static final Pattern PARENTHESES = Pattern.compile("\\s*[()]\\s*");

    private final Names known;
    private final Map<String, List<Country.Foreign>> byCountry = new HashMap<>();

    /// @param known the names of countries, which must be known without the foreign ones
    ForeignNames(Names known) {
        this.known = known;
    }

    /// Reads a line of `translations.tsv`.
    void read(Table.Row row) {
        String country = row.text("country");
        if (!known.has(country)) {
            throw row.error("country", "countries.tsv has no \"" + country + "\"");
        }
        String kind = row.text("kind", KINDS, "name, demonym, capital, seat, city or place");
        Country.Foreign.Kind of = Country.Foreign.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        List<Country.Foreign> foreign = byCountry.computeIfAbsent(country, _ -> new ArrayList<>());
        for (String language : LANGUAGES) {
            VocabularyReader.names(row, language, known, country)
                    .forEach(name -> foreign.add(new Country.Foreign(language, name, of)));
        }
    }

    /// The country with the names of the lines that were read, and those of CLDR that are no other country's.
    Country added(Country country) {
        List<Country.Foreign> foreign = new ArrayList<>(byCountry.getOrDefault(country.value(), List.of()));
        for (String language : LANGUAGES) {
            for (String name : displayed(country.alpha2(), language)) {
                if (known.resolve(name)
                        .filter(other -> !other.equals(country.value()))
                        .isEmpty()) {
                    known.weakName(name, country.value());
                    foreign.add(new Country.Foreign(language, new Name(name, false), Country.Foreign.Kind.NAME));
                }
            }
        }
        return country.with(foreign);
    }

    /// What CLDR calls it. In parentheses stands another name in French and Spanish, "Myanmar (Birmanie)", but not
    /// always so in the other languages: "Гонконг (САР)", "Виргинские о-ва (США)".
    private static List<String> displayed(String alpha2, String language) {
        String display = Locale.of("", alpha2).getDisplayCountry(Locale.forLanguageTag(language));
        List<String> parts = List.of(PARENTHESES.split(display, 0));
        return switch (language) {
            case "zh" -> List.of(display);
            case "ar" -> parts.subList(0, 1);
            case "ru" -> parts.size() > 1 ? List.of() : List.of(display, spelledOut(display));
            default ->
                parts.stream()
                        .filter(part -> part.length() > 2 && Character.isUpperCase(part.codePointAt(0)))
                        .toList();
        };
    }

    private static String spelledOut(String name) {
        return name.replace("о-ва", "острова").replace("о-в ", "остров ");
    }
}
