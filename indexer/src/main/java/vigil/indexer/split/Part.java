package vigil.indexer.split;

import java.util.List;
import java.util.stream.Collectors;

/// Lines of one page that stand together and play one part on it.
///
/// @param role the part they play, as far as it is known yet
/// @param style how they are set; parts of one text share it
/// @param lines at least one
/// @param level of a heading where the format tells it, 1 to 6; else 0
record Part(Role role, Style style, List<PrintedLine> lines, int level) {

    /// What lines are to a reader.
    enum Role {
        /// Running text, a sub-heading within it, or what is not known to be something else.
        TEXT,
        /// A heading or a banner, not yet told apart.
        DISPLAY,
        /// Names the section of what stands below it: known by its face, or by its place at the edge of pages.
        BANNER,
        /// A line in bold type of the text's own size: a heading within a text, or the lowest one of a report.
        SUBHEAD,
        /// A heading in small letters, known by its words.
        TITLE,
        /// A line below a heading.
        SUBTITLE,
        /// Words below a picture, or a quotation with its source that stands apart.
        CAPTION,
        /// Words of a text, repeated as an ornament; and its quotation marks.
        PULL_QUOTE,
        /// A mark that says that a text goes on on the next page.
        GOES_ON,
        /// Repeated at the head or foot of pages.
        RUNNING_HEAD,
        /// The number of a page.
        PAGE_NUMBER,
        /// The contents of the publication.
        CONTENTS,
        /// The name of the publication and its issue, on its first page.
        MASTHEAD,
        /// All that stands in a printed box with a heading of its own, in the columns of a newsletter.
        BOX,
        /// Nothing to read: targets of links.
        OTHER
    }

    Part {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a part has at least one line");
        }
    }

    Part(Role role, Style style, List<PrintedLine> lines) {
        this(role, style, lines, 0);
    }

    int page() {
        return lines.getFirst().page();
    }

    /// The number of the printed box of its page that it stands in, from 1; 0 where it stands in none.
    int box() {
        return lines.getFirst().box();
    }

    PrintedLine first() {
        return lines.getFirst();
    }

    PrintedLine last() {
        return lines.getLast();
    }

    boolean is(Role asked) {
        return role == asked;
    }

    /// Whether it is set as a heading, large or small.
    boolean isHeading() {
        return role == Role.DISPLAY || role == Role.TITLE || role == Role.SUBHEAD;
    }

    /// Whether it stands above texts: a heading or a banner.
    boolean isHeadingOrBanner() {
        return role == Role.DISPLAY || role == Role.BANNER;
    }

    /// Whether it belongs to the page and not to a text.
    boolean isMark() {
        return role == Role.RUNNING_HEAD || role == Role.PAGE_NUMBER || role == Role.GOES_ON;
    }

    Part as(Role other) {
        return new Part(other, style, lines, level);
    }

    /// Its lines, one blank between them: for looking at, not for reading.
    String raw() {
        return lines.stream().map(PrintedLine::text).collect(Collectors.joining(" "));
    }

    int words() {
        return Shape.words(raw());
    }

    int letters() {
        return lines.stream().mapToInt(PrintedLine::letters).sum();
    }

    /// Whether it looks like a heading in small letters: short, and no sentence.
    boolean isTitle() {
        String text = raw();
        return lines.size() <= 5
                && words() <= 30
                && !first().startsSmall()
                && !Shape.isBullet(text)
                && !text.matches(".*[.;,…]$")
                && text.codePoints().anyMatch(Character::isLetter);
    }
}
