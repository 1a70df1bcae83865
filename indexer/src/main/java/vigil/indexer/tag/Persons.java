package vigil.indexer.tag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigil.corpus.Facet;
import vigil.corpus.vocabulary.PersonName;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Tells persons from the countries and places whose names they bear: Michael Jordan, Chad Williams.
final class Persons {
    private final Map<String, PersonName> names = new HashMap<>();
    private final Set<String> opening;
    private final Set<String> direction;
    private final Set<String> title;
    private final Set<String> locative;
    private final Set<String> speech;
    private final Set<String> pronoun;
    private final Set<String> notSurname;

    Persons(Vocabulary vocabulary) {
        vocabulary
                .personNames()
                .forEach(name -> names.put(String.join(" ", name.name().words()), name));
        opening = vocabulary.words(WordList.OPENING);
        direction = vocabulary.words(WordList.DIRECTION);
        title = vocabulary.words(WordList.PERSON_TITLE);
        locative = vocabulary.words(WordList.LOCATIVE);
        speech = vocabulary.words(WordList.SPEECH_VERB);
        pronoun = vocabulary.words(WordList.PERSONAL_PRONOUN);
        notSurname = vocabulary.words(WordList.NOT_SURNAME);
    }

    /// The persons of an entry.
    final class Known {
        private final Set<String> met = new HashSet<>();
        private final Map<Passage, Set<Integer>> names;

        private Known(Map<Passage, Set<Integer>> names) {
            this.names = names;
        }

        /// Whether a name of a country is a person's here.
        boolean isPerson(Passage passage, Finder.Found<CountryName> found) {
            boolean here = names.getOrDefault(passage, Set.of()).contains(found.start());
            boolean bare = found.end() - found.start() == 1
                    && met.contains(passage.folded(found.start()))
                    && !locative.contains(passage.folded(found.start() - 1));
            return here || bare;
        }
    }

    /// Looks for persons in the names that were found in an entry's passages, but not in names of organizations, which
    /// hide regions: Kenya Urban Roads Authority.
    Known in(List<Passage> passages, Map<Passage, List<Finder.Found<CountryName>>> found) {
        Map<Passage, Set<Integer>> persons = new HashMap<>();
        Known known = new Known(persons);
        for (Passage passage : passages) {
            Set<Integer> starts = new HashSet<>();
            Set<Integer> places = new HashSet<>();
            found.getOrDefault(passage, List.of()).forEach(name -> places.add(name.start()));
            for (Finder.Found<CountryName> name : found.getOrDefault(passage, List.of())) {
                boolean inside = passage.hides(Facet.REGION, name.start(), name.end());
                if (!inside && isBorne(passage, name, places)) {
                    starts.add(name.start());
                    known.met.add(passage.folded(name.start()));
                }
            }
            persons.put(passage, starts);
        }
        return known;
    }

    private boolean isBorne(Passage passage, Finder.Found<CountryName> found, Set<Integer> places) {
        PersonName name = found.end() - found.start() == 1 ? names.get(passage.folded(found.start())) : null;
        if (name == null || passage.capitals) {
            return false;
        }
        boolean titled = title.contains(passage.folded(found.start() - 1))
                && passage.gapAfter(found.start() - 1).matches("\\.? ");
        boolean behindGiven = name.surname() && hasGivenName(passage, found.start(), places);
        boolean beforeSurname = name.given() && hasSurname(passage, found, places);
        boolean speaks = name.given()
                && speech.contains(passage.folded(found.end()))
                && passage.sentenceHas(found.start(), found.end(), pronoun);
        return titled || behindGiven || beforeSurname || speaks;
    }

    private boolean hasGivenName(Passage passage, int start, Set<Integer> places) {
        int before = start - 1;
        String gap = passage.gapAfter(before);
        if (before < 0 || !passage.word(before).isCapitalised() || places.contains(before)) {
            return false;
        }
        String word = passage.folded(before);
        boolean initial = word.length() == 1 && gap.equals(". ");
        boolean opens = passage.sentenceStart(before) == before && word.matches(".*(ing|ly|ed)");
        return initial
                || gap.equals(" ")
                        && word.length() > 2
                        && Character.isLetter(word.charAt(0))
                        && !passage.word(before).isAllCapitals()
                        && !opens
                        && !opening.contains(word)
                        && !direction.contains(word)
                        && !notSurname.contains(word);
    }

    private boolean hasSurname(Passage passage, Finder.Found<CountryName> found, Set<Integer> places) {
        int next = found.end();
        if (next >= passage.size() || !passage.gapAfter(next - 1).equals(" ") || places.contains(next)) {
            return false;
        }
        String word = passage.folded(next);
        boolean behindPlace = locative.contains(passage.folded(found.start() - 1));
        return passage.word(next).isCapitalised()
                && Character.isLetter(word.charAt(0))
                && !passage.word(next).isAllCapitals()
                && word.length() > 1
                && !behindPlace
                && !notSurname.contains(word)
                && !opening.contains(word)
                && !direction.contains(word);
    }
}
