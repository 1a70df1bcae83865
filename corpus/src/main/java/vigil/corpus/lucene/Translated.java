package vigil.corpus.lucene;

import java.util.List;
import org.apache.lucene.search.Query;

/// A query as Lucene runs it.
///
/// @param query finds and ranks
/// @param shown the terms and phrases that snippets mark
/// @param warnings what had to be read otherwise than it was typed
record Translated(Query query, Query shown, List<String> warnings) {}
