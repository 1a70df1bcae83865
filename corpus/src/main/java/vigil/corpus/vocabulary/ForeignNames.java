package vigil.corpus.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What countries are called in other languages, which the JDK knows from CLDR.
final class ForeignNames {
    private static final List<String> LANGUAGES = List.of("fr", "es");
    private static final Pattern PARENTHESES = Pattern.compile("\\s*[()]\\s*");

    private ForeignNames() {}

    /// Adds what the country is called in other languages, which the JDK knows from CLDR.
    static Country added(Country country, Names known) {
        List<Country.Foreign> foreign = new ArrayList<>(country.foreign());
        for (String language : LANGUAGES) {
            String display = Locale.of("", country.alpha2()).getDisplayCountry(Locale.forLanguageTag(language));
            for (String part : PARENTHESES.split(display, 0)) {
                if (part.length() > 2 && Character.isUpperCase(part.codePointAt(0))) {
                    foreign.add(new Country.Foreign(language, new Name(part, false)));
                    known.weakName(part, country.value());
                }
            }
        }
        return new Country(
                country.value(),
                country.alpha2(),
                country.m49(),
                country.label(),
                country.regions(),
                country.demonyms(),
                country.names(),
                foreign,
                country.places());
    }
}
