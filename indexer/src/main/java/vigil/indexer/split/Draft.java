package vigil.indexer.split;

import java.util.List;

/// What a splitter makes of the parts of a publication.
///
/// @param stories in reading order
/// @param aside the parts that belong to no story
record Draft(List<Story> stories, List<Part> aside) {
    Draft {
        stories = List.copyOf(stories);
        aside = List.copyOf(aside);
    }
}
