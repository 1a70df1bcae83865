package vigil.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The way out of an index. Safe for many threads. Each call sees the newest commit.
public interface EntrySearcher extends Closeable {

    /// One page of hits, with counts.
    ///
    /// @throws InvalidRequestException if the cursor is not one that this searcher gave for the same request
    ResultPage search(SearchRequest request) throws IOException;

    /// The values of one facet, counted under a request.
    ///
    /// @throws InvalidRequestException if the cursor is not one that this searcher gave for the same request
    FacetPage facet(FacetRequest request) throws IOException;

    /// What a text may become while it is typed, best first: values of facets, words, headings.
    ///
    /// Counts are those of the newest commit, and nothing is offered that it has not. What the newest commit
    /// alone has may be missing from the completions for seconds, where an index is large.
    List<Completion> completions(CompletionRequest request) throws IOException;

    /// What is like an entry; empty where there is no such entry.
    ///
    /// @param size hits wanted, 1 to [SimilarEntries#MAX_SIZE]
    Optional<SimilarEntries> similar(String id, int size) throws IOException;

    /// Hands every entry that a request finds to `sink`, in the request's order, without a limit.
    void forEach(SearchRequest request, Consumer<Entry> sink) throws IOException;

    /// One entry, with the evidence of its tags.
    Optional<Entry> entry(String id) throws IOException;

    /// One publication.
    Optional<Publication> publication(String id) throws IOException;

    /// All that was read from one publication.
    Optional<Contents> contents(String publicationId) throws IOException;

    /// All publications, by source.
    List<Publication> publications() throws IOException;

    /// The publications that have entries in a language that the embedder knows, and no vectors; by source.
    List<Publication> withoutVectors(Embedder embedder) throws IOException;

    /// What is in the index.
    IndexStatus status() throws IOException;
}
