package vigil.indexer.retag;

import vigil.corpus.Tag;

/// What new tags change of one value on one facet of an entry.
public sealed interface TagChange {
    /// The value is there no more.
    record Removed(Tag before) implements TagChange {}

    /// The value was not there.
    record Added(Tag after) implements TagChange {}

    /// The value was there, with another label, another role or other evidence.
    record Altered(Tag before, Tag after) implements TagChange {
        /// Whether it plays another part.
        public boolean isOfRole() {
            return before.role() != after.role();
        }
    }
}
