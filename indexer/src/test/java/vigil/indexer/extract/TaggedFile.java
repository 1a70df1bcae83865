package vigil.indexer.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import vigil.indexer.SourceFile;

/// A tagged PDF made for a test: elements of its structure tree, and text that belongs to them, drawn in the order of
/// the calls. Points from the page's top left corner.
final class TaggedFile implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private PDPage page = new PDPage(PDRectangle.A4);
    private int contents;

    TaggedFile() {
        document.getDocumentCatalog().setStructureTreeRoot(root);
        page();
    }

    TaggedFile page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        contents = 0;
        return this;
    }

    /// Lets a type of structure stand for another.
    TaggedFile role(String type, String other) {
        var roles = new HashMap<>(root.getRoleMap());
        roles.put(type, other);
        root.setRoleMap(roles.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue()))));
        return this;
    }

    /// An element at the end of the tree.
    PDStructureElement element(String type) {
        return element(root, type);
    }

    /// An element at the end of another one.
    PDStructureElement element(PDStructureNode parent, String type) {
        var element = new PDStructureElement(type, parent);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }

    /// Draws lines as content of an element.
    TaggedFile text(PDStructureElement element, float x, float y, String... lines) throws IOException {
        var properties = new COSDictionary();
        properties.setInt(COSName.MCID, contents);
        element.appendKid(contents++);
        return draw(COSName.P, properties, x, y, lines);
    }

    /// Draws lines as no content of the document's own.
    TaggedFile artifact(float x, float y, String... lines) throws IOException {
        return draw(COSName.ARTIFACT, new COSDictionary(), x, y, lines);
    }

    /// Draws lines of which the tree knows nothing.
    TaggedFile untold(float x, float y, String... lines) throws IOException {
        try (var content = content()) {
            show(content, x, y, lines);
        }
        return this;
    }

    private TaggedFile draw(COSName tag, COSDictionary properties, float x, float y, String... lines)
            throws IOException {
        try (var content = content()) {
            content.beginMarkedContent(tag, PDPropertyList.create(properties));
            show(content, x, y, lines);
            content.endMarkedContent();
        }
        return this;
    }

    private PDPageContentStream content() throws IOException {
        return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false);
    }

    private void show(PDPageContentStream content, float x, float y, String... lines) throws IOException {
        float baseline = page.getMediaBox().getHeight() - y;
        for (String line : lines) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 10);
            content.newLineAtOffset(x, baseline);
            content.showText(line);
            content.endText();
            baseline -= 12;
        }
    }

    SourceFile in(Path folder) throws IOException {
        Path file = folder.resolve("tagged.pdf");
        document.save(file.toFile());
        return PdfFile.source(file);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
