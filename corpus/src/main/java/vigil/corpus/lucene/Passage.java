package vigil.corpus.lucene;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vigil.corpus.Entry;

/// A stretch of an entry's text that has a vector: some sentences in a row.
///
/// A vector tells the meaning of a few sentences well and that of a long text badly, and models read no more than some
/// hundred words.
///
/// @param start where it begins in the text, in UTF-16 code units
/// @param end where it ends, exclusive
record Passage(int start, int end) {
    /// Characters of a passage: some 160 words.
    private static final int MOST_CHARS = 1_000;
    /// What would be shorter at the end of a text belongs to the passage before it.
    private static final int LEAST_CHARS = 250;

    /// The passages of an entry, which together are its whole text; none where it has no words.
    static List<Passage> of(Entry entry) {
        String text = entry.text();
        List<Passage> passages = new ArrayList<>();
        var sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(entry.language()));
        sentences.setText(text);
        int start = 0;
        while (text.length() - start >= MOST_CHARS + LEAST_CHARS) {
            int end = sentences.preceding(start + MOST_CHARS + 1);
            if (end <= start) {
                end = betweenWords(text, start);
            }
            passages.add(new Passage(start, end));
            start = end;
        }
        passages.add(new Passage(start, text.length()));
        passages.removeIf(passage -> passage.words(entry).isEmpty());
        return passages;
    }

    /// Where a sentence is cut that is longer than a passage.
    private static int betweenWords(String text, int start) {
        int space = text.lastIndexOf(' ', start + MOST_CHARS);
        return space > start ? space + 1 : text.offsetByCodePoints(start, MOST_CHARS / 2);
    }

    /// What is embedded: the heading, without which a passage often does not say what it is about, and its words.
    String words(Entry entry) {
        return (entry.heading() + "\n" + entry.text().substring(start, end)).strip();
    }
}
