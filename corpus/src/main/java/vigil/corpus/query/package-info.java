/// The query language: what a person types, read into a small tree.
///
/// [QueryParser] reads any text into a [Query] and says in words what it could not understand. [Expansion] adds what
/// stands for the same, taken from a [Thesaurus]. [Query#print()] writes a query back in its own syntax. No engine is
/// known here; an engine translates the tree into what it can run.
@NullMarked
package vigil.corpus.query;

import org.jspecify.annotations.NullMarked;
