package vigil.indexer.split;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Page;

/// Finds the parts of a page of which the format tells how its lines are set: size, face and place say what is a
/// heading, a subtitle, a caption or a box.
final class PrintedParts implements PartReader {
    private static final double LARGER = 1.15;
    private static final double SMALLER = 0.9;
    private static final int HEADING_WORDS = 40;
    private static final int HEADING_LINES = 8;
    private static final int CAPTION_LINES = 12;
    private static final int CAPTION_WORDS = 90;

    private final Map<Integer, List<Part>> found = new HashMap<>();
    private final Typography type;
    private final Ladder ladder;
    private final Set<Style> inColumns;
    /// The bold faces of running text in which lines stand between its paragraphs: headings within a text.
    private final Set<Face> subheads;

    PrintedParts(List<Page> pages, PageMarks marks) {
        List<List<Piece>> drawn =
                pages.stream().map(page -> Piece.of(page, marks)).toList();
        var caps = new DropCaps(drawn);
        List<List<Piece>> pieces = drawn.stream().map(caps::join).toList();
        this.type = Typography.of(pieces);
        this.ladder = Ladder.of(
                pieces.stream()
                        .map(page -> page.stream()
                                .filter(piece -> piece.role() == null)
                                .flatMap(piece -> FaceRuns.of(piece.lines()).stream())
                                .map(face -> new Part(Part.Role.TEXT, styleOf(face), face))
                                .toList())
                        .toList(),
                type.main());
        for (int i = 0; i < pages.size(); i++) {
            found.put(pages.get(i).number(), find(pieces.get(i)));
        }
        this.subheads = subheads(found.values());
        this.inColumns = Bands.ofColumns(List.copyOf(found.values()));
    }

    @Override
    public List<Part> read(Page page) {
        List<Part> parts = Objects.requireNonNull(found.get(page.number()), "a page of another publication");
        List<Part> unmarked = parts.stream().filter(part -> !part.isMark()).toList();
        boolean ordered = page.blocks().stream().anyMatch(PartReader::isMarkedUp);
        List<Part> read = withSubtitles(ordered ? unmarked : BoxOrder.inOrder(unmarked, type.main(), inColumns));
        parts.stream().filter(Part::isMark).forEach(read::add);
        return read;
    }

    private Set<Face> subheads(Collection<List<Part>> pages) {
        var faces = new HashSet<Face>();
        for (List<Part> page : pages) {
            for (Part part : page) {
                boolean plain = isRunning(part) && !Typography.isBold(part.last());
                Part below = plain ? Ladder.below(part, page) : null;
                if (below != null && isRunning(below) && Face.of(below).bold() && below.isTitle()) {
                    faces.add(Face.of(below));
                }
            }
        }
        return faces;
    }

    private boolean isRunning(Part part) {
        boolean text = part.is(Part.Role.TEXT) || part.is(Part.Role.SUBHEAD);
        return text && (part.style().equals(type.main()) || part.style().equals(type.aside()));
    }

    /// Whether the format says that it is one text, whatever its faces: a paragraph may begin in bold.
    private static boolean isWhole(Piece piece) {
        return switch (piece.said()) {
            case PARAGRAPH, LIST_ITEM, TABLE_ROW, FOOTNOTE -> true;
            case UNKNOWN, HEADING, CAPTION, ARTIFACT, ASIDE, GARBAGE -> false;
        };
    }

    /// The same parts, each subtitle behind its heading, and texts in paragraphs.
    private List<Part> withSubtitles(List<Part> order) {
        var read = new ArrayList<Part>();
        Part above = null;
        for (int i = 0; i < order.size(); i++) {
            Part part = order.get(i);
            boolean subtitle = part.is(Part.Role.SUBTITLE);
            boolean overHeading = i + 1 < order.size() && order.get(i + 1).is(Part.Role.DISPLAY);
            if (subtitle && ladder.isAbove(part) && overHeading) {
                above = part;
                continue;
            } else if (subtitle
                    && !ladder.isAbove(part)
                    && !read.isEmpty()
                    && read.getLast().is(Part.Role.DISPLAY)) {
                read.add(part);
            } else if (subtitle && !read.isEmpty() && read.getLast().is(Part.Role.SUBTITLE)) {
                var lines = new ArrayList<>(read.removeLast().lines());
                lines.addAll(part.lines());
                read.add(new Part(Part.Role.SUBTITLE, part.style(), lines));
            } else {
                Part told = subtitle ? part.as(roleByItself(part, Block.Role.UNKNOWN)) : part;
                Part known = told.is(Part.Role.CAPTION) && isHeaded(told, read) ? told.as(Part.Role.TEXT) : told;
                boolean goesOn = i + 1 < order.size()
                        && order.get(i + 1).is(Part.Role.TEXT)
                        && Face.of(order.get(i + 1)).equals(Face.of(known));
                if (known.is(Part.Role.TEXT) && !goesOn && isBelowHeading(known, read)) {
                    read.add(known.as(Part.Role.SUBTITLE));
                } else if (known.is(Part.Role.TEXT) && !(Face.of(known).bold() && known.isTitle())) {
                    read.addAll(PlainParts.paragraphs(known.lines(), known.style()));
                } else {
                    read.add(known);
                }
            }
            if (above != null) {
                read.add(above);
                above = null;
            }
        }
        return read;
    }

