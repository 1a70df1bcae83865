package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// DOCX, ODT, PPTX and EPUB that are damaged are read as far as they go, with a note.
class DamagedOfficeFilesTest {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    Path folder;

    @Test
    void aDocxWhoseTextIsCutGivesTheWordsBeforeTheCut() throws IOException {
        Extracted read = docx(paragraph("They went.") + paragraph("They asked for names.") + "<w:p><w:r><w:t>They wro");
        assertThat(ReadFile.blocks(read))
                .containsExactly("PARAGRAPH They went.", "PARAGRAPH They asked for names.", "PARAGRAPH They wro");
        assertThat(read.notes())
                .containsExactly("it is damaged, and words of it may be missing: open it in the program that it was"
                        + " made with and save it again, or get it again");
    }

    @Test
    void aWrongByteInATagOrACharacterThatXmlForbidsCostsNoOtherWords() throws IOException {
        Extracted read = docx(paragraph("They went.")
                + "<w:p><w:r><w:t>They asked\u0001for names.</w:t></w:q></w:p>"
                + paragraph("Salt &nobody; pepper & mustard"));
        assertThat(ReadFile.blocks(read))
                .containsExactly(
                        "PARAGRAPH They went.",
                        "PARAGRAPH They asked for names.",
                        "PARAGRAPH Salt &nobody; pepper & mustard");
        assertThat(read.notes()).hasSize(1);
    }

    @Test
    void aDocxThatSaysTheWrongCharsetOrDeclaresEntitiesIsRead() throws IOException {
        String text = "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + paragraph("Café") + "</w:body></w:document>";
        for (String head : List.of(
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
                "<?xml version=\"1.0\" encoding=\"x-none\"?>",
                "<!DOCTYPE a [<!ENTITY a \"b\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>")) {
            assertThat(ReadFile.blocks(ReadFile.words(
                            folder, "report.docx", parts(head + text).bytes())))
                    .as(head)
                    .containsExactly("PARAGRAPH Café");
        }
    }

    @Test
    void brokenStylesOrNotesCostNoText() throws IOException {
        byte[] bytes = parts("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + paragraph("They went.")
                        + "</w:body></w:document>")
                .with("word/styles.xml", "")
                .with("word/footnotes.xml", "<w:footnotes><w:footnote w:id=")
                .bytes();
        Extracted read = ReadFile.words(folder, "report.docx", bytes);
        assertThat(ReadFile.blocks(read)).containsExactly("PARAGRAPH They went.");
        assertThat(read.notes()).hasSize(1);
    }

    @Test
    void aDocxThatIsCutGivesTheWordsBeforeTheCut() throws IOException {
        String text = "";
        for (int i = 0; i < 3000; i++) {
            text += paragraph("Witness " + i * 7919 % 3001 + " went from village to village.");
        }
        byte[] bytes = parts("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + text + "</w:body></w:document>")
                .bytes();
        Extracted read = ReadFile.words(folder, "report.docx", Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(ReadFile.blocks(read))
                .hasSizeBetween(500, 2900)
                .startsWith("PARAGRAPH Witness 0 went from village to village.");
        assertThat(read.notes()).hasSize(1);
    }

    @Test
    void aDocxThatMisnamesTheFileOfItsTextIsRead() throws IOException {
        byte[] bytes = parts("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + paragraph("They went.")
                        + "</w:body></w:document>")
                .with("_rels/.rels", """
                        <Relationships><Relationship Id="r1"
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="wosd/document.xml"/></Relationships>
                        """)
                .bytes();
        assertThat(ReadFile.blocks(ReadFile.words(folder, "report.docx", bytes)))
                .containsExactly("PARAGRAPH They went.");
    }

    @Test
    void aDocxWithoutAnyWordIsRejectedWhereItIsDamagedAlone() throws IOException {
        Extraction damaged =
                ReadFile.of(folder, "report.docx", parts("<w:document").bytes());
        assertThat(((Rejected) damaged).reason()).startsWith("it is damaged, and no words could be found in it");
        assertThat(docx("").notes()).isEmpty();
    }

    @Test
    void tablesInTablesAreReadHoweverDeep() throws IOException {
        Extracted read =
                docx("<w:tbl><w:tr><w:tc>".repeat(60) + paragraph("names") + "</w:tc></w:tr></w:tbl>".repeat(60));
        assertThat(ReadFile.blocks(read)).hasSize(1).first().asString().endsWith("names");
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void anOdtWhoseTextIsCutGivesTheWordsBeforeTheCut() throws IOException {
        byte[] bytes = new ZipBytes()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", """
                        <office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>
                        <text:h text:outline-level="1">What was seen</text:h><text:p>Smoke over the""")
                .bytes();
        Extracted read = ReadFile.words(folder, "report.odt", bytes);
        assertThat(ReadFile.blocks(read)).containsExactly("HEADING1 What was seen", "PARAGRAPH Smoke over the");
        assertThat(read.notes()).hasSize(1);
    }

    @Test
    void slidesWhoseListIsLostAreReadInTheOrderOfTheirNumbers() throws IOException {
        String slide = "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><p:txBody><a:p><a:t>%s</a:t></a:p></p:txBody></p:sld>";
        byte[] bytes = new ZipBytes()
                .with("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override
                        PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>
                        """)
                .with("ppt/presentation.xml", "")
                .with("ppt/slides/slide10.xml", slide.formatted("They asked."))
                .with("ppt/slides/slide2.xml", slide.formatted("They went."))
                .bytes();
        Extracted read = ReadFile.words(folder, "talk.pptx", bytes);
        assertThat(ReadFile.blocks(read)).containsExactly("PARAGRAPH They went.", "---", "PARAGRAPH They asked.");
        assertThat(read.notes()).hasSize(1);
    }

    @Test
    void aBookWhoseListOfChaptersIsLostIsReadInTheOrderOfItsFiles() throws IOException {
        byte[] bytes = new ZipBytes()
                .with("mimetype", "application/epub+zip")
                .with("b.xhtml", "<html><body><h1>The Road</h1><p>They went.</p></body></html>")
                .with("a.xhtml", "<html><body><h1>The River</h1><p>They asked.</p></body></html>")
                .bytes();
        Extracted read = ReadFile.words(folder, "book.epub", bytes);
        assertThat(ReadFile.blocks(read))
                .containsExactly(
                        "HEADING1 The Road", "PARAGRAPH They went.", "HEADING1 The River", "PARAGRAPH They asked.");
        assertThat(read.notes()).hasSize(1);
    }

    private Extracted docx(String body) throws IOException {
        return ReadFile.words(
                folder,
                "report.docx",
                parts("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                                + (body.endsWith(">") || body.isEmpty() ? "</w:body></w:document>" : ""))
                        .bytes());
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static ZipBytes parts(String document) throws IOException {
        return new ZipBytes()
                .with("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                        """)
                .with("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
    }
}
