package vigil.corpus.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vigil.corpus.Facet;

/// Finds the values that query words name.
final class Concepts {
    private static final Set<String> LATIN = Set.of("en", "fr", "es");

    private final Gazetteer<Meaning> gazetteer = new Gazetteer<>();

    private record Meaning(Facet facet, String value, String label, Name name, Set<String> names) {}

    Concepts(Vocabulary vocabulary) {
        for (Country country : vocabulary.countries()) {
            List<Name> names = new ArrayList<>(country.names());
            names.addAll(country.demonyms());
            add(Facet.COUNTRY, country.value(), country.label(), names);
        }
        vocabulary.regions().forEach(r -> add(Facet.REGION, r.value(), r.label(), r.names()));
        for (Organization organization : vocabulary.organizations()) {
            List<Name> names = new ArrayList<>(organization.abbreviations());
            names.addAll(organization.shared());
            names.addAll(organization.names());
            add(Facet.ORGANIZATION, organization.value(), organization.label(), names);
        }
        for (Crime crime : vocabulary.crimes()) {
            add(Facet.CRIME, crime.value(), crime.label(), terms(crime, true));
            terms(crime, false).forEach(term -> add(alone(crime, term)));
        }
        vocabulary.themes().forEach(t -> add(Facet.THEME, t.value(), t.label(), List.of()));
    }

    private static List<Name> terms(Crime crime, boolean latin) {
        return crime.terms().stream()
                .filter(term -> LATIN.contains(term.language()) == latin)
                .map(Crime.Term::name)
                .toList();
    }

    /// A term that names a crime in a query, and that no query for the crime asks for: entries in other scripts are
    /// found by their tags, and dozens of terms more would only slow the search.
    private static Meaning alone(Crime crime, Name term) {
        return new Meaning(Facet.CRIME, crime.value(), crime.label(), term, Set.of(crime.label()));
    }

    private void add(Facet facet, String value, String label, List<Name> others) {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(label);
        others.forEach(name -> texts.add(name.text()));
        add(new Meaning(facet, value, label, new Name(label, false), texts));
        for (Name name : others) {
            add(new Meaning(facet, value, label, name, texts));
        }
    }

    private void add(Meaning meaning) {
        List<String> words = meaning.name.words();
        if (gazetteer.meanings(words).isEmpty()) {
            gazetteer.add(words, meaning);
        }
    }

    List<Concept> in(List<String> typed) {
        String text = String.join(" ", typed);
        List<Word> words = Word.of(text);
        List<Integer> indexes = indexes(typed, words);
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int next = i + 1;
            for (Gazetteer.Found<Meaning> found : gazetteer.at(words, i)) {
                Meaning meaning = found.meanings().getFirst();
                if (isMeant(meaning.name, words.subList(i, found.end()), text)) {
                    concepts.add(concept(meaning, indexes.get(i), indexes.get(found.end() - 1) + 1));
                    next = found.end();
                    break;
                }
            }
            i = next;
        }
        return List.copyOf(concepts);
    }

    private static boolean isMeant(Name name, List<Word> words, String text) {
        return words.size() > 1 || !name.isAlsoWord() || name.fits(text, words);
    }

    private static Concept concept(Meaning meaning, int start, int end) {
        List<String> own = meaning.name.words();
        List<String> others = meaning.names.stream()
                .filter(name -> !Word.folded(name).equals(own))
                .toList();
        return new Concept(meaning.facet, meaning.value, meaning.label, start, end, others);
    }

    /// For each word, the index of the typed string that it stands in: `Côte d'Ivoire` may be typed as two.
    private static List<Integer> indexes(List<String> typed, List<Word> words) {
        List<Integer> indexes = new ArrayList<>(words.size());
        int index = 0;
        int end = typed.isEmpty() ? 0 : typed.getFirst().length();
        for (Word word : words) {
            while (word.start() >= end) {
                index++;
                end += 1 + typed.get(index).length();
            }
            indexes.add(index);
        }
        return indexes;
    }
}
