package vigil.corpus.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Tag;

/// The same search as the engine's, written directly on Lucene, as a measure for it.
final class DirectSearch implements Closeable {
    private static final List<String> FACETS =
            List.of("country", "organization", "crime", "publication", "section", "kind", "language", "year");
    private static final FieldType TEXT = new FieldType();

    static {
        TEXT.setTokenized(true);
        TEXT.setStored(true);
        TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TEXT.freeze();
    }

    private final Directory directory;
    private final IndexSearcher searcher;
    private final List<StringDocValuesReaderState> states = new ArrayList<>();

    /// What is shown of a search.
    record Page(long total, List<Document> hits, List<String> snippets, List<FacetResult> facets) {}

    /// Writes an index of entries into a folder.
    static void write(Path folder, List<Contents> publications) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(Words.of("en")))) {
            for (Contents contents : publications) {
                for (Entry entry : contents.entries()) {
                    writer.addDocument(document(entry));
                }
            }
        }
    }

    /// Opens what [#write] wrote.
    DirectSearch(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        for (String facet : FACETS) {
            states.add(new StringDocValuesReaderState(searcher.getIndexReader(), facet));
        }
    }

    private static Document document(Entry entry) {
        var document = new Document();
        document.add(new Field("words", entry.text(), TEXT));
        for (int copy = 0; copy < 4; copy++) {
            document.add(new Field("words", entry.heading(), TEXT));
        }
        document.add(new StoredField("heading", entry.heading()));
        facet(document, "publication", entry.publication().id());
        facet(document, "kind", entry.kind().value());
        facet(document, "language", entry.language());
        facet(document, "year", String.valueOf(entry.year()));
        facet(document, "section", String.valueOf(entry.section()));
        for (Tag tag : entry.tags()) {
            facet(document, tag.facet().parameter(), tag.value());
            document.add(new StringField("chosen", tag.value(), Field.Store.NO));
            for (int copy = 0; copy < 2 && tag.facet().parameter().equals("organization"); copy++) {
                document.add(new Field("words", tag.label(), TEXT));
            }
        }
        return document;
    }

    private static void facet(Document document, String facet, String value) {
        document.add(new SortedSetDocValuesField(facet, new BytesRef(value)));
    }

    /// All words, each in any of its forms.
    static Query words(String... words) {
        var query = new BooleanQuery.Builder();
        for (String word : words) {
            var forms = new SynonymQuery.Builder("words");
            Words.terms(word).getFirst().forEach(form -> forms.addTerm(new Term("words", form)));
            query.add(forms.build(), Occur.MUST);
        }
        return query.build();
    }

    /// @param country the country that is chosen; null where none is
    Page search(Query all, @Nullable String country) throws IOException {
        var collectors = new MultiCollectorManager(
                new TopScoreDocCollectorManager(10, null, Integer.MAX_VALUE), new FacetsCollectorManager());
        Object[] found;
        FacetsCollector sideways;
        if (country == null) {
            found = searcher.search(all, collectors);
            sideways = (FacetsCollector) found[1];
        } else {
            var config = new FacetsConfig();
            var narrowed = new DrillDownQuery(config, all);
            narrowed.add("country", new TermQuery(new Term("chosen", country)));
            var result = new DrillSideways(searcher, config, (SortedSetDocValuesReaderState) null)
                    .search(narrowed, collectors, List.of(new FacetsCollectorManager()));
            found = result.drillDownResult();
            sideways = result.drillSidewaysResults().getFirst();
        }
        var top = (TopDocs) found[0];
        List<Document> hits = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            hits.add(searcher.storedFields().document(hit.doc));
        }
        var highlighter = UnifiedHighlighter.builder(searcher, Words.EXACT)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), 200, 0.5f))
                .build();
        List<String> snippets = List.of(highlighter.highlight("words", all, top, 3));
        List<FacetResult> facets = new ArrayList<>();
        for (int i = 0; i < FACETS.size(); i++) {
            var counted = FACETS.get(i).equals("country") ? sideways : (FacetsCollector) found[1];
            facets.add(new StringValueFacetCounts(states.get(i), counted).getTopChildren(10, FACETS.get(i)));
        }
        return new Page(top.totalHits.value(), hits, snippets, facets);
    }

    @Override
    public void close() throws IOException {
        searcher.getIndexReader().close();
        directory.close();
    }
}
