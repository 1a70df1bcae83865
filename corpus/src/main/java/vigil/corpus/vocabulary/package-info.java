/// What the facets' values are called: the tables of `corpus/vocabulary`, loaded and looked up.
///
/// [Vocabulary] is the way in. It reads the tables once and is immutable from then on: [Vocabulary#label] names a
/// value, [Vocabulary#resolve] reads what a person typed into a filter, [Vocabulary#concepts] finds the values that
/// the words of a query name. Taggers take the records ([Country], [Region], [Organization], [Crime], [Theme]) and
/// build the gazetteers they need with [Gazetteer], which finds names in a run of [Word]s in one pass.
@NullMarked
package vigil.corpus.vocabulary;

import org.jspecify.annotations.NullMarked;
