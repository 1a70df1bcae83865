package vigil.indexer.tag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vigil.corpus.vocabulary.GivenName;
import vigil.corpus.vocabulary.PersonName;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.Word;
import vigil.corpus.vocabulary.WordList;

/// What the tables say about words that stand in and around the names of persons.
final class PersonWords {
    /// Titles behind which any capitalised word is a person's name.
    private static final Set<String> COURTESY =
            Set.of("mr", "mrs", "ms", "dr", "m", "mme", "mlle", "sr", "sra", "prof");
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "le", "la", "les", "l", "du", "des", "un", "une", "el", "los", "las", "una");
    private static final Set<String> NAMED_AFTER_SMALL = Set.of(
            "airport",
            "school",
            "law",
            "university",
            "hospital",
            "stadium",
            "street",
            "avenue",
            "bridge",
            "foundation",
            "prize");
    /// Offices that are said before a surname alone: "President Obama".
    private static final Set<String> ADDRESSES = Set.of(
            "president",
            "premier",
            "minister",
            "chancellor",
            "general",
            "colonel",
            "captain",
            "commander",
            "judge",
            "justice",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "imam",
            "sheikh",
            "senator",
            "ambassador",
            "governor",
            "mayor",
            "archbishop",
            "bishop",
            "cardinal",
            "professor",
            "presidente",
            "presidenta",
            "ministre",
            "ministro",
            "ministra",
            "juge",
            "juez",
            "coronel",
            "capitaine",
            "sir",
            "hon",
            "major",
            "lieutenant",
            "sergeant");
    /// Offices that are surnames, too.
    private static final Set<String> SURNAMES = Set.of(
            "king", "prince", "pope", "bishop", "major", "marshal", "judge", "rey", "imam", "sheikh", "sultan", "mayor",
            "papa");
    private static final Set<String> SUFFIX = Set.of("jr", "ii", "iii", "iv");

    /// By folded name, whether it is also a word.
    private final Map<String, Boolean> given = new HashMap<>();
    /// Surnames that are names of countries and places, too.
    private final Set<String> placeSurnames = new HashSet<>();
    private final Set<String> titles;
    private final Set<String> offices;
    private final Set<String> particles;
    private final Set<String> namedAfter;
    private final Set<String> namedBefore;
    private final Set<String> opening;
    private final Set<String> cues;
    private final Set<String> noName = new HashSet<>();
    private final Set<String> roles;
    private final Set<String> speech;

    PersonWords(Vocabulary vocabulary) {
        for (PersonName name : vocabulary.personNames()) {
            String folded = String.join(" ", name.name().words());
            if (name.given()) {
                given.put(folded, true);
            }
            if (name.surname()) {
                placeSurnames.add(folded);
            }
        }
        for (GivenName name : vocabulary.givenNames()) {
            given.merge(name.name(), name.word(), Boolean::logicalOr);
        }
        titles = vocabulary.words(WordList.PERSON_TITLE);
        offices = vocabulary.words(WordList.OFFICE);
        particles = vocabulary.words(WordList.NAME_PARTICLE);
        namedAfter = vocabulary.words(WordList.NAMED_AFTER);
        namedBefore = vocabulary.words(WordList.NAMED_BEFORE);
        opening = vocabulary.words(WordList.OPENING);
        cues = vocabulary.words(WordList.ORGANIZATION_CUE);
        roles = vocabulary.words(WordList.ROLE_WORD);
        speech = vocabulary.words(WordList.SPEECH_VERB);
        for (WordList list : Set.of(
                WordList.GENERIC,
                WordList.EVENT,
                WordList.ROLE_WORD,
                WordList.NOT_ORGANIZATION,
                WordList.NOT_SURNAME,
                WordList.ADDRESS,
                WordList.PEOPLE,
                WordList.NORM,
                WordList.DIRECTION)) {
            noName.addAll(vocabulary.words(list));
        }
    }

    /// Whether a word is a given name that is no other word.
    boolean isGiven(String folded) {
        return Boolean.FALSE.equals(given.get(folded));
    }

    /// Whether a word is a given name, and another word, too.
    boolean isMaybeGiven(String folded) {
        return Boolean.TRUE.equals(given.get(folded));
    }

    boolean isPlaceSurname(String folded) {
        return placeSurnames.contains(folded);
    }

    boolean isCourtesy(String folded) {
        return COURTESY.contains(folded);
    }

    /// Whether a surname alone may follow.
    boolean isAddress(String folded) {
        return isCourtesy(folded) || ADDRESSES.contains(folded);
    }

    boolean isTitle(String folded) {
        return titles.contains(folded) || offices.contains(folded) || COURTESY.contains(folded);
    }

    boolean isParticle(String folded) {
        return particles.contains(folded);
    }

    boolean isSuffix(String folded) {
        return SUFFIX.contains(folded);
    }

    /// Whether a word behind a name makes it the name of something else.
    boolean isNamedAfter(String folded) {
        return namedAfter.contains(folded) || cues.contains(folded);
    }

    /// Whether it does so in small letters, too.
    boolean isNamedAfterSmall(String folded) {
        return NAMED_AFTER_SMALL.contains(folded);
    }

    boolean isNamedBefore(String folded) {
        return namedBefore.contains(folded);
    }

    boolean isOpening(String folded) {
        return opening.contains(folded);
    }

    /// Whether a word says what a person is or does for whom: director.
    boolean isRole(String folded) {
        return roles.contains(folded) || offices.contains(folded);
    }

    boolean isArticle(String folded) {
        return ARTICLES.contains(folded);
    }

    boolean isSpeech(String folded) {
        return speech.contains(folded);
    }

    /// Whether a word is part of no person's name.
    boolean isNoName(Word word) {
        String folded = word.folded();
        return noName.contains(folded)
                || offices.contains(folded) && !SURNAMES.contains(folded)
                || cues.contains(folded)
                || opening.contains(folded)
                || namedAfter.contains(folded)
                || !Character.isLetter(folded.charAt(0));
    }
}
