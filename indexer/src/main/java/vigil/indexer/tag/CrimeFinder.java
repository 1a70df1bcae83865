package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.Role;
import vigil.corpus.vocabulary.Crime;
import vigil.corpus.vocabulary.Name;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Finds crimes, by the terms that name them. A crime said together with a country or a deed is a situation, one in a
/// sentence about the past is historical, any other only recites the norm.
final class CrimeFinder {
    private static final int YEARS_UNTIL_HISTORY = 5;

    private final Finder<Crime> terms = new Finder<>();
    private final Set<String> history;
    private final Set<String> deed;
    private final Set<String> norm;

    CrimeFinder(Vocabulary vocabulary) {
        for (Crime crime : vocabulary.crimes()) {
            terms.add(lower(new Name(crime.label(), false)), crime);
            crime.terms().forEach(term -> terms.add(lower(term), crime));
        }
        history = vocabulary.words(WordList.HISTORY);
        deed = vocabulary.words(WordList.DEED);
        norm = vocabulary.words(WordList.NORM);
    }

    /// @param countries the countries found in the same entry
    /// @param year the year the entry speaks from; null when unknown
    List<Mention> in(Passage passage, List<Mention> countries, @Nullable Integer year) {
        List<Mention> mentions = new ArrayList<>();
        for (Finder.Found<Crime> found : terms.in(passage)) {
            if (!passage.hides(Facet.CRIME, found.start(), found.end())) {
                Crime crime = found.meaning();
                Role role = passage.isNorm(found.start()) ? Role.NORM : role(passage, found, countries, year);
                mentions.add(new Mention(
                        Facet.CRIME,
                        crime.value(),
                        crime.label(),
                        passage,
                        found.start(),
                        found.end(),
                        "crime.term",
                        role));
            }
        }
        return mentions;
    }

    private Role role(Passage passage, Finder.Found<Crime> found, List<Mention> countries, @Nullable Integer year) {
        int from = passage.sentenceStart(found.start());
        int to = passage.sentenceEnd(found.start());
        if (isPast(passage, from, to, year)) {
            return Role.HISTORICAL;
        }
        boolean place = countries.stream()
                .anyMatch(country -> country.passage() == passage
                        && country.role() == Role.ABOUT
                        && country.start() >= from
                        && country.start() < to);
        boolean done = passage.sentenceHas(found.start(), found.end(), deed);
        boolean recited = passage.sentenceHas(found.start(), found.end(), norm);
        return (place && (done || !recited)) || (done && !recited) ? Role.SITUATION : Role.NORM;
    }

    private boolean isPast(Passage passage, int from, int to, @Nullable Integer year) {
        for (int i = from; i < to; i++) {
            String word = passage.folded(i);
            if (word.matches("1[89]\\d\\d|20\\d\\d")) {
                if (year != null && Integer.parseInt(word) < year - YEARS_UNTIL_HISTORY) {
                    return true;
                }
            } else if (history.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// Terms are looked for in any case, but for those that are names.
    private static Name lower(Name term) {
        boolean name = term.exact()
                || Character.isUpperCase(term.text().charAt(0)) && term.words().size() == 1;
        return name && !term.text().equals("Genocide")
                ? term
                : new Name(term.text().toLowerCase(Locale.ROOT), false);
    }
}
