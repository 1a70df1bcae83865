package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.Word;
import vigil.corpus.vocabulary.WordList;

/// Finds names of organizations that no table knows: runs of capitalised words, joined by small ones, that contain a
/// cue such as Centre, Comité or Comisión.
final class NameRuns {
    private static final int LONGEST = 16;
    private static final Set<String> ARTICLES = Set.of("the", "la", "le", "les", "l", "los", "las", "el");
    /// What is named together with a region: Latin America and the Caribbean, Asia and the Pacific.
    private static final Set<String> PARTNERS =
            Set.of("pacific", "caribbean", "pacifique", "caraibes", "pacifico", "caribe");

    /// Words that no name ends in: Governing Council of the Asian and Pacific Centre.
    private static final Set<String> ADJECTIVES = Set.of(
            "asian",
            "african",
            "american",
            "european",
            "arab",
            "international",
            "national",
            "regional",
            "economic",
            "social",
            "political",
            "legal",
            "judicial",
            "civil",
            "military",
            "cultural",
            "technical",
            "scientific",
            "medical",
            "humanitarian");

    private final Cues cues;
    private final RunEdges edges;
    private final Set<String> connectors;
    private final Set<String> prepositions;
    private final Set<String> generic;
    private final Set<String> notOrganization;
    private final Set<String> address;
    private final Set<String> paper;
    private final Set<String> departmentSubject;

    /// A run of words.
    record Run(int start, int end) {}

    NameRuns(Vocabulary vocabulary) {
        cues = new Cues(vocabulary);
        edges = new RunEdges(vocabulary, cues);
        connectors = vocabulary.words(WordList.CONNECTOR);
        prepositions = vocabulary.words(WordList.PREPOSITION);
        generic = vocabulary.words(WordList.GENERIC);
        notOrganization = vocabulary.words(WordList.NOT_ORGANIZATION);
        address = vocabulary.words(WordList.ADDRESS);
        paper = vocabulary.words(WordList.PAPER);
        departmentSubject = vocabulary.words(WordList.DEPARTMENT_SUBJECT);
    }

    /// The runs in a passage.
    ///
    /// @param known words that are inside the name of a known organization; a cue among them does not count
    /// @param places words that name countries and places
    List<Run> in(Passage passage, BitSet known, BitSet places) {
        List<Run> runs = new ArrayList<>();
        if (passage.capitals) {
            return runs;
        }
        BitSet named = (BitSet) known.clone();
        named.or(places);
        for (int i = 0; i < passage.size(); ) {
            int last =
                    passage.word(i).isCapitalised() && !isNumber(passage, i) ? endOf(passage, i, named, places) : i + 1;
            int start = last > i + 1 ? edges.start(passage, i, last, named) : last;
            int end = start < last ? edges.end(passage, start, last, named) : last;
            end = withPlace(passage, start, end, named);
            if (start < end
                    && isName(passage, start, end, named)
                    && !isShouted(passage, start, end)
                    && places.nextClearBit(start) < end) {
                runs.add(new Run(start, end));
            }
            i = Math.max(last, end);
        }
        return runs;
    }

    /// The end of Higher Regional Court in Koblenz, which without the place would say nothing.
    private int withPlace(Passage passage, int start, int end, BitSet named) {
        boolean court = start + 1 < end
                && passage.folded(end - 1).matches("court|tribunal")
                && !isSmall(passage, end - 2)
                && !saysMore(passage, start, end, end);
        boolean inPlace = passage.folded(end).equals("in")
                && end + 1 < passage.size()
                && isSpace(passage, end - 1)
                && passage.gapAfter(end).equals(" ")
                && passage.word(end + 1).isCapitalised()
                && !isNumber(passage, end + 1)
                && !address.contains(passage.folded(end + 1));
        int place = end + 1;
        while (court && inPlace && named.get(place) && named.get(place + 1) && isSpace(passage, place)) {
            place++;
        }
        return court && inPlace ? place + 1 : end;
    }

    /// Whether these words may be the name of an organization: they have a cue in the right place, and say more than
    /// it.
    ///
    /// @param named words inside the names of known organizations and of places
    boolean isName(Passage passage, int start, int end, BitSet named) {
        if (notOrganization.contains(passage.folded(start))
                || isPaper(passage, end)
                || isPlace(passage, start, end)
                || end - start < 2
                || end - start > LONGEST) {
            return false;
        }
        int head = start;
        while (head < end && !(isSmall(passage, head) && prepositions.contains(passage.folded(head)))) {
            head++;
        }
        boolean cue = false;
        for (int i = start; i < head; i++) {
            cue |= cues.at(passage, i, named);
        }
        boolean cueAtEnd = head < end - 1 && cues.at(passage, end - 1, named) && !isSmall(passage, end - 2);
        return (cue || cueAtEnd) && saysMore(passage, start, head, end) && !isBranch(passage, start, end, named);
    }

    /// Whether it is the office of another organization or in a place, and no more: OHCHR Office, Kenya Office.
    private static boolean isBranch(Passage passage, int start, int end, BitSet named) {
        return passage.folded(end - 1).equals("office") && named.nextClearBit(start) == end - 1;
    }

    /// Whether it is a part of a country: Cauca Department.
    private boolean isPlace(Passage passage, int start, int end) {
        String last = passage.folded(end - 1);
        return last.equals("department")
                && end - start >= 2
                && !departmentSubject.contains(passage.folded(end - 2))
                && !passage.word(end - 2).isAllCapitals();
    }

