package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.Tag;

/// Entries written a second: by the engine, and by a bare Lucene writer with the same fields and the same analysis.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class WritingBenchmark {
    private static final int ENTRIES = 2_000;
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.freeze();
    }

    private List<Contents> publications = List.of();

    @Setup
    public void generate() {
        publications = new GeneratedEntries(1).publications(ENTRIES);
    }

    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public void engine() throws IOException {
        try (var index = LuceneIndex.inMemory();
                var writer = index.writer()) {
            for (Contents contents : publications) {
                writer.put(contents);
            }
            writer.commit();
        }
    }

    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public void bareLucene() throws IOException {
        var config = new IndexWriterConfig(Words.of("en")).setRAMBufferSizeMB(64);
        try (var directory = new ByteBuffersDirectory();
                var writer = new IndexWriter(directory, config)) {
            for (Contents contents : publications) {
                List<Document> documents = new ArrayList<>();
                for (Entry entry : contents.entries()) {
                    documents.add(document(entry));
                }
                writer.addDocuments(documents);
            }
            writer.commit();
        }
    }

    private static Document document(Entry entry) {
        var document = new Document();
        String publication = entry.publication().id();
        document.add(new StringField("type", "entry", Field.Store.NO));
        document.add(new StringField("id", entry.id(), Field.Store.NO));
        document.add(new StringField("key", publication, Field.Store.NO));
        document.add(new StringField("key", entry.publication().location(), Field.Store.NO));
        document.add(new StoredField("stored", entry.heading()));
        document.add(new StoredField("stored", entry.text()));
        document.add(new Field("words", entry.text(), WORDS));
        document.add(new Field("words", entry.caption(), WORDS));
        document.add(new Field("words", entry.section() == null ? "" : entry.section(), WORDS));
        document.add(new Field("words", "", WORDS));
        document.add(new Field("words", "", WORDS));
        for (int copy = 0; copy < 4; copy++) {
            document.add(new Field("words", entry.heading(), WORDS));
        }
        document.add(new KeywordField("publication", publication, Field.Store.NO));
        document.add(new KeywordField("kind", entry.kind().value(), Field.Store.NO));
        document.add(new KeywordField("language", entry.language(), Field.Store.NO));
        document.add(new KeywordField("year", String.valueOf(entry.year()), Field.Store.NO));
        document.add(new KeywordField("section", String.valueOf(entry.section()), Field.Store.NO));
        document.add(new IntPoint("years", 2011));
        document.add(new NumericDocValuesField("date", 20_110_600L));
        document.add(new NumericDocValuesField("place", entry.place()));
        document.add(new SortedDocValuesField("source", new BytesRef(publication)));
        for (Tag tag : entry.tags()) {
            document.add(new KeywordField(tag.facet().parameter(), tag.value(), Field.Store.NO));
            document.add(new StringField("label", tag.facet() + tag.value() + tag.label(), Field.Store.NO));
            document.add(new StringField("tags", tag.facet() + tag.value(), Field.Store.NO));
            if (tag.facet() == Facet.COUNTRY) {
                document.add(new KeywordField("country." + tag.role(), tag.value(), Field.Store.NO));
            }
            if (tag.facet() == Facet.ORGANIZATION) {
                document.add(new Field("words", tag.label(), WORDS));
                document.add(new Field("words", tag.label(), WORDS));
            }
        }
        return document;
    }
}
