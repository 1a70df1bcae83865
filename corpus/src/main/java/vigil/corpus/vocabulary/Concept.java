package vigil.corpus.vocabulary;

import java.util.List;
import vigil.corpus.Facet;

/// A value that words of a query name.
///
/// @param facet its facet
/// @param value its value
/// @param label its label
/// @param start index of the first word that names it
/// @param end index behind the last word that names it
/// @param names what else it is called: its label, names, abbreviations and demonyms, without the words themselves
public record Concept(Facet facet, String value, String label, int start, int end, List<String> names) {
    public Concept {
        names = List.copyOf(names);
    }
}
