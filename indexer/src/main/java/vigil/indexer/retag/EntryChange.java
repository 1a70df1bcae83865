package vigil.indexer.retag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Dimension;
import vigil.corpus.Entry;
import vigil.corpus.Tag;

/// What new tags change of an entry.
///
/// @param before the entry with the tags that the index holds
/// @param after the same entry with its new tags
/// @param tags in the order of what they are values of; empty where the same tags stand in another order
public record EntryChange(Entry before, Entry after, List<TagChange> tags) {
    public EntryChange {
        tags = List.copyOf(tags);
    }

    private record Key(Dimension dimension, String value) {
        static Key of(Tag tag) {
            return new Key(tag.facet(), tag.value());
        }
    }

    /// What changes from one to the other; empty where nothing does.
    static Optional<EntryChange> between(Entry before, Entry after) {
        if (before.tags().equals(after.tags())) {
            return Optional.empty();
        }
        Map<Key, Tag> added = new LinkedHashMap<>();
        after.tags().forEach(tag -> added.put(Key.of(tag), tag));
        var changes = new ArrayList<TagChange>();
        for (Tag old : before.tags()) {
            @Nullable Tag now = added.remove(Key.of(old));
            if (now == null) {
                changes.add(new TagChange.Removed(old));
            } else if (!now.equals(old)) {
                changes.add(new TagChange.Altered(old, now));
            }
        }
        added.values().forEach(tag -> changes.add(new TagChange.Added(tag)));
        changes.sort(Comparator.comparingInt(change -> Tag.DIMENSIONS.indexOf(dimension(change))));
        return Optional.of(new EntryChange(before, after, changes));
    }

    private static Dimension dimension(TagChange change) {
        return switch (change) {
            case TagChange.Removed(var before) -> before.facet();
            case TagChange.Added(var after) -> after.facet();
            case TagChange.Altered(var before, var _) -> before.facet();
        };
    }
}
