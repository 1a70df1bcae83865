package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read from DOCX, ODT and PPTX: the text that a reader of the printed page would see, and where it stands.
class OfficeFilesTest {
    @TempDir
    Path folder;

    @Test
    void docxHasPagesWhereWordLeftMarks() throws IOException {
        Extracted read = docx("""
                <w:p><w:r><w:t>They went from village</w:t><w:lastRenderedPageBreak/><w:t> to village.</w:t></w:r></w:p>
                <w:p><w:r><w:br w:type="page"/></w:r></w:p>
                <w:p><w:r><w:lastRenderedPageBreak/><w:t>They asked for names.</w:t></w:r></w:p>
                """);
        assertThat(ReadFile.blocks(read))
                .containsExactly(
                        "PARAGRAPH They went from village",
                        "---",
                        "PARAGRAPH to village.",
                        "---",
                        "PARAGRAPH They asked for names.");
    }

    @Test
    void docxWithoutSuchMarksIsOnePage() throws IOException {
        Extracted read = docx("""
                <w:p><w:r><w:t>They went.</w:t><w:br w:type="page"/></w:r></w:p>
                <w:p><w:r><w:t>They asked.</w:t></w:r></w:p>
                """);
        assertThat(ReadFile.blocks(read)).containsExactly("PARAGRAPH They went.", "PARAGRAPH They asked.");
    }

    @Test
    void docxIsReadWithoutWhatIsDeletedHiddenOrCommented() throws IOException {
        Extracted read = docx("""
                <w:p><w:r><w:t>They asked for </w:t></w:r>
                <w:del><w:r><w:delText>nothing</w:delText></w:r></w:del>
                <w:ins><w:r><w:t>names</w:t></w:r></w:ins>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>in secret</w:t></w:r>
                <w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r>
                <w:commentRangeStart w:id="1"/><w:r><w:t>.</w:t><w:commentReference w:id="1"/></w:r></w:p>
                """);
        assertThat(ReadFile.blocks(read)).containsExactly("PARAGRAPH They asked for names.");
    }

    @Test
    void docxBoxesStandBehindTheirParagraphAndFootnotesAtTheEndOfTheirSection() throws IOException {
        Extracted read = docx("""
                <w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>What was seen</w:t></w:r></w:p>
                <w:p><w:r><w:t>Smoke</w:t><w:footnoteReference w:id="2"/></w:r>
                <w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
                <mc:Choice><w:txbxContent><w:p><w:r><w:t>A box</w:t></w:r></w:p></w:txbxContent></mc:Choice>
                <mc:Fallback><w:txbxContent><w:p><w:r><w:t>A box</w:t></w:r></w:p></w:txbxContent></mc:Fallback>
                </mc:AlternateContent></w:r><w:r><w:t> over the hills.</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>a list</w:t></w:r></w:p>
                <w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>In the east</w:t></w:r></w:p>
                """);
        assertThat(ReadFile.blocks(read))
                .containsExactly(
                        "HEADING1 What was seen",
                        "PARAGRAPH Smoke over the hills.",
                        "ASIDE A box",
                        "LIST_ITEM a list",
                        "FOOTNOTE He was not named.",
                        "HEADING2 In the east");
    }

    @Test
    void whereNoHeadingIsNamedShortLinesInBoldAreHeadings() throws IOException {
        Extracted read = docx("""
                <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>What was seen</w:t></w:r></w:p>
                <w:p><w:r><w:t>Smoke over </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>the hills.</w:t></w:r></w:p>
                """);
        assertThat(ReadFile.blocks(read)).containsExactly("HEADING2 What was seen", "PARAGRAPH Smoke over the hills.");
    }

    @Test
    void odtTellsHeadingsListsNotesBoxesAndPages() throws IOException {
        Extracted read = odt("""
                <style:style style:name="P1" style:parent-style-name="Title"/>
                <style:style style:name="T1"><style:text-properties text:display="none"/></style:style>
                """, """
                <text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region></text:tracked-changes>
                <text:p text:style-name="P1">The Winter Report</text:p>
                <text:table-of-content><text:index-body><text:p>What was seen 1</text:p></text:index-body></text:table-of-content>
                <text:h text:outline-level="2">What was seen</text:h>
                <text:p>Smoke<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>He was not named.</text:p></text:note-body></text:note>
                over<text:s text:c="2"/>the<office:annotation><text:p>a comment</text:p></office:annotation> hills<text:span text:style-name="T1">, hidden</text:span>.</text:p>
                <draw:frame><draw:text-box><text:p>A box</text:p></draw:text-box></draw:frame>
                <text:list><text:list-item><text:p>names</text:p></text:list-item></text:list>
                <table:table><table:table-row><table:table-cell><text:p>Village</text:p></table:table-cell>
                <table:table-cell><text:p>Houses burnt</text:p></table:table-cell></table:table-row></table:table>
                <text:p>They went<text:soft-page-break/> on.</text:p>
                """);
        assertThat(read.title()).isEqualTo("The Winter Report");
        assertThat(ReadFile.blocks(read))
                .containsExactly(
                        "HEADING1 The Winter Report",
                        "ARTIFACT What was seen 1",
                        "HEADING2 What was seen",
                        "PARAGRAPH Smoke over the hills.",
                        "ASIDE A box",
                        "LIST_ITEM names",
                        "TABLE_ROW Village\tHouses burnt",
                        "PARAGRAPH They went",
                        "FOOTNOTE He was not named.",
                        "---",
                        "PARAGRAPH on.");
    }

