package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Any bytes under any name are read, rejected with a reason, or skipped. Nothing is thrown.
class HostileFilesTest {
    private static final List<String> ENDINGS =
            List.of("pdf", "docx", "doc", "rtf", "html", "txt", "md", "pptx", "ppt", "eml", "bin", "xhtml", "");

    @TempDir
    Path folder;

    private final LocalExtractor extractor = new LocalExtractor(Limits.USUAL);

    @Test
    void randomBytesUnderAnyName() throws IOException {
        var random = new Random(7);
        for (String ending : ENDINGS) {
            for (int size : new int[] {0, 1, 7, 100, 5000}) {
                byte[] bytes = new byte[size];
                random.nextBytes(bytes);
                answers("noise." + ending, bytes);
            }
        }
    }

    @Test
    void theBeginningsOfFormatsWithNoiseBehindThem() throws IOException {
        var random = new Random(8);
        for (String start :
                List.of("%PDF-1.7\n", "PK\u0003\u0004", "{\\rtf1", "<html><body>", "\u00D0\u00CF\u0011\u00E0")) {
            for (String ending : ENDINGS) {
                byte[] bytes = new byte[2000];
                random.nextBytes(bytes);
                byte[] beginning = start.getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(beginning, 0, bytes, 0, beginning.length);
                answers("half." + ending, bytes);
            }
        }
    }

    @Test
    void aPdfThatIsCutOffAnywhere() throws IOException {
        byte[] whole = pdf();
        for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 60)) {
            answers("cut.pdf", Arrays.copyOf(whole, length));
        }
    }

    @Test
    void aPdfWithBitsFlipped() throws IOException {
        byte[] whole = pdf();
        var random = new Random(9);
        for (int i = 0; i < 150; i++) {
            byte[] flipped = whole.clone();
            for (int j = 0; j < 1 + i / 10; j++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            answers("flipped.pdf", flipped);
        }
    }

    @Test
    void aDocxThatUnpacksToAThousandTimesItsSize() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("""
                    <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    </Types>""".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write("""
                    <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                    </Relationships>""".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    .getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 64; i++) {
                zip.write(blanks);
            }
            zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        answers("bomb.docx", bytes.toByteArray());
    }

    @Test
    void htmlNestedTwentyThousandDeep() throws IOException {
        String deep = "<div>".repeat(20_000) + "bottom";
        answers("deep.html", deep.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyFileIsRejectedAsEmpty() throws IOException {
        assertThat(((Rejected) answers("empty.pdf", new byte[0])).reason()).isEqualTo("it is empty");
    }

    @Test
    void aTextThatIsNamedAsSomethingElseIsWhatAFailedDownloadLeaves() throws IOException {
        byte[] error = "The page could not be found.\n".getBytes(StandardCharsets.UTF_8);
        assertThat(((Rejected) answers("report.pdf", error)).reason())
                .isEqualTo("it is no more than text, and not what its name says: get it again");
        assertThat(answers("report.log", error)).isInstanceOf(Skipped.class);
    }

    @Test
    void aReasonTellsNoWordsThatOnlyAProgrammerUnderstands() throws IOException {
        byte[] bytes = new byte[7000];
        byte[] start = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(16) + "3e000300feff09000600");
        System.arraycopy(start, 0, bytes, 0, start.length);
        Arrays.fill(bytes, 40, 512, (byte) 0xfd);
        assertThat(((Rejected) answers("loop.doc", bytes)).reason())
                .startsWith("it is damaged and cannot be read as DOC")
                .doesNotContain("ndex", "null", "length");
    }

    @Test
    void aPdfWhoseNameIsNoUtf8IsRead() throws IOException, InterruptedException {
        Path whole = folder.resolve("plain.pdf");
        Files.write(whole, pdf());
        String move = "mv plain.pdf \"$(printf 'bad\\303.pdf')\"";
        assertThat(new ProcessBuilder("sh", "-c", move)
                        .directory(folder.toFile())
                        .start()
                        .waitFor())
                .isZero();
        try (var files = Files.list(folder)) {
            assertThat(extractor.extract(PdfFile.source(files.toList().getFirst())))
                    .isInstanceOf(Extracted.class);
        }
    }

    private Extraction answers(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        Extraction extraction = extractor.extract(PdfFile.source(file));
        switch (extraction) {
            case Extracted read -> assertThat(read.pages()).isNotEmpty();
            case Rejected(var source, var reason) ->
                assertThat(reason)
                        .isNotBlank()
                        .doesNotContain("Exception", "\tat ")
                        .hasLineCount(1);
            case Skipped(var source, var reason) -> assertThat(reason).startsWith("no reader for ");
            case Unpacked(var source, var mediaType, var enclosed) ->
                assertThat(enclosed.left())
                        .allSatisfy(
                                left -> assertThat(left.reason()).isNotBlank().doesNotContain("Exception", "\tat "));
        }
        return extraction;
    }

    private byte[] pdf() throws IOException {
        try (var pdf = new PdfFile()) {
            var source = pdf.page()
                    .heading(40, 80, "The Observers")
                    .text(40, 100, "They went from village to village.", "They asked for names.")
                    .page()
                    .text(40, 100, "They kept the notebooks.")
                    .in(folder, "whole.pdf");
            return Files.readAllBytes(source.path());
        }
    }
}
