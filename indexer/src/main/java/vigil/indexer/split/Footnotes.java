package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows footnotes by their sign and their small type, and the sections that call them.
final class Footnotes {
    private static final Pattern NOTE = Pattern.compile("(?:\\d{1,3}\\.?\\s+|[*†‡]\\s*)\\p{L}.*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final double SMALLER = 0.92;
    /// Paragraphs of a note from the page before that may stand above the first note of a page.
    private static final int MOST_CONTINUED = 2;

    private Footnotes() {}

    /// Whether a text begins with the sign of a footnote.
    static boolean isNote(String text) {
        return NOTE.matcher(text).matches();
    }

    /// Whether the page has footnotes at its foot. Where several paragraphs without a note's sign stand above the
    /// first one with it, in the same small type, it is the type of a form or a list, and its numbers are no signs.
    static boolean standOn(List<Part> page, int mainSize) {
        var above = new ArrayList<Part>();
        for (Part part : page) {
            if (isSmall(part, mainSize)) {
                return above.stream()
                                .filter(other -> other.style().equals(part.style()))
                                .count()
                        <= MOST_CONTINUED;
            }
            if (part.is(Part.Role.TEXT) && part.style().halfPoints() >= SMALLER * mainSize) {
                above.clear();
            } else {
                above.add(part);
            }
        }
        return false;
    }

    /// Whether it is a footnote beside running text of this size, in halves of a point; no where sizes are not known.
    static boolean isSmall(Part part, int mainSize) {
        int size = part.style().halfPoints();
        return size > 0 && size < SMALLER * mainSize && isNote(part.raw());
    }

    /// Gives the footnotes of a page to the sections that call them, or else to the last one.
    ///
    /// @param here the sections that have text on the page, at least one
    static void give(List<Part> notes, List<Story> here) {
        for (Part note : notes) {
            here.stream()
                    .filter(story -> calls(story, note))
                    .findFirst()
                    .orElse(here.getLast())
                    .notes
                    .add(note);
        }
    }

    /// Whether the footnote's number stands behind a word of the section, on the same page.
    private static boolean calls(Story story, Part note) {
        Matcher number = NUMBER.matcher(note.raw());
        if (!number.lookingAt()) {
            return false;
        }
        Pattern call = Pattern.compile("[\\p{L}\\p{P}]" + number.group() + "(?![.,]?\\d)");
        return story.text.stream()
                .anyMatch(part ->
                        part.page() == note.page() && call.matcher(part.raw()).find());
    }
}