    @Test
    void odtUnderAPasswordIsToldAsLocked() throws IOException {
        byte[] bytes = new ZipBytes()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", "gibberish")
                .with("META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>")
                .bytes();
        assertThat(((Rejected) ReadFile.of(folder, "locked.odt", bytes)).reason())
                .startsWith("it is protected by a password");
    }

    @Test
    void slidesArePagesAndTheirTitlesHeadings() throws IOException {
        String slide = """
                <p:sld xmlns:p="p" xmlns:a="a" show="%s"><p:cSld><p:spTree>
                <p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>
                <p:sp><p:nvSpPr><p:nvPr><p:ph idx="1"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>They </a:t></a:r><a:r><a:t>went.</a:t></a:r></a:p></p:txBody></p:sp>
                <p:sp><p:nvSpPr><p:nvPr><p:ph type="sldNum"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>7</a:t></a:r></a:p></p:txBody></p:sp>
                </p:spTree></p:cSld></p:sld>
                """;
        byte[] bytes = new ZipBytes()
                .with("[Content_Types].xml", types("/ppt/presentation.xml", "presentationml.presentation.main"))
                .with("_rels/.rels", relations("ppt/presentation.xml"))
                .with("ppt/presentation.xml", """
                        <p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId id="256" r:id="rId2"/>
                        <p:sldId id="257" r:id="rId1"/><p:sldId id="258" r:id="rId3"/></p:sldIdLst></p:presentation>
                        """)
                .with("ppt/_rels/presentation.xml.rels", """
                        <Relationships><Relationship Id="rId1" Target="slides/slide1.xml"/>
                        <Relationship Id="rId2" Target="slides/slide2.xml"/><Relationship Id="rId3" Target="/ppt/slides/slide3.xml"/></Relationships>
                        """)
                .with("ppt/slides/slide1.xml", slide.formatted("1", "In the east"))
                .with("ppt/slides/slide2.xml", slide.formatted("1", "What was seen"))
                .with("ppt/slides/slide3.xml", slide.formatted("0", "Not shown"))
                .bytes();
        Extracted read = ReadFile.words(folder, "talk.pptx", bytes);
        assertThat(ReadFile.blocks(read))
                .containsExactly(
                        "HEADING2 What was seen",
                        "PARAGRAPH They went.",
                        "ARTIFACT 7",
                        "---",
                        "HEADING2 In the east",
                        "PARAGRAPH They went.",
                        "ARTIFACT 7",
                        "---");
        assertThat(read.notes()).containsExactly("slides that are not shown were not read: 1");
    }

    private Extracted docx(String body) throws IOException {
        String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return ReadFile.words(
                folder,
                "report.docx",
                new ZipBytes()
                        .with("[Content_Types].xml", types("/word/document.xml", "wordprocessingml.document.main"))
                        .with("_rels/.rels", relations("word/document.xml"))
                        .with("word/styles.xml", """
                                <w:styles xmlns:w="%s"><w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style></w:styles>
                                """.formatted(word))
                        .with("word/footnotes.xml", """
                                <w:footnotes xmlns:w="%s"><w:footnote w:id="2"><w:p><w:r><w:t>He was not named.</w:t></w:r></w:p></w:footnote></w:footnotes>
                                """.formatted(word))
                        .with(
                                "word/document.xml",
                                "<w:document xmlns:w=\"" + word + "\"><w:body>" + body + "</w:body></w:document>")
                        .bytes());
    }

    private Extracted odt(String styles, String body) throws IOException {
        return ReadFile.words(
                folder,
                "report.odt",
                new ZipBytes()
                        .with("mimetype", "application/vnd.oasis.opendocument.text")
                        .with("content.xml", """
                                <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:draw="d" xmlns:table="b">
                                <office:automatic-styles>%s</office:automatic-styles>
                                <office:body><office:text>%s</office:text></office:body></office:document-content>
                                """.formatted(styles, body))
                        .bytes());
    }

    private static String types(String part, String type) {
        return """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="%s" ContentType="application/vnd.openxmlformats-officedocument.%s+xml"/></Types>
                """.formatted(part, type);
    }

    private static String relations(String part) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="%s"/></Relationships>
                """.formatted(part);
    }
}