    /// The parts of a page in its own order.
    private List<Part> find(List<Piece> pieces) {
        var parts = new ArrayList<Part>();
        for (Piece piece : pieces) {
            if (piece.role() != null) {
                parts.add(new Part(piece.role(), styleOf(piece.lines()), piece.lines()));
            } else if (piece.said() == Block.Role.ASIDE && isShort(piece)) {
                parts.addFirst(new Part(Part.Role.BANNER, styleOf(piece.lines()), piece.lines()));
            } else {
                for (List<PrintedLine> face : isWhole(piece) ? List.of(piece.lines()) : FaceRuns.of(piece.lines())) {
                    var part = new Part(Part.Role.TEXT, styleOf(face), face);
                    parts.add(part.as(roleOf(part, piece.said())));
                }
            }
        }
        return parts;
    }

    private static boolean isShort(Piece piece) {
        int words = piece.lines().stream()
                .mapToInt(line -> Shape.words(line.text()))
                .sum();
        return words <= HEADING_WORDS && piece.lines().size() <= HEADING_LINES;
    }

    private Part.Role roleOf(Part part, Block.Role said) {
        return said != Block.Role.CAPTION && ladder.isSubtitle(part) ? Part.Role.SUBTITLE : roleByItself(part, said);
    }

    private Part.Role roleByItself(Part part, Block.Role said) {
        String text = part.raw();
        if (part.lines().stream().allMatch(PrintedLine::isUrl)) {
            return Part.Role.OTHER;
        }
        if (said == Block.Role.CAPTION) {
            return Part.Role.CAPTION;
        }
        if (said == Block.Role.LIST_ITEM || said == Block.Role.TABLE_ROW || said == Block.Role.FOOTNOTE) {
            return Part.Role.TEXT;
        }
        if (said == Block.Role.HEADING && part.isTitle() && part.words() <= HEADING_WORDS) {
            return Part.Role.DISPLAY;
        }
        if (isHeading(part)) {
            boolean capitals = part.lines().stream().allMatch(PrintedLine::isCapitals);
            return capitals || !type.capitals() ? Part.Role.DISPLAY : Part.Role.TEXT;
        }
        boolean sentence = part.raw().matches(".*[.;,:]$");
        if (isBold(part) && !type.mainBold() && part.style().equals(type.main()) && part.isTitle() && !sentence) {
            return Part.Role.SUBHEAD;
        }
        boolean small = type.scale(part.style()) < SMALLER
                && !Footnotes.isNote(text)
                && !part.style().equals(type.aside());
        boolean short_ = part.words() <= CAPTION_WORDS && part.lines().size() <= CAPTION_LINES;
        if (short_ && !part.style().equals(type.main()) && (small || Piece.isCaption(text))) {
            return Part.Role.CAPTION;
        }
        return Part.Role.TEXT;
    }

    private boolean isHeading(Part part) {
        boolean short_ = part.words() <= HEADING_WORDS && part.lines().size() <= HEADING_LINES;
        if (!short_ || !part.raw().codePoints().anyMatch(Character::isLetter)) {
            return false;
        }
        if (part.lines().stream().allMatch(PrintedLine::isCapitals)) {
            boolean large = type.scale(part.style()) >= LARGER && part.raw().length() > 2;
            return large || PlainParts.isDisplay(part.lines()) && (type.scale(part.style()) >= SMALLER || isBold(part));
        }
        if (type.capitals()) {
            return false;
        }
        boolean sentence = part.raw().matches(".*[.;,]$");
        boolean quoted = part.raw().matches("^[“\"«].*");
        return !sentence
                && !quoted
                && !part.first().startsSmall()
                && (size(part) >= LARGER || isBold(part) && !type.mainBold() && size(part) > 1.04);
    }

    /// Whether small type stands directly below a heading, and tells of no picture.
    private static boolean isHeaded(Part part, List<Part> before) {
        Part heading = before.isEmpty() ? null : before.getLast();
        Box own = Box.of(part);
        Box above = heading == null || !heading.is(Part.Role.DISPLAY) ? null : Box.of(heading);
        return own != null
                && above != null
                && !Piece.isCaption(part.raw())
                && part.last().endsSentence()
                && above.isOver(own)
                && own.top() - above.bottom() < 2 * part.style().halfPoints() / 2f;
    }

    /// Directly below a heading, in another face than the running text.
    private boolean isBelowHeading(Part part, List<Part> before) {
        if (before.isEmpty()
                || !before.getLast().is(Part.Role.DISPLAY)
                || part.lines().size() > 4
                || subheads.contains(Face.of(part))) {
            return false;
        }
        PrintedLine.Look above = before.getLast().last().look();
        PrintedLine.Look below = part.first().look();
        if (above == null || below == null || part.lines().stream().allMatch(PrintedLine::isCapitals)) {
            return false;
        }
        float gap = below.y() - above.bottom();
        boolean near = gap > -above.size() && gap < 1.6 * above.size();
        boolean running = part.style().equals(type.main()) || part.style().equals(type.aside());
        boolean another =
                !running || part.lines().stream().allMatch(Typography::isItalic) || isBold(part) && !type.mainBold();
        return near
                && another
                && below.size() <= above.size() * 1.02
                && type.scale(part.style()) > 0.8
                && !part.raw().matches(".*[.;]$");
    }

    private double size(Part part) {
        return type.scale(Typography.style(part.first()));
    }

    private boolean isBold(Part part) {
        return part.lines().stream().allMatch(Typography::isBold);
    }

    private Style styleOf(List<PrintedLine> lines) {
        return type.settle(Typography.style(lines.size() > 2 ? lines.get(1) : lines.getFirst()));
    }
}
