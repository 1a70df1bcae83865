package vigil.corpus.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Entry;
import vigil.corpus.Snippet;

/// Finds the best words around the matches, with Lucene's unified highlighter over the offsets in the index.
///
/// The highlighter is given texts that are at hand instead of reading them again; matches in other parts of an entry
/// lie behind the text's end, where it does not look.
final class Snippets extends UnifiedHighlighter {
    private static final int MOST = 3;
    private static final int GOAL_CHARS = 200;
    private static final int MAX_CHARS = 260;

    private final Map<Integer, Entry> entries = new HashMap<>();

    private record Found(List<Passage> passages) {}

    private Snippets(IndexSearcher searcher) {
        super(new Builder(searcher, Words.EXACT)
                .withHandleMultiTermQuery(false)
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withMaxNoHighlightPassages(0)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), GOAL_CHARS, 0.5f))
                .withFormatter(new PassageFormatter() {
                    @Override
                    public Object format(Passage[] passages, String content) {
                        return new Found(List.of(passages));
                    }
                }));
    }

    /// The snippets of entries, by their documents.
    static Map<Integer, List<Snippet>> of(IndexView view, Query shown, Map<Integer, Entry> entries) throws IOException {
        Map<Integer, List<Snippet>> snippets = new HashMap<>();
        if (entries.isEmpty()) {
            return snippets;
        }
        var highlighter = new Snippets(view);
        highlighter.entries.putAll(entries);
        int[] documents = entries.keySet().stream().mapToInt(Integer::intValue).toArray();
        @Nullable
        Object[] found = highlighter
                .highlightFieldsAsObjects(
                        new String[] {Schema.WORDS}, Occurring.in(view, shown, entries.keySet()), documents, new int[] {
                            MOST
                        })
                .get(Schema.WORDS);
        int i = 0;
        for (var entry : entries.entrySet()) {
            snippets.put(entry.getKey(), of(entry.getValue(), found == null ? null : found[i]));
            i++;
        }
        return snippets;
    }

    private static List<Snippet> of(Entry entry, @Nullable Object found) {
        List<Snippet> snippets = new ArrayList<>();
        if (found instanceof Found(var passages)) {
            for (Passage passage : passages.stream()
                    .sorted(Comparator.comparingDouble(Passage::getScore).reversed())
                    .toList()) {
                if (passage.getNumMatches() > 0) {
                    snippets.add(of(entry, passage));
                }
            }
        }
        if (snippets.isEmpty() && !entry.text().isBlank()) {
            snippets.add(SnippetText.of(entry, 0, Math.min(entry.text().length(), GOAL_CHARS), List.of()));
        }
        return snippets;
    }

    /// The beginning of a stretch of an entry's text.
    static Snippet of(Entry entry, vigil.corpus.lucene.Passage stretch) {
        int end = Math.min(stretch.end(), stretch.start() + GOAL_CHARS);
        return SnippetText.of(entry, stretch.start(), end, List.of());
    }

    private static Snippet of(Entry entry, Passage passage) {
        List<Snippet.Mark> marks = new ArrayList<>();
        for (int i = 0; i < passage.getNumMatches(); i++) {
            marks.add(new Snippet.Mark(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
        }
        int start = passage.getStartOffset();
        int end = Math.min(passage.getEndOffset(), entry.text().length());
        int first = marks.stream().mapToInt(Snippet.Mark::start).min().orElse(start);
        if (end - start > MAX_CHARS) {
            start = Math.max(start, Math.min(first - (MAX_CHARS - GOAL_CHARS), end - MAX_CHARS));
            end = Math.min(end, start + MAX_CHARS);
        }
        return SnippetText.of(entry, start, end, marks);
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int cacheChars)
            throws IOException {
        List<CharSequence[]> texts = new ArrayList<>();
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            Entry entry = entries.get(doc);
            texts.add(new CharSequence[] {entry == null ? "" : entry.text()});
        }
        return texts;
    }
}
