package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/// What is read from HTML, DOCX and plain text.
class MarkupExtractionTest {
    @TempDir
    Path folder;

    @Test
    void htmlTellsHeadingsParagraphsListsCaptionsAndBoxes() throws IOException {
        Extracted read = html("""
                <!DOCTYPE html>
                <html><head><title>Voices of the
                   valley</title><style>p { color: red }</style></head>
                <body>
                <nav><a href="/">Home</a> <a href="/news">News</a></nav>
                <h1>The <em>notebooks</em></h1>
                <p>They wrote<br>what they saw.</p>
                <script>document.write("never read")</script>
                <ul><li>names</li><li><p>dates</p></li></ul>
                <table><tr><th>Year</th><th>Dead</th></tr><tr><td>1994</td><td>many</td></tr></table>
                <figure><img src="x.png"><figcaption>The church</figcaption></figure>
                <aside><h2>Read on</h2><p>Next issue.</p></aside>
                </body></html>
                """);

        assertThat(read.title()).isEqualTo("Voices of the valley");
        assertThat(blocks(read))
                .containsExactly(
                        "ARTIFACT Home News",
                        "HEADING1 The notebooks",
                        "PARAGRAPH They wrote|what they saw.",
                        "LIST_ITEM names",
                        "LIST_ITEM dates",
                        "TABLE_ROW Year\tDead",
                        "TABLE_ROW 1994\tmany",
                        "CAPTION The church",
                        "HEADING2 Read on",
                        "ASIDE Next issue.");
    }

    @Test
    void aTableThatIsThereForTheLayoutIsReadAsIfThereWereNone() throws IOException {
        Extracted read = html("""
                <html><body><table><tr>
                <td><h2>Left</h2><p>One.</p><p>Two.</p></td>
                <td><h2>Right</h2><p>Three.</p></td>
                </tr></table></body></html>
                """);
        assertThat(blocks(read))
                .containsExactly(
                        "HEADING2 Left", "PARAGRAPH One.", "PARAGRAPH Two.", "HEADING2 Right", "PARAGRAPH Three.");
    }

    @Test
    void docxTellsHeadingsByTheirStyles() throws IOException {
        Path file = folder.resolve("report.docx");
        try (var document = new XWPFDocument()) {
            style(document, "Ttulo", "Title");
            style(document, "berschrift1", "heading 1");
            style(document, "berschrift2", "heading 2");
            paragraph(document, "Ttulo", "The Winter Report");
            paragraph(document, "berschrift1", "What was seen");
            paragraph(document, null, "Smoke over the hills.");
            paragraph(document, "berschrift2", "In the east");
            paragraph(document, null, "Nothing moved.");
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Village");
            table.getRow(0).getCell(1).setText("Houses burnt");
            try (var out = Files.newOutputStream(file)) {
                document.write(out);
            }
        }
        Extracted read = extracted(file);

        assertThat(read.title()).isEqualTo("The Winter Report");
        assertThat(blocks(read))
                .containsExactly(
                        "HEADING1 The Winter Report",
                        "HEADING1 What was seen",
                        "PARAGRAPH Smoke over the hills.",
                        "HEADING2 In the east",
                        "PARAGRAPH Nothing moved.",
                        "TABLE_ROW Village\tHouses burnt");
    }

    @Test
    void textIsReadInTheCharsetInWhichItIsWritten() throws IOException {
        String text = "Les témoins n’ont pas été entendus à Genève, où siège le Conseil.\n";
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"))) {
            Path file = folder.resolve(charset.name() + ".txt");
            Files.write(file, text.getBytes(charset));
            assertThat(blocks(extracted(file))).as(charset.name()).containsExactly("UNKNOWN " + text.strip());
        }
    }

    @Test
    void otherFilesAreSkippedByWhatTheyAreNotByWhatTheyAreCalled() throws IOException {
        Path file = folder.resolve("picture.pdf");
        Files.write(
                file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        var source = PdfFile.source(file);
        assertThat(new LocalExtractor(Limits.USUAL).extract(source))
                .isEqualTo(new Skipped(source, "no reader for image/png"));
    }

    @Test
    void textForMachinesIsSkipped() throws IOException {
        Path file = folder.resolve("rows.jsonl");
        Files.writeString(file, "{\"title\": \"one\"}\n{\"title\": \"two\"}\n");
        assertThat(new LocalExtractor(Limits.USUAL).extract(PdfFile.source(file)))
                .isInstanceOf(Skipped.class);
    }

    private Extracted html(String html) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, html);
        return extracted(file);
    }

    private static Extracted extracted(Path file) throws IOException {
        Extraction extraction = new LocalExtractor(Limits.USUAL).extract(PdfFile.source(file));
        assertThat(extraction).isInstanceOf(Extracted.class);
        return (Extracted) extraction;
    }

    private static void style(XWPFDocument document, String id, String name) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
    }

    private static List<String> blocks(Extracted extracted) {
        return extracted.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .map(block -> block.role()
                        + (block.level() > 0 ? "" + block.level() : "")
                        + " "
                        + String.join(
                                "|", block.lines().stream().map(Line::text).toList()))
                .toList();
    }

    @Test
    void theNotesOfAnRtfFileStandBehindItsText() throws IOException {
        String rtf = """
                {\\rtf1\\ansi{\\pard They asked for names.{\\super\\chftn{\\*\\footnote\\pard\\plain {Nyala, \\}4 May.}}} They \
                went on.{\\footnote Tawila.} And on.\\par}{\\pict\\bin3 {{{}The end.\\par}""";
        assertThat(ReadFile.blocks(ReadFile.words(folder, "notes.rtf", rtf)))
                .containsExactly(
                        "PARAGRAPH They asked for names. They went on. And on.",
                        "PARAGRAPH The end.",
                        "PARAGRAPH Nyala, }4 May.",
                        "PARAGRAPH Tawila.");
    }

    @Test
    void utf16WithoutAMarkIsKnownByItsLettersInAnyScript() throws IOException {
        for (String text : List.of(
                "Наблюдатели записали имена жертв. В Дарфуре совершались преступления.",
                "观察员记录了受害者的姓名。种族灭绝罪行发生在达尔富尔地区。国际刑事法院正在调查。",
                "監視員は犠牲者の名前を記録した。ダルフールで虐殺が起きた。",
                "سجل المراقبون أسماء الضحايا في دارفور بعد الهجوم على القرى.")) {
            for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                assertThat(ReadFile.blocks(ReadFile.words(folder, "wide.txt", text.getBytes(charset))))
                        .containsExactly("UNKNOWN " + text);
            }
        }
    }
}
