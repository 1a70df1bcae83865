/// A model of language in this process: what turns passages and questions into vectors.
///
/// The module is no part of the program by default. Whoever has it on the class path has an
/// [Embedder][vigil.corpus.Embedder], which the index finds by itself; nothing else is to be called.
@NullMarked
package vigil.semantic;

import org.jspecify.annotations.NullMarked;
