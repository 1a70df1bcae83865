package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.Role;
import vigil.corpus.vocabulary.Crime;
import vigil.corpus.vocabulary.Name;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Finds crimes, by the terms that name them: those of a text's language and the English ones, and in a text of
/// another language or of none those of all. A crime said together with a country or a deed is a situation, one in a
/// sentence about the past is historical, any other only recites the norm.
final class CrimeFinder {
    private static final int YEARS_UNTIL_HISTORY = 5;
    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");
    private static final String ENGLISH = "en";
    private static final List<String> FOREIGN = List.of("fr", "es", "ar", "ru", "zh");
    private static final String ANY = "";

    private final List<Crime> crimes;
    private final Map<String, Finder<Crime>> terms = new ConcurrentHashMap<>();
    private final SentenceWords cues;

    CrimeFinder(Vocabulary vocabulary) {
        crimes = vocabulary.crimes();
        cues = new SentenceWords(Map.of(
                WordList.HISTORY, vocabulary.words(WordList.HISTORY),
                WordList.DEED, vocabulary.words(WordList.DEED),
                WordList.NORM, vocabulary.words(WordList.NORM)));
    }

    /// @param language BCP 47 tag of the entry's language
    /// @param countries the countries found in the same entry
    /// @param year the year the entry speaks from; null when unknown
    List<Mention> in(Passage passage, String language, List<Mention> countries, @Nullable Integer year) {
        String primary = language.split("-", -1)[0];
        String known = primary.equals(ENGLISH) || FOREIGN.contains(primary) ? primary : ANY;
        List<Mention> mentions = new ArrayList<>();
        Finder<Crime> finder = terms.computeIfAbsent(known, this::finder);
        for (Finder.Found<Crime> found : finder.in(passage)) {
            if (!passage.hides(Facet.CRIME, found.start(), found.end())) {
                Role role = passage.isNorm(found.start()) ? Role.NORM : role(passage, found, countries, year);
                mentions.add(mention(passage, found, role));
                around(finder, passage, found).ifPresent(crime -> mentions.add(mention(passage, crime, role)));
            }
        }
        return mentions;
    }

    /// The crime that an act is one of, where the act's name has its name in it: murder as a crime against humanity.
    private static Optional<Finder.Found<Crime>> around(
            Finder<Crime> finder, Passage passage, Finder.Found<Crime> act) {
        return IntStream.range(act.start(), act.end())
                .mapToObj(i -> finder.at(passage, i))
                .flatMap(Optional::stream)
                .filter(crime -> crime.end() <= act.end()
                        && act.meaning().value().startsWith(crime.meaning().value() + "/"))
                .findFirst();
    }

    private static Mention mention(Passage passage, Finder.Found<Crime> found, Role role) {
        Crime crime = found.meaning();
        return new Mention(
                Facet.CRIME, crime.value(), crime.label(), passage, found.start(), found.end(), "crime.term", role);
    }

    private Finder<Crime> finder(String language) {
        Finder<Crime> finder = new Finder<>();
        for (Crime crime : crimes) {
            finder.add(lower(new Name(crime.label(), false)), crime);
            crime.terms().stream()
                    .filter(term -> language.equals(ANY)
                            || term.language().equals(ENGLISH)
                            || term.language().equals(language))
                    .forEach(term -> finder.add(lower(term.name()), crime));
        }
        return finder;
    }

    private Role role(Passage passage, Finder.Found<Crime> found, List<Mention> countries, @Nullable Integer year) {
        int from = passage.sentenceStart(found.start());
        int to = passage.sentenceEnd(found.start());
        if (cues.in(passage, from, to).contains(WordList.HISTORY) || isPast(passage, from, to, year)) {
            return Role.HISTORICAL;
        }
        Set<WordList> around = EnumSet.copyOf(cues.in(passage, from, found.start()));
        around.addAll(cues.in(passage, found.end(), to));
        boolean place = countries.stream()
                .anyMatch(country -> country.passage() == passage
                        && isPlace(country)
                        && country.start() >= from
                        && country.start() < to);
        boolean done = around.contains(WordList.DEED);
        boolean recited = around.contains(WordList.NORM);
        return (place && (done || !recited)) || (done && !recited) ? Role.SITUATION : Role.NORM;
    }

    /// A capital alone is where a crime was committed, though it is not enough for the country.
    private static boolean isPlace(Mention country) {
        return country.role() == Role.ABOUT
                || country.role() == Role.MENTION && country.rule().equals("country.capital");
    }

    private static boolean isPast(Passage passage, int from, int to, @Nullable Integer year) {
        for (int i = from; i < to; i++) {
            String word = passage.folded(i);
            if (year != null
                    && word.length() == 4
                    && YEAR.matcher(word).matches()
                    && Integer.parseInt(word) < year - YEARS_UNTIL_HISTORY
                    && !isOfResolution(passage, i)) {
                return true;
            }
        }
        return false;
    }

    /// Resolution 2444 (2018)
    private static boolean isOfResolution(Passage passage, int index) {
        return passage.gapAfter(index - 1).equals(" (")
                && Character.isDigit(passage.folded(index - 1).charAt(0));
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
