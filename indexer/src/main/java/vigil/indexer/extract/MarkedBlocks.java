package vigil.indexer.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.xml.sax.SAXException;

/// Puts blocks together from mark-up as it is read from its beginning to its end: what opens, what closes, and text.
///
/// A row is one line, its cells parted by tabs; but a table whose cells hold headings or several paragraphs is there
/// for the layout, and its blocks stand as if there were no table. What stands apart from the text in which it is
/// anchored, does not cut that text: a footnote goes to the end of its page or section, a box behind its paragraph.
final class MarkedBlocks {
    private static final int LONGEST_HEADLINE = 120;

    /// An open element.
    private record Open(Block.Role role, int level, boolean unseen) {}

    /// Text that was left for what stands apart from it.
    private record Apart(Block.Role role, String text, Deque<List<List<Block>>> rows, List<Block> blocks) {}

    private final Limits limits;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Apart> aparts = new ArrayDeque<>();
    private Deque<List<List<Block>>> rows = new ArrayDeque<>();
    private final List<List<Block>> pages = new ArrayList<>();
    private final List<Block> footnotes = new ArrayList<>();
    private final List<Block> boxes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Set<Block> strong = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean pageDue;
    private boolean manyPages;
    private boolean isStrong;
    private int strongChars;
    private int chars;

    MarkedBlocks(Limits limits) {
        this.limits = limits;
        open.push(new Open(Block.Role.UNKNOWN, 0, false));
        pages.add(new ArrayList<>());
    }

    /// Whether the limit of characters was reached.
    boolean isFull() {
        return chars >= limits.chars();
    }

    /// What was left out because of a limit, in sentences for people.
    List<String> notes() {
        var notes = new ArrayList<String>();
        if (isFull()) {
            notes.add("only the first " + limits.chars() + " characters were read");
        }
        if (manyPages) {
            notes.add("the pages behind page " + limits.pages() + " are not told apart");
        }
        return notes;
    }

    /// What an element inside of the innermost open one has for a role, if it says nothing itself.
    Block.Role role() {
        return open.element().role;
    }

    /// Whether nothing of the innermost open element is text.
    boolean isUnseen() {
        return open.element().unseen;
    }

    /// Begins a block, or what holds blocks. Inside of what is set aside, all is; a paragraph is what it stands in.
    ///
    /// @param level 1 to 6 for a heading, else 0
    void open(Block.Role own, int level) {
        flush();
        Open around = open.element();
        boolean fixed = around.role == Block.Role.ARTIFACT || around.role == Block.Role.FOOTNOTE;
        boolean inherits = fixed || (own == Block.Role.PARAGRAPH && around.role != Block.Role.UNKNOWN);
        if (own == Block.Role.HEADING && !inherits && aparts.isEmpty() && rows.isEmpty()) {
            emitFootnotes();
        }
        boolean same = inherits || (own == around.role && level == 0);
        open.push(new Open(inherits ? around.role : own, same ? around.level : level, around.unseen));
    }

    /// Begins what belongs to the block around it.
    void openInline() {
        open.push(open.element());
    }

    /// Begins what is no text.
    void openUnseen() {
        open.push(new Open(open.element().role, open.element().level, true));
    }

    /// Ends what [#openInline()] or [#openUnseen()] began.
    void closeInline() {
        if (open.size() > 1) {
            open.pop();
        }
    }

    /// Ends what [#open(Block.Role, int)] began.
    void close() {
        flush();
        closeInline();
    }

    /// Begins what stands apart from the text here: a footnote or a box.
    void apart(Block.Role role) {
        aparts.push(new Apart(role, text.toString(), rows, new ArrayList<>()));
        text.setLength(0);
        rows = new ArrayDeque<>();
        open.push(new Open(role, 0, open.element().unseen));
    }

    /// Goes on with the text that [#apart(Block.Role)] left.
    void rejoin() {
        flush();
        while (!rows.isEmpty()) {
            closeRow();
        }
        Apart apart = aparts.pop();
        closeInline();
        rows = apart.rows;
        text.append(apart.text);
        (apart.role == Block.Role.FOOTNOTE ? footnotes : boxes).addAll(apart.blocks);
    }

    /// Begins a row of a table.
    void row() {
        flush();
        rows.push(new ArrayList<>(List.of(new ArrayList<>())));
    }

    /// Begins a cell.
    void cell() {
        flush();
        if (!rows.isEmpty()) {
            rows.element().add(new ArrayList<>());
        }
    }

    /// Begins a page, unless one has just begun.
    void page() {
        boolean rowBegins = aparts.isEmpty()
                && rows.size() == 1
                && rows.element().stream().allMatch(List::isEmpty)
                && text.toString().isBlank();
        if (!aparts.isEmpty() || (!rows.isEmpty() && !rowBegins)) {
            pageDue = true;
            return;
        }
        if (rows.isEmpty()) {
            flush();
        }
        emitFootnotes();
        pageDue = false;
        if (!pages.getLast().isEmpty()) {
            if (pages.size() < limits.pages()) {
                pages.add(new ArrayList<>());
            } else {
                manyPages = true;
            }
        }
    }

