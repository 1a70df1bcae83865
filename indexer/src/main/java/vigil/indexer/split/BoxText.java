package vigil.indexer.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Kind;

/// What stands in a printed box below its heading; the lists grow where it goes on in another.
///
/// @param kicker words above the heading that tell its kind; null where there are none
/// @param text in all boxes that it goes on in
record BoxText(
        @Nullable Part kicker,
        List<PrintedLine> heading,
        List<PrintedLine> subtitle,
        List<Part> text,
        List<Part> captions) {
    private static final int HEADING_WORDS = 40;
    private static final int SUBTITLE_LINES = 2;
    private static final int FEWEST_WORDS = 12;

    /// Reads the parts of a box, in order; null where it has no heading with a text below it.
    static @Nullable BoxText read(List<Part> box) {
        Face body = body(box);
        int head = box.size() > 1 && body != null && isKicker(box.getFirst()) && heads(box.get(1), body) ? 1 : 0;
        Part heading = box.get(head);
        if (body == null
                || !heads(heading, body)
                || HeadingWords.isContents(heading.raw())
                || Piece.isCaption(heading.raw())) {
            return null;
        }
        var lines = new ArrayList<>(heading.lines());
        int next = head + 1;
        while (next < box.size() && heading.is(Part.Role.DISPLAY) && isSameHeading(heading, box.get(next))) {
            lines.addAll(box.get(next++).lines());
        }
        var text = new BoxText(
                head == 0 ? null : box.getFirst(), lines, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        text.add(box.subList(next, box.size()), body);
        return text.words() < FEWEST_WORDS ? null : text;
    }

    /// Takes in what stands in a box, most of which is set so.
    void add(List<Part> parts, Face body) {
        for (Part part : parts) {
            boolean own = Face.of(part).equals(body);
            if (text.isEmpty() && subtitle.isEmpty() && isSubtitle(parts, body)) {
                subtitle.addAll(part.lines());
            } else if (part.is(Part.Role.CAPTION) && !own) {
                captions.add(part);
            } else {
                text.add(part.as(Part.Role.TEXT));
            }
        }
    }

    int words() {
        return text.stream().mapToInt(Part::words).sum();
    }

    /// Whether the first of the parts below a heading is a line without a full stop that stands above the text.
    private boolean isSubtitle(List<Part> parts, Face body) {
        Part part = parts.getFirst();
        boolean said = part.is(Part.Role.SUBTITLE) && !Face.of(part).equals(body);
        boolean line = part.isTitle()
                && part.lines().size() <= SUBTITLE_LINES
                && !Face.of(part).bold()
                && !HeadingWords.isBackMatter(Headlines.raw(heading));
        return parts.size() > 1 && (said || line && !parts.get(1).first().startsSmall());
    }

    /// How most words of a box are set; null where no text stands in it.
    static @Nullable Face body(List<Part> box) {
        var words = new HashMap<Face, Integer>();
        for (Part part : box) {
            if (!part.isHeadingOrBanner()) {
                words.merge(Face.of(part), part.words(), Integer::sum);
            }
        }
        return words.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean isKicker(Part part) {
        return part.lines().stream().allMatch(PrintedLine::isCapitals)
                && HeadingWords.kind(part.raw())
                        .filter(kind -> kind == Kind.NOTICE)
                        .isPresent();
    }

    /// Whether a part is set as the heading of a box is whose text is set so.
    private static boolean heads(Part part, Face body) {
        boolean set = part.is(Part.Role.DISPLAY) || part.isTitle();
        return set && part.words() <= HEADING_WORDS && Face.of(part).outshines(body);
    }

    private static boolean isSameHeading(Part heading, Part next) {
        return next.is(Part.Role.DISPLAY) && Face.of(next).equals(Face.of(heading));
    }
}
