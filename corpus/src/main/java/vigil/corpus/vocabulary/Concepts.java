package vigil.corpus.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;

/// Finds the values that query words name.
///
/// Names in other letters than Latin ones are known in all their forms, which are many; they are made when a query
/// first has such letters.
final class Concepts {
    private static final Set<String> LATIN = Set.of("en", "fr", "es");
    /// Most names of one language that a query in it asks for, besides the tag.
    private static final int MOST_FOREIGN = 8;
    /// Letters that words of one root have in common.
    private static final int ROOT = 5;
    /// The first letter behind the Latin ones.
    private static final char LAST_LATIN = '\u024F';

    private final Gazetteer<Meaning> latin = new Gazetteer<>();
    private final List<Later> later = new ArrayList<>();
    private volatile @Nullable Gazetteer<Meaning> others;

    /// @param names what else a query with this name asks for
    private record Meaning(Facet facet, String value, String label, Name name, Set<String> names) {}

    private record Later(Meaning meaning, boolean people) {}

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
            add(Facet.CRIME, crime.value(), crime.label(), names(crime));
            addForeign(crime);
        }
        vocabulary.themes().forEach(t -> add(Facet.THEME, t.value(), t.label(), List.of()));
        vocabulary.countries().forEach(this::addForeign);
        vocabulary.ambiguities().forEach(ambiguity -> addUsual(ambiguity, vocabulary));
    }

    /// A name of several countries asks for the one that it usually means: `Congolese`.
    private void addUsual(Ambiguity ambiguity, Vocabulary vocabulary) {
        @Nullable String usual = ambiguity.meanings().getFirst().country();
        boolean people = ambiguity.rule().equals("country.demonym");
        if (usual != null && (people || ambiguity.rule().equals("country.name"))) {
            String label = vocabulary.label(Facet.COUNTRY, usual).orElse(usual);
            add(new Meaning(Facet.COUNTRY, usual, label, ambiguity.name(), Set.of()), people);
        }
    }

    /// The terms that name the crime itself, and not an instance or a sign of it: those with the root of the longest
    /// word of their language's first term. `Holocaust` and `mass graves` are looked for as they were typed.
    private static List<Name> names(Crime crime) {
        Map<String, String> roots = new HashMap<>();
        List<Name> names = new ArrayList<>();
        for (Crime.Term term : crime.terms()) {
            if (LATIN.contains(term.language())) {
                String root = roots.computeIfAbsent(term.language(), _ -> root(term.name()));
                if (term.name().words().stream().anyMatch(word -> word.startsWith(root))) {
                    names.add(term.name());
                }
            }
        }
        return names;
    }

    private static String root(Name name) {
        String longest = Collections.max(name.words(), Comparator.comparingInt(String::length));
        return longest.substring(0, Math.min(ROOT, longest.length()));
    }

    /// Terms in other letters ask for the terms of their language, and for the tag. No query in Latin letters asks for
    /// them: entries in other scripts are found by their tags, and dozens of terms more would only slow the search.
    private void addForeign(Crime crime) {
        for (Crime.Term term : crime.terms()) {
            if (!LATIN.contains(term.language())) {
                Set<String> texts = new LinkedHashSet<>(List.of(crime.label()));
                crime.terms().stream()
                        .filter(other -> other.language().equals(term.language()))
                        .limit(MOST_FOREIGN)
                        .forEach(other -> texts.add(other.name().text()));
                add(new Meaning(Facet.CRIME, crime.value(), crime.label(), term.name(), texts), false);
            }
        }
    }

    /// What a country and its people are called in other languages.
    private void addForeign(Country country) {
        for (Country.Foreign foreign : country.foreign()) {
            boolean people = foreign.kind() == Country.Foreign.Kind.DEMONYM;
            if (people || foreign.kind() == Country.Foreign.Kind.NAME) {
                Set<String> texts = new LinkedHashSet<>(List.of(country.label()));
                country.foreign().stream()
                        .filter(other -> other.language().equals(foreign.language())
                                && other.kind().compareTo(Country.Foreign.Kind.DEMONYM) <= 0)
                        .limit(MOST_FOREIGN)
                        .forEach(other -> texts.add(other.name().text()));
                add(new Meaning(Facet.COUNTRY, country.value(), country.label(), foreign.name(), texts), people);
            }
        }
    }

    private void add(Facet facet, String value, String label, List<Name> others) {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(label);
        others.stream().filter(name -> isLatin(name.text())).forEach(name -> texts.add(name.text()));
        add(new Meaning(facet, value, label, new Name(label, false), texts), false);
        for (Name name : others) {
            add(new Meaning(facet, value, label, name, texts), false);
        }
    }

    private void add(Meaning meaning, boolean people) {
        if (isLatin(meaning.name.text())) {
            add(latin, meaning, people ? meaning.name.peopleForms() : List.of(meaning.name));
        } else {
            later.add(new Later(meaning, people));
        }
    }

    /// The first meaning of a name is the usual one.
    private static void add(Gazetteer<Meaning> gazetteer, Meaning meaning, List<Name> forms) {
        for (Name form : forms) {
            List<String> words = form.words();
            if (!words.isEmpty() && gazetteer.meanings(words).isEmpty()) {
                gazetteer.add(words, meaning);
            }
        }
    }

    private static boolean isLatin(String word) {
        return word.codePointAt(0) <= LAST_LATIN;
    }

    private Gazetteer<Meaning> gazetteer(Word word) {
        if (isLatin(word.folded())) {
            return latin;
        }
        Gazetteer<Meaning> known = others;
        if (known == null) {
            known = new Gazetteer<>();
            for (Later one : later) {
                add(known, one.meaning, one.people ? one.meaning.name.peopleForms() : one.meaning.name.forms());
            }
            others = known;
        }
        return known;
    }

    List<Concept> in(List<String> typed) {
        String text = String.join(" ", typed);
        List<Word> words = Word.of(text);
        List<Integer> indexes = indexes(typed, words);
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int next = i + 1;
            for (Gazetteer.Found<Meaning> found : gazetteer(words.get(i)).at(words, i)) {
                Meaning meaning = found.meanings().getFirst();
                List<Word> name = words.subList(i, found.end());
                if (isMeant(meaning.name, name, text) && !isPart(words, i, found.end())) {
                    concepts.add(concept(meaning, name, indexes.get(i), indexes.get(found.end() - 1) + 1));
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

    /// Whether the row of ideographs goes on before or behind these words: it is a query for more than they name.
    private static boolean isPart(List<Word> words, int start, int end) {
        return start > 0 && words.get(start - 1).end() == words.get(start).start()
                || end < words.size()
                        && words.get(end).start() == words.get(end - 1).end();
    }

    private static Concept concept(Meaning meaning, List<Word> typed, int start, int end) {
        List<String> own = typed.stream().map(Word::folded).toList();
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
