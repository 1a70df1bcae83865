/// New tags for what is indexed: `publication in the index → Tagger → what changes → index`.
///
/// Files are not read, and texts not cut anew: [RetagRun] takes the entries as the index holds them, publication by
/// publication, and writes those whose tags have changed. [EntryChange] says what has, for people and for programs.
@NullMarked
package vigil.indexer.retag;

import org.jspecify.annotations.NullMarked;
