package vigil.indexer.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells headings by their use where their size does not tell them: no larger than the text below.
///
/// Where hardly any running text stands below a larger heading, the bold lines that stand above it throughout are
/// the headings, and what nearly always stands between both are subtitles. Where texts have larger headings, bold
/// lines of a text's own size are headings within it.
final class QuietHeadings {
    private static final int FEWEST = 4;
    private static final double NEARLY_ALL = 0.7;
    /// The share of texts below larger headings up to which these are not the headings.
    private static final double HARDLY_ANY = 0.25;

    private final List<List<Part>> pages;
    private final Style main;

    private QuietHeadings(List<List<Part>> pages) {
        this.pages = pages;
        this.main = Style.most(pages);
    }

    /// The same pages, headings of a text's own size in the role [Part.Role#DISPLAY], those within texts in the role
    /// [Part.Role#TEXT].
    static List<List<Part>> mark(List<List<Part>> pages) {
        if (Style.most(pages).halfPoints() == 0) {
            return pages;
        }
        var joined =
                new QuietHeadings(pages.stream().map(QuietHeadings::joinLines).toList());
        Face quiet = joined.face();
        return quiet == null ? new QuietHeadings(pages).takenBack() : joined.raised(quiet);
    }

    /// The lines of a heading may stand apart, as those in small capitals do.
    private static List<Part> joinLines(List<Part> page) {
        var parts = new ArrayList<Part>();
        for (Part part : page) {
            Part before = parts.isEmpty() ? null : parts.getLast();
            boolean goesOn = before != null
                    && isShortBold(before)
                    && isShortBold(part)
                    && Face.of(before).equals(Face.of(part))
                    && part.equals(Ladder.below(before, page));
            if (goesOn) {
                var lines = new ArrayList<>(parts.removeLast().lines());
                lines.addAll(part.lines());
                parts.add(new Part(part.role(), part.style(), lines));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean isShortBold(Part part) {
        return (part.is(Part.Role.TEXT) || part.is(Part.Role.SUBHEAD))
                && part.isTitle()
                && Face.of(part).bold();
    }

    /// The face of the headings; null where they are set larger.
    private @Nullable Face face() {
        int larger = 0;
        Map<Face, Integer> heads = new HashMap<>();
        Map<Face, Integer> all = new HashMap<>();
        for (List<Part> page : pages) {
            for (Part part : page) {
                boolean above = headsRunningText(part, page);
                if (part.is(Part.Role.DISPLAY)) {
                    larger += above && isInColumn(part, page) ? 1 : 0;
                } else if (isShortBold(part)) {
                    all.merge(Face.of(part), 1, Integer::sum);
                    heads.merge(Face.of(part), above ? 1 : 0, Integer::sum);
                }
            }
        }
        var most = heads.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
        if (most == null) {
            return null;
        }
        boolean usual = most.getValue() >= FEWEST
                && most.getValue() >= NEARLY_ALL * all.getOrDefault(most.getKey(), 0)
                && larger <= HARDLY_ANY * most.getValue();
        return usual ? most.getKey() : null;
    }

    private boolean headsRunningText(Part part, List<Part> page) {
        Part below = Ladder.below(part, page);
        if (below != null && !isRunning(below) && isBetween(part, below)) {
            below = Ladder.below(below, page);
        }
        return below != null && isRunning(below);
    }

    /// Whether a heading begins no further left than what stands below it, as a banner across columns does.
    private static boolean isInColumn(Part part, List<Part> page) {
        Part below = Ladder.below(part, page);
        Box own = Box.of(part);
        Box text = below == null ? null : Box.of(below);
        return own != null
                && text != null
                && own.left() > text.left() - part.style().halfPoints() / 2f;
    }

    private boolean isRunning(Part part) {
        Face face = Face.of(part);
        return part.is(Part.Role.TEXT) && part.style().equals(main) && !face.bold() && !face.italic();
    }

    private static boolean isBetween(Part heading, Part part) {
        boolean role = part.is(Part.Role.TEXT) || part.is(Part.Role.SUBTITLE);
        return role
                && part.lines().size() <= 4
                && !isShortBold(part)
                && !Face.of(part).equals(Face.of(heading));
    }

    private List<List<Part>> raised(Face quiet) {
        var raised = new ArrayList<List<Part>>();
        for (List<Part> page : pages) {
            Set<Part> subtitles = new HashSet<>();
            for (Part part : page) {
                Part below = isShortBold(part) && Face.of(part).equals(quiet) ? Ladder.below(part, page) : null;
                if (below != null
                        && !isRunning(below)
                        && isBetween(part, below)
                        && !below.last().endsSentence()) {
                    subtitles.add(below);
                }
            }
            raised.add(page.stream()
                    .map(part -> subtitles.contains(part)
                            ? part.as(Part.Role.SUBTITLE)
                            : isShortBold(part) && Face.of(part).equals(quiet) ? part.as(Part.Role.DISPLAY) : part)
                    .toList());
        }
        return raised;
    }

    /// What the format calls a heading within a text is a part of it.
    private List<List<Part>> takenBack() {
        Map<Face, Integer> heads = new HashMap<>();
        pages.forEach(page -> page.stream()
                .filter(part -> part.is(Part.Role.DISPLAY) && headsRunningText(part, page))
                .forEach(part -> heads.merge(Face.of(part), 1, Integer::sum)));
        Face usual = heads.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        var taken = new ArrayList<List<Part>>();
        Part before = null;
        for (List<Part> page : pages) {
            var parts = new ArrayList<Part>();
            for (Part part : page) {
                Part below = Ladder.below(part, page);
                boolean within = part.is(Part.Role.DISPLAY)
                        && Face.of(part).bold()
                        && !Face.of(part).equals(usual)
                        && before != null
                        && (before.is(Part.Role.DISPLAY) || before.style().equals(part.style()))
                        && below != null
                        && below.is(Part.Role.TEXT)
                        && below.style().equals(part.style());
                parts.add(within ? part.as(Part.Role.TEXT) : part);
                if (part.is(Part.Role.TEXT) || part.is(Part.Role.DISPLAY) || part.is(Part.Role.SUBTITLE)) {
                    before = parts.getLast();
                }
            }
            taken.add(parts);
        }
        return taken;
    }
}
