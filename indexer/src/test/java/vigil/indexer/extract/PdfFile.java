package vigil.indexer.extract;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import vigil.indexer.SourceFile;

/// A PDF made for a test, page by page, in the order of the calls. Points from the page's top left corner.
public final class PdfFile implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    public PdfFile page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    public PdfFile text(float x, float y, String... lines) throws IOException {
        return text(FontName.TIMES_ROMAN, 10, x, y, lines);
    }

    PdfFile heading(float x, float y, String... lines) throws IOException {
        return text(FontName.HELVETICA_BOLD, 14, x, y, lines);
    }

    PdfFile text(FontName font, float size, float x, float y, String... lines) throws IOException {
        return text(new PDType1Font(font), size, x, y, lines);
    }

    PdfFile text(PDFont font, float size, float x, float y, String... lines) throws IOException {
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            float baseline = page.getMediaBox().getHeight() - y;
            for (String line : lines) {
                content.beginText();
                content.setFont(font, size);
                content.newLineAtOffset(x, baseline);
                content.showText(line);
                content.endText();
                baseline -= 1.2f * size;
            }
        }
        return this;
    }

    /// A rectangle of one colour, its upper left corner given; what is written on it comes later.
    PdfFile ground(Color colour, float x, float y, float width, float height) throws IOException {
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.setNonStrokingColor(colour);
            content.addRect(x, page.getMediaBox().getHeight() - y - height, width, height);
            content.fill();
            content.setNonStrokingColor(Color.BLACK);
        }
        return this;
    }

    /// The edges of a rectangle, its upper left corner given.
    PdfFile frame(float x, float y, float width, float height) throws IOException {
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.addRect(x, page.getMediaBox().getHeight() - y - height, width, height);
            content.stroke();
        }
        return this;
    }

    /// A line of the outline, which leads to this height of the newest page.
    PdfFile bookmark(String title, float y) {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
        var place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop(Math.round(page.getMediaBox().getHeight() - y));
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(place);
        outline.addLast(item);
        return this;
    }

    /// A field of a form with what is filled in, its upper left corner given.
    PdfFile field(float x, float y, float width, String value) throws IOException {
        return field(x, y, width, value, false);
    }

    /// The same, shown to nobody.
    PdfFile hiddenField(float x, float y, float width, String value) throws IOException {
        return field(x, y, width, value, true);
    }

    private PdfFile field(float x, float y, float width, String value, boolean hidden) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form == null) {
            form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var resources = new PDResources();
            resources.put(COSName.HELV, new PDType1Font(FontName.HELVETICA));
            form.setDefaultResources(resources);
        }
        var field = new PDTextField(form);
        field.setPartialName("field" + form.getFields().size());
        field.setDefaultAppearance("/Helv 10 Tf 0 g");
        form.getFields().add(field);
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(x, page.getMediaBox().getHeight() - y - 16, width, 16));
        widget.setPage(page);
        widget.setHidden(hidden);
        page.getAnnotations().add(widget);
        field.setValue(value);
        return this;
    }

    /// Operators as they are.
    PdfFile operators(String operators) throws IOException {
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 10);
            content.endText();
        }
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        return this;
    }

    PdfFile picture() throws IOException {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 10, 10);
        }
        return this;
    }

    /// A picture of lines of text that fills the page, as a scanner makes one.
    ///
    /// @param turns quarters by which the paper lay turned to the right
    public PdfFile scan(int turns, String... lines) throws IOException {
        var box = page.getMediaBox();
        var image = new BufferedImage(
                (int) (box.getWidth() * 300 / 72), (int) (box.getHeight() * 300 / 72), BufferedImage.TYPE_BYTE_GRAY);
        var paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, image.getWidth(), image.getHeight());
        paper.setColor(Color.BLACK);
        paper.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        paper.setFont(new Font(Font.SERIF, Font.PLAIN, 46));
        paper.rotate(turns * Math.PI / 2, image.getWidth() / 2d, image.getHeight() / 2d);
        for (int i = 0; i < lines.length; i++) {
            paper.drawString(lines[i], 500, 800 + 70 * i);
        }
        paper.dispose();
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, box.getWidth(), box.getHeight());
        }
        return this;
    }

    /// Locks the file, for readers who do not know the password.
    PdfFile lock(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("the owner's", password, new AccessPermission()));
        return this;
    }

    public SourceFile in(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        document.save(file.toFile());
        return source(file);
    }

    static SourceFile source(Path file) throws IOException {
        return new SourceFile(
                file.toAbsolutePath().normalize(), file.getFileName().toString(), "0".repeat(64), Files.size(file), 0);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
