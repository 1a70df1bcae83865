package vigil.corpus.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Completion;
import vigil.corpus.CompletionRequest;
import vigil.corpus.Contents;
import vigil.corpus.Embedder;
import vigil.corpus.Entry;
import vigil.corpus.EntrySearcher;
import vigil.corpus.Facet;
import vigil.corpus.FacetPage;
import vigil.corpus.FacetRequest;
import vigil.corpus.Failure;
import vigil.corpus.IndexStatus;
import vigil.corpus.Publication;
import vigil.corpus.ResultPage;
import vigil.corpus.SearchRequest;
import vigil.corpus.SimilarEntries;
import vigil.corpus.Vectors;
import vigil.corpus.query.Thesaurus;

/// The way out of a Lucene index.
final class LuceneSearcher implements EntrySearcher {
    /// Entries that an export takes from the index at a time.
    private static final int BATCH = 5_000;

    /// More than a query of the most words has with all that they stand for, so that none is refused: the limits that
    /// hold are those on words, names and spellings.
    private static final int MAX_CLAUSES = 1 << 15;

    static {
        IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
    }

    private final SearcherManager manager;
    private final Thesaurus thesaurus;
    private final NearWords near;
    private final @Nullable Embedder embedder;
    private final Directory directory;
    private final boolean onDisk;
    private final Closeable owned;
    private final Completer completer;

    /// @param manager gives the newest commit
    /// @param thesaurus what knows which names stand for the same in a query
    /// @param embedder finds by meaning, where the index has vectors of its model; null for words alone
    /// @param onDisk whether the index has a size on disk
    /// @param owned what closes with this searcher
    LuceneSearcher(
            SearcherManager manager,
            Thesaurus thesaurus,
            @Nullable Embedder embedder,
            Directory directory,
            boolean onDisk,
            Closeable owned) {
        this.manager = manager;
        this.thesaurus = thesaurus;
        near = new NearWords(thesaurus);
        this.embedder = embedder;
        this.directory = directory;
        this.onDisk = onDisk;
        this.owned = owned;
        completer = new Completer(() -> ask(view -> Candidates.of(view, thesaurus)));
    }

    private interface Question<T> {
        T ask(IndexView view) throws IOException;
    }

    /// Asks the newest commit.
    private <T> T ask(Question<T> question) throws IOException {
        manager.maybeRefreshBlocking();
        IndexSearcher view = manager.acquire();
        try {
            return question.ask((IndexView) view);
        } finally {
            manager.release(view);
        }
    }

    @Override
    public ResultPage search(SearchRequest request) throws IOException {
        long start = System.nanoTime();
        return ask(view -> {
            var related = new RelatedHits(view, thesaurus, near, Meaning.of(view, embedder));
            return new Search(view, thesaurus, request).page(start, related);
        });
    }

    @Override
    public FacetPage facet(FacetRequest request) throws IOException {
        return ask(view -> FacetPages.page(view, thesaurus, request));
    }

    @Override
    public List<Completion> completions(CompletionRequest request) throws IOException {
        return ask(view -> {
            if (request.text().isBlank()) {
                completer.prepare(view.version());
                return List.of();
            }
            return Completions.of(view, completer.candidates(view.version()), thesaurus, request);
        });
    }

    @Override
    public Optional<SimilarEntries> similar(String id, int size) throws IOException {
        return ask(view -> {
            int document = view.find(Schema.ENTRY, id);
            return document < 0 ? Optional.empty() : Optional.of(Similar.to(view, document, size));
        });
    }

    @Override
    public void forEach(SearchRequest request, Consumer<Entry> sink) throws IOException {
        ask(view -> {
            new Search(view, thesaurus, request.page(1, null))
                    .forEach(BATCH, document -> sink.accept(view.entry(document)));
            return sink;
        });
    }

    @Override
    public Optional<Entry> entry(String id) throws IOException {
        return ask(view -> {
            int document = view.find(Schema.ENTRY, id);
            return document < 0 ? Optional.empty() : Optional.of(view.entry(document));
        });
    }

    @Override
    public Optional<Publication> publication(String id) throws IOException {
        return ask(view -> view.publication(id));
    }

