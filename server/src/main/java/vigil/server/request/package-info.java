/// What was asked: `parameters → SearchRequest`, and back.
///
/// [Parameters] are names and values as they were given, by a URL or by the command line. [RequestParser] reads them
/// into a [vigil.corpus.SearchRequest], and [FacetValues] finds the value that a person's word for it stands for. The
/// way back, [RequestParser#parameters], writes a request as the shortest parameters that give it again: links are
/// made of these.
@NullMarked
package vigil.server.request;

import org.jspecify.annotations.NullMarked;
