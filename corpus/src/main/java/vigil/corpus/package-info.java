/// What is searched, and the seam between those who fill the index and those who ask it.
///
/// Two straight lines meet here. An indexer turns a source file into [Contents] (a [Publication], its [Entry] list
/// and what was set aside) and hands them to an [EntryWriter]. A server turns parameters into a [SearchRequest],
/// hands it to an [EntrySearcher] and renders the [ResultPage]. Only records cross the seam, so an engine can be
/// exchanged; what an engine must do is said by `EntrySearcherContract`, a test that each engine runs.
///
/// Start reading at [Entry], then [Tag] and [Evidence], then [EntrySearcher].
@NullMarked
package vigil.corpus;

import org.jspecify.annotations.NullMarked;
