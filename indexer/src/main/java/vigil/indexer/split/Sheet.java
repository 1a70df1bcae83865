package vigil.indexer.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Kind;

/// One page of a newsletter while its parts are being gathered.
final class Sheet {
    final List<Part> parts;
    /// Which parts are running text of the main flow, under no heading in small letters.
    final boolean[] isText;
    /// Capitals that no text was found for, by their index.
    final Map<Integer, Part> banners = new HashMap<>();
    /// The stories that begin here, with the index of their heading.
    final Map<Story, Integer> started = new HashMap<>();
    /// The stories that the parts went to, by index.
    final Map<Integer, Story> owners = new HashMap<>();

    private final Style main;
    private Map<Integer, Integer> headingOf = Map.of();

    Sheet(List<Part> parts, Style main) {
        this.parts = parts;
        this.main = main;
        this.isText = new boolean[parts.size()];
        boolean titled = false;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).is(Part.Role.TITLE)) {
                titled = isMain(next(i));
            } else if (parts.get(i).isHeadingOrBanner()) {
                titled = false;
            }
            isText[i] = isMain(parts.get(i)) && !titled;
        }
    }

    /// Finds the texts of the headings; all other capitals are banners.
    void match(boolean open, boolean bodiesFirst) {
        Map<Integer, Integer> beginnings = new HeadingBodies(parts, isText, open, bodiesFirst).find();
        headingOf = beginnings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isHeadingOrBanner() && !beginnings.containsKey(i)) {
                banners.put(i, parts.get(i));
            }
        }
    }

    /// The index of the heading whose text begins with this part; empty where none does.
    Optional<Integer> headingOf(int text) {
        return Optional.ofNullable(headingOf.get(text));
    }

    /// Whether it is known where its parts stand, so that they come in the order in which they are read.
    boolean isPrinted() {
        return parts.stream().anyMatch(part -> Box.of(part) != null);
    }

    /// Whether a heading stands here that no text was found for, and that is not known to be a banner.
    boolean isFreeHeading(int index) {
        return banners.containsKey(index) && parts.get(index).is(Part.Role.DISPLAY);
    }

    /// Whether it is a line in bold type in the main flow, directly above a text that has no other heading, and not
    /// itself below one that has no text.
    boolean isSubhead(int index) {
        Part part = parts.get(index);
        if (index + 1 == parts.size()
                || !isText[index + 1]
                || headingOf(index + 1).isPresent()
                || freeHeadingAbove(index) >= 0) {
            return false;
        }
        PrintedLine.Look own = part.last().look();
        PrintedLine.Look text = parts.get(index + 1).first().look();
        return own != null
                && text != null
                && part.isTitle()
                && part.lines().stream().allMatch(Typography::isBold)
                && Math.abs(own.x() - text.x()) < own.size()
                && text.y() > own.y()
                && text.y() - own.bottom() < 2 * own.size();
    }

    /// The free heading that stands directly above a part, with no more than its subtitle between; -1 where none does.
    int freeHeadingAbove(int index) {
        int heading = index > 1 && parts.get(index - 1).is(Part.Role.SUBTITLE) ? index - 2 : index - 1;
        return isFreeHeading(heading) ? heading : -1;
    }

    /// Whether words in bold type, with text of a box directly below them, stand directly below running text.
    boolean beginsBox(int index) {
        Part title = parts.get(index);
        Part text = index + 1 < parts.size() ? parts.get(index + 1) : null;
        Box own = Box.of(title);
        if (own == null || text == null || !text.is(Part.Role.TEXT) || isMain(text)) {
            return false;
        }
        Part above = null;
        for (Part part : parts) {
            Box box = part.is(Part.Role.TEXT) ? Box.of(part) : null;
            boolean nearer = above == null
                    || box != null
                            && box.bottom()
                                    > Objects.requireNonNull(Box.of(above)).bottom();
            if (box != null && box.isOver(own) && nearer) {
                above = part;
            }
        }
        return isMain(above)
                && Face.of(title).outshines(Face.of(text))
                && !Face.of(text).bold();
    }

    /// Whether a free heading's words name the kind of what stands below: "Coming soon".
    boolean isKicker(int index) {
        return isFreeHeading(index) && HeadingWords.kind(parts.get(index).raw()).isPresent();
    }

    /// The first part of the main flow; empty where there is none.
    Optional<Part> firstText() {
        for (int i = 0; i < parts.size(); i++) {
            if (isText[i]) {
                return Optional.of(parts.get(i));
            }
        }
        return Optional.empty();
    }

    boolean isMain(@Nullable Part part) {
        return part != null && part.is(Part.Role.TEXT) && part.style().equals(main);
    }

    /// The part behind a heading and its subtitle; null at the page's end.
    private @Nullable Part next(int heading) {
        int next = hasSubtitle(heading) ? heading + 2 : heading + 1;
        return next < parts.size() ? parts.get(next) : null;
    }

    boolean hasSubtitle(int heading) {
        return HeadingBodies.hasSubtitle(parts, heading);
    }

    /// Whether a subtitle stands below a heading that has a text.
    boolean isTaken(int subtitle) {
        return headingOf.containsValue(subtitle - 1)
                || subtitle > 0 && parts.get(subtitle - 1).is(Part.Role.TITLE);
    }

    boolean hasSideText(int from) {
        for (int i = from; i < parts.size() && !parts.get(i).is(Part.Role.TITLE); i++) {
            if (parts.get(i).is(Part.Role.TEXT) && !isMain(parts.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// The kind of the story below a heading in small letters.
    Kind kindOfTitle(int title, Optional<Kind> kicker) {
        Optional<Kind> named = HeadingWords.kind(parts.get(title).raw()).or(() -> kicker);
        return named.orElseGet(() -> {
            for (int i = title + 1; i < parts.size(); i++) {
                if (parts.get(i).is(Part.Role.TEXT)) {
                    return isMain(parts.get(i)) ? Kind.PROFILE : Kind.SIDEBAR;
                }
            }
            return Kind.SIDEBAR;
        });
    }
}
