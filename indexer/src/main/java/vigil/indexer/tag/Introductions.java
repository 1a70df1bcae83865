package vigil.indexer.tag;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Puts into a publication's [OrganizationBook] what its entries introduce by defining an abbreviation.
final class Introductions {
    private static final int SHORTEST_FOREIGN = 3;
    private static final Pattern FOREIGN = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]+(?:-\\p{L}+)?");

    private final KnownOrganizations known;
    private final Definitions definitions;
    private final NameRuns runs;
    private final Cues cues;
    private final Set<String> definedCues;
    private final Set<String> nouns;
    private final Set<String> roleWords;
    private final Set<String> generic;

    Introductions(Vocabulary vocabulary, KnownOrganizations known, NameRuns runs) {
        this.known = known;
        this.runs = runs;
        definitions = new Definitions(vocabulary);
        cues = new Cues(vocabulary);
        definedCues = vocabulary.words(WordList.DEFINED_CUE);
        nouns = vocabulary.words(WordList.NETWORK_NOUN);
        roleWords = vocabulary.words(WordList.ROLE_WORD);
        generic = vocabulary.words(WordList.GENERIC);
    }

    /// Reads one entry.
    ///
    /// @param headings the organizations of its heading
    void read(List<Passage> passages, List<Body> headings, OrganizationBook book) {
        for (Passage passage : passages) {
            book.noteNames(passage);
            List<Definitions.Definition> all = definitions.in(passage);
            all.stream().filter(one -> !one.isForeign()).forEach(one -> read(one, headings, book));
            List<Definitions.Definition> foreign =
                    all.stream().filter(this::mayBeForeign).toList();
            if (!foreign.isEmpty()) {
                readForeign(passage, foreign, book);
            }
        }
    }

    private void read(Definitions.Definition definition, List<Body> headings, OrganizationBook book) {
        String name = definition.name();
        String abbreviation = definition.abbreviation();
        Passage passage = definition.passage();
        boolean isOther = runs.isOther(passage, definition.start());
        Optional<Body> ofTables = known.named(abbreviation).filter(body -> alike(body.label(), name));
        Optional<Body> ofHeading = headings.stream()
                .filter(body -> (" " + NameKey.of(body.label()) + " ").startsWith(" " + NameKey.of(name) + " "))
                .findFirst();
        if (ofTables.isPresent() && !isOther) {
            book.alias(name, ofTables.get());
            book.abbreviate(abbreviation, ofTables.get());
        } else if (definition.isPlural() || known.isCountry(name)) {
            book.abbreviateOther(abbreviation);
        } else if (isName(definition) || book.find(name).isPresent()) {
            book.abbreviate(abbreviation, book.introduce(name));
        } else if (ofHeading.isPresent()) {
            book.abbreviate(abbreviation, ofHeading.get());
        } else {
            book.abbreviateOther(abbreviation);
        }
    }

    private boolean mayBeForeign(Definitions.Definition definition) {
        String abbreviation = definition.abbreviation();
        return definition.isForeign()
                && abbreviation.length() >= SHORTEST_FOREIGN
                && FOREIGN.matcher(abbreviation).matches()
                && !known.isCountry(abbreviation)
                && known.named(abbreviation).isEmpty();
    }

    /// Reads names of organizations whose abbreviation is of another language: Kurdistan Workers' Party (PKK).
    private void readForeign(Passage passage, List<Definitions.Definition> foreign, OrganizationBook book) {
        for (NameRuns.Run run : runs.in(passage, new BitSet(), known.countriesIn(passage))) {
            foreign.stream()
                    .filter(definition -> definition.end() == run.end())
                    .forEach(definition -> book.abbreviate(
                            definition.abbreviation(), book.introduce(passage.stretch(run.start(), run.end()))));
        }
    }

    /// Whether the words that are abbreviated are an organization's name: they have a cue, or a word that is one in a
    /// name that is abbreviated, or the text says so.
    private boolean isName(Definitions.Definition definition) {
        Passage passage = definition.passage();
        int start = definition.start();
        int end = definition.end();
        boolean office = roleWords.contains(passage.folded(end - 1));
        boolean possessive =
                cues.has(passage.folded(start)) && passage.gapAfter(start).matches("[’']");
        if (office || possessive) {
            return false;
        }
        if (runs.isName(passage, start, end, new BitSet())) {
            return true;
        }
        if (runs.isOther(passage, start) || runs.isPaper(passage, end) || end - start < 2) {
            return false;
        }
        boolean service = false;
        boolean says = false;
        for (int i = start; i < end; i++) {
            String word = passage.folded(i);
            boolean large = passage.word(i).isCapitalised();
            service |= large && definedCues.contains(word);
            says |= large && !definedCues.contains(word) && !generic.contains(word) && !cues.has(word);
        }
        return service && (says || end - start > 2) || says && isCalledOne(passage, start);
    }

    /// Whether the words before a name say what it is: the armed group X, members of X.
    private boolean isCalledOne(Passage passage, int start) {
        int before = start - 1;
        while (before >= 0 && Set.of("the", "la", "el", "le", "les", "los").contains(passage.folded(before))) {
            before--;
        }
        boolean of = Set.of("of", "from", "de").contains(passage.folded(before));
        int noun = of ? before - 1 : before;
        String word = passage.folded(noun);
        boolean near = noun >= passage.sentenceStart(start)
                && passage.gapAfter(noun).equals(" ")
                && (!passage.word(noun).isCapitalised() || noun == passage.sentenceStart(start));
        return near && (of ? isMember(word) : nouns.contains(word) || word.equals("party"));
    }

    private boolean isMember(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return roleWords.contains(word)
                || roleWords.contains(one)
                || Set.of("leader", "activist", "fighter", "supporter", "soldier", "militant", "combatant")
                        .contains(one);
    }

    private static boolean alike(String label, String name) {
        Set<String> one = new LinkedHashSet<>(List.of(NameKey.of(label).split(" ")));
        Set<String> other = new LinkedHashSet<>(List.of(NameKey.of(name).split(" ")));
        int all = Math.min(one.size(), other.size());
        one.retainAll(other);
        return one.size() * 2 >= all;
    }
}