    @Override
    public Optional<Contents> contents(String publicationId) throws IOException {
        return ask(view -> {
            int document = view.find(Schema.PUBLICATION, publicationId);
            if (document < 0) {
                return Optional.empty();
            }
            var setAside = Stored.setAside(view.stored(document, Schema.SET_ASIDE));
            var query = new TermQuery(new Term(Facet.PUBLICATION.parameter(), publicationId));
            var byPlace = new Sort(new SortField(Schema.PLACE, SortField.Type.INT));
            List<Entry> entries = new ArrayList<>();
            for (ScoreDoc found : view.search(query, Math.max(1, view.count(query)), byPlace).scoreDocs) {
                entries.add(view.entry(found.doc));
            }
            return Optional.of(new Contents(view.publication(publicationId).orElseThrow(), entries, setAside));
        });
    }

    @Override
    public List<Publication> publications() throws IOException {
        return ask(LuceneSearcher::publications);
    }

    private static List<Publication> publications(IndexView view) throws IOException {
        List<Publication> publications = new ArrayList<>();
        for (int document : documents(view, Schema.PUBLICATION)) {
            publications.add(Stored.publication(view.stored(document, Schema.STORED)));
        }
        publications.sort(Comparator.comparing(Publication::source).thenComparing(Publication::id));
        return publications;
    }

    @Override
    public List<Publication> withoutVectors(Embedder asked) throws IOException {
        List<BytesRef> languages = asked.languages().stream().map(BytesRef::new).toList();
        return ask(view -> {
            List<Publication> without = new ArrayList<>();
            for (Publication publication : publications(view)) {
                var known = new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Facet.PUBLICATION.parameter(), publication.id())), Occur.FILTER)
                        .add(new TermInSetQuery(Facet.LANGUAGE.parameter(), languages), Occur.FILTER)
                        .build();
                if (view.count(PassageDocuments.ofPublication(publication.id())) == 0 && view.count(known) > 0) {
                    without.add(publication);
                }
            }
            return without;
        });
    }

    @Override
    public IndexStatus status() throws IOException {
        return ask(view -> {
            List<Failure> failures = new ArrayList<>();
            for (int document : documents(view, Schema.FAILURE)) {
                failures.add(Stored.failure(view.stored(document, Schema.STORED)));
            }
            failures.sort(Comparator.comparing(Failure::source).thenComparing(Failure::location));
            long bytes = 0;
            if (onDisk) {
                for (String file : directory.listAll()) {
                    bytes += directory.fileLength(file);
                }
            }
            return new IndexStatus(
                    count(view, Schema.PUBLICATION),
                    count(view, Schema.ENTRY),
                    setAsideWords(view),
                    view.taggedBy(),
                    failures,
                    bytes,
                    "lucene " + Version.LATEST,
                    Schema.VERSION,
                    vectors(view));
        });
    }

    private static @Nullable Vectors vectors(IndexView view) throws IOException {
        String model = view.model();
        return model == null ? null : new Vectors(model, count(view, Schema.PASSAGE));
    }

    private static int count(IndexView view, String type) throws IOException {
        return view.count(new TermQuery(new Term(Schema.TYPE, type)));
    }

    private static List<Integer> documents(IndexView view, String type) throws IOException {
        var query = new TermQuery(new Term(Schema.TYPE, type));
        List<Integer> documents = new ArrayList<>();
        for (ScoreDoc found : view.search(query, Math.max(1, view.count(query)), Sort.INDEXORDER).scoreDocs) {
            documents.add(found.doc);
        }
        return documents;
    }

    private static long setAsideWords(IndexView view) throws IOException {
        long words = 0;
        for (var leaf : view.getIndexReader().leaves()) {
            var counts = leaf.reader().getNumericDocValues(Schema.SET_ASIDE_WORDS);
            var live = leaf.reader().getLiveDocs();
            while (counts != null && counts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(counts.docID())) {
                    words += counts.longValue();
                }
            }
        }
        return words;
    }

    @Override
    public void close() throws IOException {
        completer.close();
        manager.close();
        owned.close();
    }
}
