package vigil.corpus.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import vigil.corpus.Contents;
import vigil.corpus.Embedder;
import vigil.corpus.Entry;

/// Turns the passages of a publication into documents of the [Schema].
final class PassageDocuments {
    private PassageDocuments() {}

    /// A passage of an entry.
    private record Cut(Entry entry, Passage passage) {}

    /// One document for each passage of those entries whose language the embedder knows.
    static List<Document> of(Contents contents, Embedder embedder) {
        List<Cut> cuts = new ArrayList<>();
        for (Entry entry : contents.entries()) {
            if (embedder.languages().contains(entry.language())) {
                Passage.of(entry).forEach(passage -> cuts.add(new Cut(entry, passage)));
            }
        }
        List<float[]> vectors = embedder.passages(
                cuts.stream().map(cut -> cut.passage.words(cut.entry)).toList());
        String texts = texts(contents);
        List<Document> documents = new ArrayList<>(cuts.size());
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            documents.add(document(contents, texts, cut.entry.id(), cut.passage, vectors.get(i)));
        }
        return documents;
    }

    /// The documents that the index has for the passages of the same texts, of a publication that is put in again or
    /// from another place; empty where it has none.
    static List<Document> kept(IndexReader reader, Contents contents) throws IOException {
        String texts = texts(contents);
        var searcher = new IndexSearcher(reader);
        var query = new TermQuery(new Term(Schema.PASSAGE_TEXTS, texts));
        List<Document> documents = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, Math.max(1, searcher.count(query)), Sort.INDEXORDER).scoreDocs) {
            var kept = PassageValues.of(reader, found.doc);
            documents.add(document(contents, texts, kept.entry(), kept.passage(), kept.vector()));
        }
        return documents;
    }

    /// Finds the passages of the publication with this id.
    static Query ofPublication(String id) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Schema.TYPE, Schema.PASSAGE)), Occur.FILTER)
                .add(new TermQuery(new Term(Schema.KEY, Schema.keyOfPublication(id))), Occur.FILTER)
                .build();
    }

    private static Document document(Contents contents, String texts, String entry, Passage passage, float[] vector) {
        var document = new Document();
        document.add(new StringField(Schema.TYPE, Schema.PASSAGE, Field.Store.NO));
        EntryDocuments.keys(document, contents.publication());
        EntryDocuments.silent(document);
        document.add(new StringField(Schema.PASSAGE_TEXTS, texts, Field.Store.NO));
        document.add(new KeywordField(Schema.PASSAGE_OF, entry, Field.Store.NO));
        document.add(new NumericDocValuesField(Schema.PASSAGE_START, passage.start()));
        document.add(new NumericDocValuesField(Schema.PASSAGE_END, passage.end()));
        document.add(new KnnFloatVectorField(Schema.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }

    /// What tells a publication with these texts from all others: its id, and the SHA-256 of all that is embedded.
    private static String texts(Contents contents) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Entry entry : contents.entries()) {
                for (String part : List.of(entry.language(), entry.heading(), entry.text())) {
                    digest.update(part.getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                }
            }
            return contents.publication().id()
                    + Schema.SEPARATOR
                    + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
