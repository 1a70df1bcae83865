package vigil.indexer.extract;

import java.util.List;

/// Lines that stand together: a paragraph, a heading, a caption, or what is left of one at a page's end.
///
/// In plain text a block is a run of lines without a blank line between them.
///
/// @param lines at least one
/// @param role what the format itself says it is
/// @param level 1 to 6 for a [Role#HEADING], else 0
/// @param box the number of the printed box of its page that it stands in, a tinted ground or a ruled frame, from 1; 0
///     where it stands in none
public record Block(List<Line> lines, Role role, int level, int box) {

    /// What a format says of a block, in its mark-up, style names or structure tree.
    public enum Role {
        /// The format says nothing.
        UNKNOWN,
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_ROW,
        CAPTION,
        /// Running head, running foot or page number.
        ARTIFACT,
        /// A box beside the text.
        ASIDE,
        FOOTNOTE,
        /// What the file holds for a page whose words were recognized in a picture of it, because this can be none.
        GARBAGE
    }

    public Block {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a block has at least one line");
        }
    }

    /// A block that stands in no box.
    public Block(List<Line> lines, Role role, int level) {
        this(lines, role, level, 0);
    }

    /// The same lines in another role, which is no heading's.
    Block as(Role other) {
        return new Block(lines, other, 0, box);
    }

    /// A block of lines of which the format says nothing.
    public static Block of(Line... lines) {
        return new Block(List.of(lines), Role.UNKNOWN, 0);
    }
}