    /// Whether a word begins the name of something else: a convention, a report.
    boolean isOther(Passage passage, int start) {
        return notOrganization.contains(passage.folded(start));
    }

    /// Whether the last word of a name is that of something else: a programme, a policy.
    boolean isPaper(Passage passage, int end) {
        return paper.contains(passage.folded(end - 1));
    }

    /// Whether a name says more than what sort of organization it is.
    boolean saysMore(Passage name) {
        return !name.words.isEmpty() && saysMore(name, 0, name.size(), name.size());
    }

    private boolean saysMore(Passage passage, int start, int head, int end) {
        if (end > head + 1) {
            return true;
        }
        for (int i = start; i < head; i++) {
            String word = passage.folded(i);
            if (!cues.has(word) && !generic.contains(word) && !connectors.contains(word) && word.length() > 1) {
                return true;
            }
        }
        return false;
    }

    private int endOf(Passage passage, int start, BitSet named, BitSet places) {
        boolean cue = cues.at(passage, start, named);
        boolean preposition = false;
        int end = start + 1;
        while (end < passage.size() && !isNumber(passage, end) && !address.contains(passage.folded(end))) {
            int next = end;
            boolean and = isAnd(passage, end - 1);
            if (!and && !joins(passage, end - 1, cue, preposition, places)) {
                break;
            }
            while (next < passage.size()
                    && isSmall(passage, next)
                    && connectors.contains(passage.folded(next))
                    && (next == end || isSpace(passage, next - 1))) {
                and |= Set.of("and", "y", "et", "e", "und").contains(passage.folded(next));
                next++;
            }
            if (next == passage.size()
                    || next - end > 3
                    || !passage.word(next).isCapitalised()
                    || (next > end
                            && !isSpace(passage, next - 1)
                            && !passage.gapAfter(next - 1).matches("[’']"))) {
                break;
            }
            String first = passage.folded(end);
            boolean small = next > end;
            if (small && places.get(end) && places.get(next)) {
                end = next + 1;
                continue;
            }
            boolean article = next - end > 1 && ARTICLES.contains(passage.folded(next - 1));
            if (small && (first.equals("the") || and && article && !PARTNERS.contains(passage.folded(next)))) {
                break;
            }
            if (small
                    && (address.contains(passage.folded(next))
                            || isNumber(passage, next) && !isGroupOf(passage, end))) {
                break;
            }
            if (small && Set.of("in", "en", "a").contains(first) && (cue || places.get(next))) {
                break;
            }
            boolean open = ADJECTIVES.contains(passage.folded(end - 1));
            if (and && !article && !open && !mayJoin(passage, next, cue, preposition, named)) {
                break;
            }
            preposition |= small && cue && prepositions.contains(first);
            cue |= cues.at(passage, next, named);
            end = next + 1;
        }
        return end;
    }

    /// Whether "and" goes on with a name: Institute for Justice and Peace, but not Oak Foundation and Sweden.
    private boolean mayJoin(Passage passage, int next, boolean cue, boolean preposition, BitSet named) {
        if (named.get(next)) {
            return false;
        }
        boolean cueBehind = false;
        for (int i = next; i < passage.size() && i < next + 6 && goesOn(passage, i); i++) {
            cueBehind |= cues.at(passage, i, named);
            if (!isSpace(passage, i) && !passage.gapAfter(i).equals("-")) {
                break;
            }
        }
        return cue ? preposition && !cueBehind : cueBehind && !named.get(next - 2);
    }

    private static boolean goesOn(Passage passage, int index) {
        return passage.word(index).isCapitalised() || passage.folded(index).equals("s");
    }

    /// Whether what stands behind a word lets a name go on.
    private boolean joins(Passage passage, int index, boolean cue, boolean preposition, BitSet places) {
        String gap = passage.gapAfter(index);
        if (gap.equals(" ") || gap.equals("-") || gap.equals("–") || gap.matches("[’'] ?")) {
            return true;
        }
        if (gap.equals(". ") || gap.equals(".")) {
            String word = passage.folded(index);
            return (word.length() == 1 && Character.isLetter(word.charAt(0))) || word.equals("st");
        }
        if (gap.matches(" [-–—] ")) {
            return cue
                    && (places.get(index + 1) || cues.has(passage.folded(index + 1)))
                    && passage.word(index + 1).isCapitalised();
        }
        return gap.equals(", ") && cue && preposition && CommaLists.goesOn(passage, index + 1, places, cues);
    }

    /// Whether the words are a heading in capitals, in a text that is not.
    private static boolean isShouted(Passage passage, int start, int end) {
        List<Word> large = passage.words.subList(start, end).stream()
                .filter(word -> word.text().length() > 3)
                .toList();
        return large.size() > 1 && large.stream().allMatch(Word::isAllCapitals);
    }

    private static boolean isSmall(Passage passage, int index) {
        return !passage.word(index).isCapitalised();
    }

    private static boolean isNumber(Passage passage, int index) {
        return Character.isDigit(passage.word(index).text().charAt(0));
    }

    /// Whether a number behind this word is part of a name: Group of 77.
    private static boolean isGroupOf(Passage passage, int of) {
        return passage.folded(of - 1).matches("group|groupe|grupo");
    }

    private static boolean isAnd(Passage passage, int index) {
        return passage.gapAfter(index).strip().equals("&");
    }

    private static boolean isSpace(Passage passage, int index) {
        String gap = passage.gapAfter(index);
        return gap.equals(" ") || gap.matches("[’'] ?") || gap.equals("\n") && isSmall(passage, index);
    }
}
