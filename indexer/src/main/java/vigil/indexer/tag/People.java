package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Fact;
import vigil.corpus.vocabulary.Organization;
import vigil.corpus.vocabulary.Word;

/// The persons of a publication. Each is called as its name is first given in full; names with the same first and
/// last word are one person's.
final class People {
    private final PersonWords words;
    private final Set<String> small;
    private final Map<String, Person> byName = new LinkedHashMap<>();
    private final Map<String, Set<Person>> bySurname = new HashMap<>();

    private record Person(String value, String label) {}

    /// @param small folded words that the publication also writes in small letters
    /// @param names the names that were found in all entries, in their order
    People(PersonWords words, Set<String> small, List<PersonFinder.Name> names) {
        this.words = words;
        this.small = small;
        for (PersonFinder.Name name : names) {
            if (name.full()) {
                Person person = byName.computeIfAbsent(key(name), _ -> person(name));
                bySurname.computeIfAbsent(surname(name), _ -> new HashSet<>()).add(person);
            }
        }
    }

    /// The persons of an entry, by their names, and by their surnames where only one of the entry has it.
    List<Mention> in(List<Passage> passages, List<PersonFinder.Name> names, Map<Passage, BitSet> taken) {
        List<Mention> mentions = new ArrayList<>();
        Map<String, Set<Person>> here = new HashMap<>();
        Map<Passage, BitSet> found = new HashMap<>();
        for (PersonFinder.Name name : names) {
            found.computeIfAbsent(name.passage(), _ -> new BitSet()).set(name.start(), name.end());
            if (name.full()) {
                here.computeIfAbsent(surname(name), _ -> new HashSet<>()).add(byName.get(key(name)));
            }
        }
        for (PersonFinder.Name name : names) {
            Person person = name.full() ? byName.get(key(name)) : called(name, here);
            if (person != null) {
                mentions.add(mention(person, name.passage(), name.start(), name.end(), name.rule()));
            }
        }
        if (!here.isEmpty()) {
            for (Passage passage : passages) {
                BitSet other =
                        (BitSet) taken.getOrDefault(passage, new BitSet()).clone();
                other.or(found.getOrDefault(passage, new BitSet()));
                surnames(passage, here, other, mentions);
            }
        }
        return mentions;
    }

    /// The person who is called by a title and a surname: the one of the entry, else the one of the publication. Null
    /// where several are.
    private @Nullable Person called(PersonFinder.Name name, Map<String, Set<Person>> here) {
        String surname = surname(name);
        Set<Person> persons = here.getOrDefault(surname, bySurname.getOrDefault(surname, Set.of()));
        return persons.isEmpty()
                ? person(name)
                : persons.size() == 1 ? persons.iterator().next() : null;
    }

    private void surnames(Passage passage, Map<String, Set<Person>> here, BitSet other, List<Mention> mentions) {
        for (int i = 0; i < passage.size(); i++) {
            Set<Person> persons = here.get(passage.folded(i));
            if (persons != null && persons.size() == 1 && !other.get(i) && standsAlone(passage, i)) {
                mentions.add(mention(persons.iterator().next(), passage, i, i + 1, "person.surname"));
            }
        }
    }

    /// Whether a capitalised word is no part of a longer name, and not capitalised only because it opens a sentence.
    private boolean standsAlone(Passage passage, int index) {
        Word word = passage.word(index);
        if (!Character.isUpperCase(word.text().charAt(0))) {
            return false;
        }
        String before = passage.gapAfter(index - 1);
        String after = passage.gapAfter(index);
        boolean follows = index > 0
                && Gaps.isSpaceOrHyphen(before)
                && passage.word(index - 1).isCapitalised()
                && !words.isParticle(passage.folded(index - 1))
                && !words.isTitle(passage.folded(index - 1))
                && !words.isOpening(passage.folded(index - 1));
        boolean goesOn = index + 1 < passage.size()
                && (Gaps.isSpaceOrHyphen(after) || after.equals(" ‘") || after.equals(" “"))
                && passage.word(index + 1).isCapitalised()
                && Character.isLetter(passage.word(index + 1).text().charAt(0));
        boolean tied =
                Gaps.isOneOf(before, ".@/_’'") || after.startsWith("@") || words.isArticle(passage.folded(index - 1));
        boolean opens = small.contains(word.folded())
                && passage.sentenceStart(index) == index
                && !words.isSpeech(passage.folded(index + 1));
        return !follows && !goesOn && !opens && !tied;
    }

    private static Person person(PersonFinder.Name name) {
        StringBuilder label = new StringBuilder();
        for (int i = name.start(); i < name.end(); i++) {
            Word word = name.passage().word(i);
            String text = word.text();
            boolean shouted = word.isAllCapitals() && text.length() > 2 && !text.equals("III");
            label.append(shouted ? text.charAt(0) + text.substring(1).toLowerCase(java.util.Locale.ROOT) : text);
            label.append(i + 1 < name.end() ? name.passage().gapAfter(i) : "");
        }
        return new Person(Organization.slug(label.toString()), label.toString());
    }

    private static String key(PersonFinder.Name name) {
        return name.passage().folded(name.start()) + " " + surname(name);
    }

    /// The last word of a name without "Jr."; the first where the last is a syllable, as in Ban Ki-moon.
    private static String surname(PersonFinder.Name name) {
        int last = name.end() - 1;
        while (last > name.start()
                && Set.of("jr", "ii", "iii", "iv").contains(name.passage().folded(last))) {
            last--;
        }
        boolean syllable = !name.passage().word(last).isCapitalised();
        return name.passage().folded(syllable ? name.start() : last);
    }

    private static Mention mention(Person person, Passage passage, int start, int end, String rule) {
        return new Mention(Fact.PERSON, person.value, person.label, passage, start, end, rule, null);
    }
}
