package vigil.indexer.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Kind;

/// Finds the texts of a newsletter that stand in printed boxes below a heading of their own, or go on with one that
/// does, and puts one part in the place of each, in the role [Part.Role#BOX].
///
/// Where most words stand in boxes, these are the way in which the publication is set, and tell nothing.
final class Boxes {
    private static final int HEADING_WORDS = 40;
    private static final int FEWEST_WORDS = 12;
    /// A box of fewer words below a heading as articles have it may be the beginning of an article.
    private static final int LEAD_WORDS = 60;
    private static final double MOST = 0.5;

    /// What stands in a box.
    ///
    /// @param kicker words above the heading that tell its kind; null where there are none
    /// @param heading empty where it goes on with the box before it
    record Text(
            @Nullable Part kicker,
            List<PrintedLine> heading,
            List<PrintedLine> subtitle,
            List<Part> text,
            List<Part> captions) {
        boolean goesOn() {
            return heading.isEmpty();
        }

        private int words() {
            return text.stream().mapToInt(Part::words).sum();
        }
    }

    private final List<List<Part>> pages;
    private final Map<Part, Text> texts = new IdentityHashMap<>();
    private final Map<Face, Integer> headings = new HashMap<>();

    Boxes(List<List<Part>> pages) {
        countHeadings(pages);
        List<List<Part>> found = find(pages);
        int all = pages.stream()
                .flatMap(List::stream)
                .filter(part -> !part.isMark())
                .mapToInt(Part::words)
                .sum();
        int boxed = texts.values().stream().mapToInt(Text::words).sum();
        this.pages = boxed > MOST * all ? pages : found;
    }

    /// The same pages, each text in a box as one part.
    List<List<Part>> pages() {
        return pages;
    }

    /// What stands in a box that such a part is for.
    Text text(Part box) {
        return Objects.requireNonNull(texts.get(box), "a part of these pages");
    }

    private void countHeadings(List<List<Part>> pages) {
        for (List<Part> page : pages) {
            page.stream()
                    .filter(part -> part.box() == 0 && part.is(Part.Role.DISPLAY))
                    .forEach(part -> headings.merge(Face.of(part), 1, Integer::sum));
        }
    }

    private List<List<Part>> find(List<List<Part>> pages) {
        var found = new ArrayList<List<Part>>();
        Text last = null;
        for (List<Part> page : pages) {
            var boxes = new LinkedHashMap<Integer, List<Part>>();
            page.stream()
                    .filter(part -> part.box() > 0 && isContent(part))
                    .forEach(part -> boxes.computeIfAbsent(part.box(), _ -> new ArrayList<>()).add(part));
            var kept = new ArrayList<>(page);
            for (List<Part> box : boxes.values()) {
                Text text = read(box, last);
                if (text != null && !isLead(text, box, page)) {
                    last = text;
                    int place = kept.indexOf(box.getFirst());
                    var whole = new Part(
                            Part.Role.BOX,
                            BoxOrder.STYLE,
                            box.stream().flatMap(part -> part.lines().stream()).toList());
                    kept.set(place, whole);
                    kept.removeAll(box);
                    texts.put(whole, text);
                }
            }
            found.add(kept);
        }
        return found;
    }

    private static boolean isContent(Part part) {
        return switch (part.role()) {
            case TEXT, DISPLAY, BANNER, SUBHEAD, TITLE, SUBTITLE, CAPTION -> true;
            case PULL_QUOTE, GOES_ON, RUNNING_HEAD, PAGE_NUMBER, CONTENTS, MASTHEAD, OTHER, BOX -> false;
        };
    }

    /// Reads a box; null where it has no heading, and goes on with no other.
    private static @Nullable Text read(List<Part> box, @Nullable Text last) {
        Face body = body(box);
        if (body == null) {
            return null;
        }
        int head = box.size() > 1 && isKicker(box.getFirst()) && heads(box.get(1), body) ? 1 : 0;
        Part heading = box.get(head);
        if (heads(heading, body)) {
            var lines = new ArrayList<>(heading.lines());
            int next = head + 1;
            while (next < box.size() && heading.is(Part.Role.DISPLAY) && isSameHeading(heading, box.get(next))) {
                lines.addAll(box.get(next++).lines());
            }
            Text text = text(head == 0 ? null : box.getFirst(), lines, box.subList(next, box.size()), body);
            boolean contents = HeadingWords.isContents(heading.raw()) || Piece.isCaption(heading.raw());
            return text.words() < FEWEST_WORDS || contents ? null : text;
        }
        Part end = last == null || last.text().isEmpty() ? null : last.text().getLast();
        boolean near = end != null && box.getFirst().page() - end.page() <= 1;
        boolean goesOn = near && (!end.last().endsSentence() || box.getFirst().first().startsSmall());
        return goesOn && end.style().equals(body.style()) ? text(null, List.of(), box, body) : null;
    }

    private static Text text(@Nullable Part kicker, List<PrintedLine> heading, List<Part> below, Face body) {
        var subtitle = new ArrayList<PrintedLine>();
        var text = new ArrayList<Part>();
        var captions = new ArrayList<Part>();
        for (Part part : below) {
            boolean own = Face.of(part).equals(body);
            if (part.is(Part.Role.SUBTITLE) && !own && text.isEmpty() && !heading.isEmpty()) {
                subtitle.addAll(part.lines());
            } else if (part.is(Part.Role.CAPTION) && !own) {
                captions.add(part);
            } else {
                text.add(part.as(Part.Role.TEXT));
            }
        }
        return new Text(kicker, heading, subtitle, text, captions);
    }

    /// How most words of a box are set; null where no text stands in it.
    private static @Nullable Face body(List<Part> box) {
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
                && HeadingWords.kind(part.raw()).filter(kind -> kind == Kind.NOTICE).isPresent();
    }

    /// Whether a part is set as the heading of a box is whose text is set so.
    private static boolean heads(Part part, Face body) {
        boolean set = part.is(Part.Role.DISPLAY) || part.isTitle();
        return set && part.words() <= HEADING_WORDS && Face.of(part).outshines(body);
    }

    private static boolean isSameHeading(Part heading, Part next) {
        return next.is(Part.Role.DISPLAY) && Face.of(next).equals(Face.of(heading));
    }

    /// Whether a box may be the heading and the first words of an article that goes on below it.
    private boolean isLead(Text text, List<Part> box, List<Part> page) {
        if (text.goesOn() || text.words() >= LEAD_WORDS) {
            return false;
        }
        Part heading = text.kicker() == null ? box.getFirst() : box.get(1);
        int after = page.indexOf(box.getLast()) + 1;
        boolean alike = headings.getOrDefault(Face.of(heading), 0) > 1;
        return alike && after < page.size() && page.get(after).is(Part.Role.TEXT);
    }
}
