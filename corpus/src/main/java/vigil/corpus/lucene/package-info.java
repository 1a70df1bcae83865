/// The embedded engine: an index of entries kept by Lucene, in a folder or in memory.
///
/// [LuceneIndex] opens an index to write or to search. `Schema` says how it is laid out, in one table. On the way in,
/// `LuceneWriter` asks `EntryDocuments` for documents whose texts `Words` cuts into terms. On the way out,
/// `LuceneSearcher` gives each request to a `Search` over one commit (`IndexView`): `QueryTranslator` makes the query,
/// `NarrowedQuery` asks it within the `Choices` and counts `Facets`, `Walk` puts what was found in its order, the
/// `FirstHits` with most care, `Snippets` show the words, and `RelatedHits` find what else may be meant. Where an
/// [Embedder][vigil.corpus.Embedder] is at hand,
/// `PassageDocuments` give passages their vectors, by which `Meaning` finds and which `Fusion` joins to the rest. No
/// type of Lucene leaves this package.
@NullMarked
package vigil.corpus.lucene;

import org.jspecify.annotations.NullMarked;