    /// A line ends here, and the block goes on.
    void line() {
        text.append('\n');
    }

    /// Adds to the text.
    ///
    /// @throws SAXException if the limit of characters is reached
    void text(CharSequence added) throws SAXException {
        if (isUnseen()) {
            return;
        }
        int length = Math.min(added.length(), limits.chars() - chars);
        for (int i = 0; i < length; i++) {
            char c = added.charAt(i);
            text.append(Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ' ? ' ' : c);
        }
        chars += length;
        strongChars += isStrong ? length : 0;
        if (isFull()) {
            throw new SAXException("enough");
        }
    }

    /// Whether the text that follows is set in bold type.
    void strong(boolean bold) {
        isStrong = bold;
    }

    /// The text of the block that is being read.
    String pending() {
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /// What was read so far.
    List<Page> pages() {
        while (!aparts.isEmpty()) {
            rejoin();
        }
        flush();
        while (!rows.isEmpty()) {
            closeRow();
        }
        emitFootnotes();
        boolean unnamed = pages.stream().flatMap(List::stream).noneMatch(block -> block.role() == Block.Role.HEADING);
        var numbered = new ArrayList<Page>();
        for (List<Block> blocks : pages) {
            numbered.add(new Page(numbered.size() + 1, 0, 0, unnamed ? headed(blocks) : blocks));
        }
        return numbered;
    }

    /// The same blocks on one page.
    static List<Page> onOnePage(List<Page> pages) {
        return List.of(new Page(
                1, 0, 0, pages.stream().flatMap(page -> page.blocks().stream()).toList()));
    }

    /// Where an author names no heading as such, a short line in bold type above text is one.
    private List<Block> headed(List<Block> blocks) {
        var headed = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean above = i + 1 < blocks.size() && !strong.contains(blocks.get(i + 1));
            headed.add(strong.contains(block) && above ? new Block(block.lines(), Block.Role.HEADING, 2) : block);
        }
        return headed;
    }

    private boolean isHeadline(List<Line> lines) {
        String words = lines.getFirst().text();
        return lines.size() == 1
                && 10 * strongChars >= 9 * words.length()
                && words.length() <= LONGEST_HEADLINE
                && words.codePoints().filter(Character::isLetter).count() > 2
                && !words.matches(".*[.;:,!]");
    }

    private void flush() {
        var lines = new ArrayList<Line>();
        for (String line : text.toString().lines().toList()) {
            String words = line.replaceAll(" +", " ").strip();
            if (!words.isEmpty()) {
                lines.add(Line.of(words));
            } else if (!lines.isEmpty()) {
                emit(lines);
            }
        }
        text.setLength(0);
        if (!lines.isEmpty()) {
            emit(lines);
        }
        strongChars = 0;
        if (aparts.isEmpty() && !boxes.isEmpty()) {
            List<Block> here = List.copyOf(boxes);
            boxes.clear();
            here.forEach(this::emit);
        }
    }

    /// A line without words parts blocks, as a blank line does in plain text.
    private void emit(List<Line> lines) {
        var block = new Block(lines, open.element().role, open.element().level);
        if (block.role() == Block.Role.PARAGRAPH && rows.isEmpty() && aparts.isEmpty() && isHeadline(lines)) {
            strong.add(block);
        }
        strongChars = 0;
        emit(block);
        lines.clear();
    }

    private void emitFootnotes() {
        List<Block> here = List.copyOf(footnotes);
        footnotes.clear();
        here.forEach(pages.getLast()::add);
    }

    private void emit(Block block) {
        if (!rows.isEmpty()) {
            rows.element().getLast().add(block);
        } else if (!aparts.isEmpty()) {
            aparts.element().blocks.add(block);
        } else {
            pages.getLast().add(block);
        }
    }

    /// Ends a row.
    void closeRow() {
        flush();
        if (rows.isEmpty()) {
            return;
        }
        List<List<Block>> cells = rows.pop();
        List<Block> blocks = cells.stream().flatMap(List::stream).toList();
        boolean layout = cells.stream().anyMatch(cell -> cell.size() > 1)
                || blocks.stream().anyMatch(block -> block.role() == Block.Role.HEADING);
        if (layout) {
            blocks.forEach(this::emit);
        } else if (!blocks.isEmpty()) {
            var row = new ArrayList<String>();
            for (Block cell : blocks) {
                row.add(String.join(" ", cell.lines().stream().map(Line::text).toList()));
            }
            boolean aside = blocks.getFirst().role() == Block.Role.ARTIFACT;
            emit(new Block(
                    List.of(Line.of(String.join("\t", row))), aside ? Block.Role.ARTIFACT : Block.Role.TABLE_ROW, 0));
        }
        if (pageDue) {
            page();
        }
    }
}
