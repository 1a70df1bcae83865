package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.Field;
import vigil.corpus.vocabulary.Gazetteer;
import vigil.corpus.vocabulary.Word;

/// One text of an entry as words, with what its words are no evidence for.
final class Passage {
    /// Most words of one sentence. A text without full stops is cut, so that no rule looks at all of it for each
    /// word.
    private static final int SENTENCE_WORDS = 150;

    /// What ends a sentence whatever follows; the last three are those of Arabic and of Chinese.
    private static final String STOPS = "?!\n•؟。！？";

    final Field field;
    final String text;
    final List<Word> words;
    /// Whether all is printed in capitals, so that case says nothing.
    final boolean capitals;

    private final int[] sentences;
    private final int[] hashes;
    private final BitSet norms = new BitSet();
    private final Map<Facet, BitSet> hidden = new EnumMap<>(Facet.class);

    Passage(Field field, String text) {
        this.field = field;
        this.text = text;
        words = Word.of(text);
        hashes = words.stream().mapToInt(word -> word.folded().hashCode()).toArray();
        capitals = isShouted(text);
        sentences = sentences();
    }

    private static boolean isShouted(String text) {
        int letters = 0;
        int small = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            letters += Character.isLetter(letter) ? 1 : 0;
            small += Character.isLowerCase(letter) ? 1 : 0;
        }
        return letters > 0 && small * 5 < letters;
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /// Whether a name of a list may begin with the word at an index; if not, none does.
    boolean mayBegin(Gazetteer<?> names, int index) {
        return names.mayBegin(hashes[index], index + 1 < hashes.length ? hashes[index + 1] : 0);
    }

    /// The folded word at an index; empty beyond the ends.
    String folded(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).folded();
    }

    /// What stands between a word and the next; a line break beyond the ends.
    String gapAfter(int index) {
        return index < 0 || index + 1 >= words.size()
                ? "\n"
                : text.substring(words.get(index).end(), words.get(index + 1).start());
    }

    /// The stretch of the text from one word to the one before another.
    String stretch(int start, int end) {
        return text.substring(words.get(start).start(), words.get(end - 1).end());
    }

    /// The index of the first word of the sentence that a word stands in.
    int sentenceStart(int index) {
        int start = index;
        while (start > 0 && sentences[start - 1] == sentences[index]) {
            start--;
        }
        return start;
    }

    /// The index behind the last word of the sentence that a word stands in.
    int sentenceEnd(int index) {
        int end = index + 1;
        while (end < sentences.length && sentences[end] == sentences[index]) {
            end++;
        }
        return end;
    }

    /// Whether the sentence around these words has one of some folded words, elsewhere than in them.
    boolean sentenceHas(int start, int end, Set<String> wanted) {
        for (int i = sentenceStart(start); i < sentenceEnd(end - 1); i++) {
            if ((i < start || i >= end) && wanted.contains(words.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /// Makes words no evidence for a facet.
    void hide(Facet facet, int start, int end) {
        hidden.computeIfAbsent(facet, _ -> new BitSet()).set(start, end);
    }

    /// Whether the first or the last of these words is no evidence for a facet.
    boolean hides(Facet facet, int start, int end) {
        BitSet bits = hidden.get(facet);
        return bits != null && (bits.get(start) || bits.get(end - 1));
    }

    /// Whether the first or the last of a name's words is no evidence for a facet, other than by a phrase that is only
    /// part of the name: Indian Ocean in British Indian Ocean Territory.
    boolean hidesName(Facet facet, int start, int end) {
        BitSet bits = hidden.get(facet);
        return bits != null && (hides(bits, start, start, end) || hides(bits, end - 1, start, end));
    }

    private static boolean hides(BitSet bits, int index, int start, int end) {
        int from = bits.previousClearBit(index) + 1;
        int to = bits.nextClearBit(index);
        boolean part = from >= start && to <= end && to - from < end - start;
        return bits.get(index) && !part;
    }

    /// Makes words evidence of a norm only.
    void markNorm(int start, int end) {
        norms.set(start, end);
    }

    /// Whether a word is evidence of a norm only.
    boolean isNorm(int index) {
        return norms.get(index);
    }

    private static boolean hasStop(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (gap.charAt(i) != ' ' && STOPS.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int[] sentences() {
        int[] numbers = new int[words.size()];
        int number = 0;
        int begun = 0;
        for (int i = 1; i < numbers.length; i++) {
            String gap = gapAfter(i - 1);
            boolean stop = hasStop(gap);
            if (stop || i - begun >= SENTENCE_WORDS || (gap.indexOf('.') >= 0 && endsSentence(i - 1, gap))) {
                number++;
                begun = i;
            }
            numbers[i] = number;
        }
        return numbers;
    }

    /// Whether a full stop behind a word ends its sentence: not behind an initial or a title.
    private boolean endsSentence(int index, String gap) {
        String before = words.get(index).text();
        boolean spaced = gap.length() > 1;
        boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0)) && gap.startsWith(".");
        boolean title = Set.of("mr", "mrs", "ms", "dr", "prof", "st", "no", "vs")
                .contains(words.get(index).folded());
        return spaced && !initial && !title && words.get(index + 1).isCapitalised();
    }

    /// The texts of an entry, those that have words.
    static List<Passage> of(Entry entry) {
        List<Passage> passages = new ArrayList<>();
        for (Field field : Field.values()) {
            Passage passage = new Passage(field, entry.words(field));
            if (!passage.words.isEmpty()) {
                passages.add(passage);
            }
        }
        return passages;
    }
}
