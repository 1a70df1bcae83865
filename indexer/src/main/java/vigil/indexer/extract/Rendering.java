package vigil.indexer.extract;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
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
        try (var bytes = new RandomAccessReadBufferedFile(pdf);
                PDDocument document = new PdfOpening(bytes, Limits.USUAL).parse()) {
            PDPage sheet = document.getPage(page - 1);
            PageContent.sift(sheet.getCOSObject());
            var box = sheet.getCropBox();
            float inches = Math.max(1, box.getWidth() * box.getHeight()) / (72 * 72);
            float dpi = Math.min(DPI, (float) Math.sqrt(PIXELS / inches));
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(largest(sheet) > LARGE);
            BufferedImage drawn = renderer.renderImage(page - 1, dpi / 72, ImageType.GRAY, RenderDestination.PRINT);
            BufferedImage image = turned(drawn, Math.floorMod(turns, 4));
            Path file = Files.createTempFile("page", ".png");
            ImageIO.write(image, "png", file.toFile());
            return new PageImage(file, dpi, image.getWidth(), image.getHeight());
        }
    }

    private static BufferedImage turned(BufferedImage image, int turns) {
        if (turns == 0) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lies = turns % 2 != 0;
        var turned = new BufferedImage(lies ? height : width, lies ? width : height, image.getType());
        Graphics2D paper = turned.createGraphics();
        paper.translate(turned.getWidth() / 2d, turned.getHeight() / 2d);
        paper.rotate(turns * Math.PI / 2);
        paper.drawImage(image, -width / 2, -height / 2, null);
        paper.dispose();
        return turned;
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
