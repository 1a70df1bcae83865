package vigil.indexer.extract;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/// What is drawn on a page besides text: how much of it pictures cover, and how many shapes are filled.
final class Drawn extends PDFGraphicsStreamEngine {
    /// As many filled shapes may be letters that were turned into outlines.
    private static final int LETTERS = 200;
    /// A picture that covers less of its page is an ornament.
    private static final float ORNAMENT = 0.1f;
    /// A picture that covers as much of its page is the page.
    private static final float WHOLE = 0.5f;

    private final float area;
    private float pictures;
    private int shapes;

    private Drawn(PDPage page) {
        super(page);
        this.area = Math.max(1, page.getCropBox().getWidth() * page.getCropBox().getHeight());
    }

    /// What stands on a page, as far as it can be read.
    ///
    /// @param page 1-based
    static Drawn on(PDDocument document, int page) {
        PDPage sheet = document.getPage(page - 1);
        var drawn = new Drawn(sheet);
        try {
            drawn.processPage(sheet);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // What was drawn up to there counts: a fault was noted when its text was read.
        }
        return drawn;
    }

    /// Whether it may hold words that are not there as text.
    boolean mayHoldWords() {
        return pictures >= ORNAMENT || shapes >= LETTERS;
    }

    /// Whether a picture is all that is seen.
    boolean isPicture() {
        return pictures >= WHOLE;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (!isPicture() && shapes < LETTERS) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    public void drawImage(PDImage image) {
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        float covered = Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
        pictures += Math.min(1, covered / area);
    }

    @Override
    public void fillPath(int windingRule) {
        shapes++;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        shapes++;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {}

    @Override
    public void shadingFill(COSName shading) {}
}
