package vigil.indexer.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Takes the glyphs off the pages of a PDF, in the order in which they are drawn. What is drawn twice in one place,
/// for a bold look or a shadow, is taken once.
final class GlyphStripper extends PDFTextStripper {

    /// The glyphs of one page.
    ///
    /// @param upright those that run as most of the page does, in the page as a reader holds it
    /// @param turned those that run otherwise, each in a page turned for them
    /// @param rectangles what may be grounds and frames of the upright ones
    /// @param fault why the page could not be read to its end; empty when it could
    record Sheet(
            float width,
            float height,
            List<Glyph> upright,
            List<Glyph> turned,
            List<Rectangle> rectangles,
            String fault) {}

    /// Width of a stroke, as a share of the size of the type: no letter is as narrow.
    private static final float STROKE = 0.15f;

    /// Several times the side of the largest page that there is, 14,400 points (ISO 32000-1, annex C.2).
    private static final float FARTHEST = 100_000;

    private final PDDocument pdf;
    private final Limits limits;
    private final BiConsumer<Integer, Sheet> sink;
    private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();
    private final Overprint overprint = new Overprint();
    private final FontWidths widths = new FontWidths();
    private final Rectangles rectangles = new Rectangles();
    private final StructureTree tree;
    private final List<@Nullable Mark> open = new ArrayList<>();
    private final List<@Nullable Mark> marks = new ArrayList<>();
    /// Glyphs whose characters the text that stands for several (`ActualText`) gives to the first of them.
    private final Set<TextPosition> spanned = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Accents accents = new Accents();

    private @Nullable COSDictionary holder;
    private List<Rectangle> grounds = List.of();
    private String fault = "";
    private int chars;
    private int page;

    /// @param sink takes the 1-based number and the glyphs of each page
    GlyphStripper(PDDocument pdf, Limits limits, BiConsumer<Integer, Sheet> sink) {
        this.pdf = pdf;
        this.limits = limits;
        this.sink = sink;
        this.tree = StructureTree.of(pdf);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(false);
    }

    /// Takes the glyphs of all pages, as far as the limits allow. The number of pages that were read.
    int strip() throws IOException {
        setEndPage(limits.pages());
        writeText(pdf, Writer.nullWriter());
        if (chars < limits.chars()) {
            emptyUpTo(Math.min(pdf.getNumberOfPages(), limits.pages()));
        }
        return page;
    }

    /// Pages without content are passed over by the engine, but they count.
    private void emptyUpTo(int last) {
        while (page < last) {
            clear();
            PDPage empty = pdf.getPage(page);
            sink.accept(++page, sheet(empty, ""));
        }
    }

    @Override
    public void processPage(PDPage current) throws IOException {
        if (page >= limits.pages() || chars >= limits.chars()) {
            return;
        }
        emptyUpTo(getCurrentPageNo() - 1);
        page++;
        clear();
        holder = current.getCOSObject();
        fault = PageContent.sift(current.getCOSObject());
        widths.tame(current.getCOSObject());
        try {
            super.processPage(new UnpackedPage(current));
            grounds = rectangles.drawn();
            showForms(current);
        } catch (IOException | RuntimeException e) {
            fault = "what is drawn on it is damaged";
        } catch (StackOverflowError e) {
            fault = "what is drawn on it is nested too deep";
        }
        accents.rest().ifPresent(this::take);
        sink.accept(page, sheet(current, fault));
    }

    /// What is filled into a form, or written upon the page, as a reader sees it.
    private void showForms(PDPage current) throws IOException {
        for (PDAnnotation written : current.getAnnotations()) {
            if (!written.isHidden() && !written.isNoView() && !(written instanceof PDAnnotationPopup)) {
                showAnnotation(written);
            }
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        chars += text.getUnicode() == null ? 0 : text.getUnicode().length();
        if (chars <= limits.chars() && (isStroke(text) || !overprint.isDrawn(text))) {
            accents.giveTo(text).ifPresent(this::take);
            List<TextPosition> drawn = charactersByArticle.isEmpty() ? List.of() : charactersByArticle.getFirst();
            if (!accents.keeps(text, drawn.isEmpty() ? null : drawn.getLast())) {
                take(text);
            }
        }
    }

    private void take(TextPosition text) {
        String own = text.getUnicode();
        super.processTextPosition(text);
        if (own != null && !own.isEmpty() && text.getUnicode().isEmpty()) {
            spanned.add(text);
        }
        int size = charactersByArticle.getFirst().size();
        if (marks.size() < size) {
            marks.add(open.isEmpty() ? null : open.getLast());
        }
    }

    /// A font that is damaged costs what is set in it, and not the page.
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        if (!operator.getName().equals(OperatorName.SET_FONT_AND_SIZE) || failure instanceof MissingOperandException) {
            super.operatorException(operator, operands, failure);
            return;
        }
        getGraphicsState().getTextState().setFont(null);
        fault = "one of its fonts is damaged";
    }

