package vigil.corpus.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A country or territory of ISO 3166-1, or Kosovo.
///
/// @param value alpha-3, `SDN`
/// @param alpha2 `SD`
/// @param m49 three digits of UN M49, or `-` for Kosovo
/// @param label short name in English, `Sudan`
/// @param regions values of the smallest regions that it belongs to
/// @param demonyms adjectives and nouns of its people, `Sudanese`
/// @param names other names in English
/// @param foreign what it, its people and its places are called in other languages
/// @param places its cities, parts and institutions that are known by their own name
public record Country(
        String value,
        String alpha2,
        String m49,
        String label,
        List<String> regions,
        List<Name> demonyms,
        List<Name> names,
        List<Foreign> foreign,
        List<Place> places) {
    public Country {
        regions = List.copyOf(regions);
        demonyms = List.copyOf(demonyms);
        names = List.copyOf(names);
        foreign = List.copyOf(foreign);
        places = List.copyOf(places);
    }

    /// A name that is looked for only in texts of another language than English.
    ///
    /// @param language BCP 47 tag, or empty for any language but English
    /// @param kind what it names
    public record Foreign(String language, Name name, Foreign.Kind kind) {

        /// What a foreign name names: the country, its people, or a place in it.
        public enum Kind {
            NAME,
            DEMONYM,
            CAPITAL,
            SEAT,
            CITY,
            PLACE
        }
    }

    /// The same country with more foreign names. Names of the country come first: in Spanish its people may be called
    /// like it but for the capital, as in Serbia and serbia.
    Country with(List<Foreign> more) {
        List<Foreign> all = new ArrayList<>(foreign);
        all.addAll(more);
        all.sort(Comparator.comparing(Foreign::kind));
        return new Country(value, alpha2, m49, label, regions, demonyms, names, all, places);
    }

    /// A place known by its own name.
    ///
    /// @param kind what it is
    public record Place(Name name, Place.Kind kind) {

        /// What a place is. A seat is no capital, but known for those who sit and meet there: Geneva.
        public enum Kind {
            CAPITAL,
            SEAT,
            CITY,
            PLACE,
            INSTITUTION
        }
    }
}
