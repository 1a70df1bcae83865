package vigil.corpus.lucene;

import java.util.List;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// A query as Lucene runs it.
///
/// @param query finds and ranks
/// @param nearness raises what has neighbouring words of the query near each other; it may have no clause
/// @param shown the terms and phrases that snippets mark
/// @param warnings what had to be read otherwise than it was typed
record Translated(Query query, BooleanQuery nearness, Query shown, List<String> warnings) {}