    /// Whether it is one of the short strokes that stretch Arabic words, which lie one upon the other.
    private static boolean isStroke(TextPosition text) {
        String characters = text.getUnicode();
        return text.getWidth() < STROKE * text.getYScale()
                && characters != null
                && !characters.isEmpty()
                && Character.UnicodeScript.of(characters.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    private void clear() {
        charactersByArticle.clear();
        overprint.clear();
        open.clear();
        marks.clear();
        spanned.clear();
        rectangles.clear();
        grounds = List.of();
        accents.rest();
    }

    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
        rectangles.take(operator, operands, getGraphicsState(), getResources());
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        rectangles.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        rectangles.restore(rectangles.depth() - 1);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        Mark outer = open.isEmpty() ? null : open.getLast();
        open.add(tree.isEmpty() ? null : mark(tag, properties, outer));
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        if (!open.isEmpty()) {
            open.removeLast();
        }
    }

    private @Nullable Mark mark(COSName tag, @Nullable COSDictionary properties, @Nullable Mark outer) {
        if (COSName.ARTIFACT.equals(tag)) {
            return Mark.ARTIFACT;
        }
        Mark own = properties == null || holder == null ? null : tree.mark(holder, properties.getInt(COSName.MCID));
        return own == null ? outer : own;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        String tooMuch = PageContent.fault(form.getCOSObject());
        if (!tooMuch.isEmpty()) {
            fault = tooMuch;
            return;
        }
        widths.tame(form.getCOSObject());
        COSDictionary outer = holder;
        holder = form.getCOSObject();
        int depth = rectangles.depth();
        rectangles.save();
        super.showForm(form);
        rectangles.restore(depth);
        holder = outer;
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        String tooMuch = PageContent.fault(form.getCOSObject());
        if (!tooMuch.isEmpty()) {
            fault = tooMuch;
            return;
        }
        widths.tame(form.getCOSObject());
        COSDictionary outer = holder;
        holder = form.getCOSObject();
        int depth = rectangles.depth();
        rectangles.save();
        super.showTransparencyGroup(form);
        rectangles.restore(depth);
        holder = outer;
    }

    @Override
    protected void writePage() {
        // The glyphs are taken as they are: lines are set elsewhere.
    }

    private Sheet sheet(PDPage current, String fault) {
        List<TextPosition> drawn = charactersByArticle.isEmpty() ? List.of() : charactersByArticle.getFirst();
        float[] directions = new float[drawn.size()];
        for (int i = 0; i < directions.length; i++) {
            directions[i] = drawn.get(i).getDir();
        }
        float direction = most(directions);
        var upright = new ArrayList<Glyph>();
        var turned = new ArrayList<Glyph>();
        for (int i = 0; i < drawn.size(); i++) {
            TextPosition text = drawn.get(i);
            List<Glyph> glyphs = directions[i] == direction ? upright : turned;
            if (isShown(text.getUnicode())) {
                glyphs.add(glyph(text, marks.get(i)));
            } else if (spanned.contains(text) && !glyphs.isEmpty()) {
                glyphs.add(glyphs.removeLast().upTo(glyph(text, marks.get(i))));
            }
        }
        boolean lying = drawn.isEmpty() ? current.getRotation() % 180 != 0 : direction % 180 != 0;
        var box = current.getCropBox();
        return new Sheet(
                lying ? box.getHeight() : box.getWidth(),
                lying ? box.getWidth() : box.getHeight(),
                upright,
                turned,
                grounds.stream()
                        .map(rectangle -> rectangle.seen(direction, box))
                        .toList(),
                fault);
    }

    /// Whether there is something to read in it: damaged fonts give control characters.
    private static boolean isShown(@Nullable String characters) {
        if (characters == null) {
            return false;
        }
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (!Character.isISOControl(c) || Character.isWhitespace(c)) {
                return true;
            }
        }
        return false;
    }

    private static float most(float[] directions) {
        int[] votes = new int[4];
        for (float direction : directions) {
            votes[Math.floorMod((int) direction / 90, 4)]++;
        }
        int most = 0;
        for (int i = 1; i < votes.length; i++) {
            most = votes[i] > votes[most] ? i : most;
        }
        return most * 90f;
    }

    /// A place or a size, no farther off than a page can reach; what is no number at all is at the edge.
    private static float within(float points) {
        return Float.isNaN(points) ? 0 : Math.clamp(points, -FARTHEST, FARTHEST);
    }

    private Glyph glyph(TextPosition text, @Nullable Mark mark) {
        float size = Math.max(0.1f, within(text.getYScale()));
        float space = text.getWidthOfSpace();
        return new Glyph(
                Accents.composed(text.getUnicode()),
                within(text.getXDirAdj()),
                within(text.getYDirAdj()),
                Math.max(0, within(text.getWidthDirAdj())),
                size,
                Float.isFinite(space) && space > 0 && space < size ? space : 0,
                faces.computeIfAbsent(text.getFont(), Face::of),
                mark);
    }
}
