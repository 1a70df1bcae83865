/// How well a search finds, measured as the field measures it: topics, relevance judgments, nDCG.
///
/// [Topic] is what is asked, [Judgments] are what a person says of the answers, [Collection] is texts that are no
/// publications, and [Measures] compares what was found with what was judged.
@NullMarked
package vigil.server.evaluate;

import org.jspecify.annotations.NullMarked;
