package vigil.indexer.extract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;

/// Draws a page of a PDF as a person sees it, in greys.
final class Rendering {
    /// The resolution that text recognition is made for, in dots an inch.
    private static final float DPI = 300;
    /// Largest picture: a page larger than A2 is drawn coarser.
    private static final float PIXELS = 36_000_000;
    /// Pictures in the page with more pixels are read in steps, so that they need not be held whole.
    private static final float LARGE = 60_000_000;

    private Rendering() {}

    /// Draws a page into a new PNG file in the temporary folder.
    ///
    /// @param page 1-based
    /// @param turns quarters by which it is turned to the right
    static PageImage of(Path pdf, int page, int turns) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            PDPage sheet = document.getPage(page - 1);
            var box = sheet.getCropBox();
            boolean lying = sheet.getRotation() % 180 != 0;
            float inches = Math.max(1, box.getWidth() * box.getHeight()) / (72 * 72);
            float dpi = Math.min(DPI, (float) Math.sqrt(PIXELS / inches));
            float width = (lying ? box.getHeight() : box.getWidth()) * dpi / 72;
            float height = (lying ? box.getWidth() : box.getHeight()) * dpi / 72;
            var image = new BufferedImage(
                    Math.max(1, Math.round(turns % 2 == 0 ? width : height)),
                    Math.max(1, Math.round(turns % 2 == 0 ? height : width)),
                    BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D paper = image.createGraphics();
            paper.setColor(Color.WHITE);
            paper.fillRect(0, 0, image.getWidth(), image.getHeight());
            paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            turn(paper, turns, width, height);
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(largest(sheet) > LARGE);
            renderer.renderPageToGraphics(page - 1, paper, dpi / 72, dpi / 72, RenderDestination.PRINT);
            paper.dispose();
            Path file = Files.createTempFile("page", ".png");
            ImageIO.write(image, "png", file.toFile());
            return new PageImage(file, dpi, image.getWidth(), image.getHeight());
        }
    }

    private static void turn(Graphics2D paper, int turns, float width, float height) {
        switch (Math.floorMod(turns, 4)) {
            case 1 -> paper.translate(height, 0);
            case 2 -> paper.translate(width, height);
            case 3 -> paper.translate(0, width);
            default -> {
                return;
            }
        }
        paper.rotate(Math.floorMod(turns, 4) * Math.PI / 2);
    }

    private static float largest(PDPage page) throws IOException {
        float largest = 0;
        if (page.getResources() != null) {
            for (var name : page.getResources().getXObjectNames()) {
                if (page.getResources().isImageXObject(name)) {
                    var dictionary = page.getResources().getXObject(name).getCOSObject();
                    largest = Math.max(largest, (float) dictionary.getInt("Width") * dictionary.getInt("Height"));
                }
            }
        }
        return largest;
    }
}
