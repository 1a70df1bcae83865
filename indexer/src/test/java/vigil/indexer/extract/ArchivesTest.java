package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is taken out of archives, and what is left.
class ArchivesTest {
    private static final Unpacking.Most SMALL = new Unpacking.Most(3, 4 << 20, 50, 1 << 20);

    @TempDir
    Path folder;

    @Test
    void theFilesOfAnArchiveAreTakenOutUnderNamesThatStayInIt() throws IOException {
        Enclosed enclosed = zip(new ZipBytes()
                .with("reports/", "")
                .with("reports/one.txt", "one")
                .with("../../etc/two.txt", "two")
                .with("C:\\letters\\three.txt", "three")
                .bytes());
        assertThat(names(enclosed)).containsExactly("reports/one.txt", "etc/two.txt", "letters/three.txt");
        assertThat(enclosed.members().get(1).copy()).hasContent("two");
        assertThat(enclosed.members().get(1).sha256())
                .isEqualTo("3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3");
    }

    @Test
    void filesOfOneNameAreToldApartAndHiddenOnesPassedOver() throws IOException {
        Enclosed enclosed = zip(new ZipBytes()
                .with("annex.txt", "first")
                .with("./annex.txt", "second")
                .with(".DS_Store", "x")
                .with("__MACOSX/annex.txt", "x")
                .bytes());
        assertThat(names(enclosed)).containsExactly("annex.txt", "annex (2).txt");
    }

    @Test
    void aFileUnderAPasswordIsLeftAndTold() throws IOException {
        Enclosed enclosed = zip(new ZipBytes().with("secret.txt", "secret").locked());
        assertThat(enclosed.members()).isEmpty();
        assertThat(enclosed.left())
                .containsExactly(new Enclosed.Left(
                        "secret.txt", "it is protected by a password: unpack the archive, then index the file"));
    }

    @Test
    void whatUnpacksToFarMoreThanItsSizeIsTakenForAZipBomb() throws IOException {
        byte[] bomb = new ZipBytes().with("zeros.txt", new byte[3 << 20]).bytes();
        assertThatThrownBy(() -> zip(bomb))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("zip bomb");
    }

    @Test
    void ofTooManyFilesTheFirstAreTakenOutAndTheRestIsTold() throws IOException {
        var zip = new ZipBytes();
        for (int i = 0; i < 5; i++) {
            zip.with(i + ".txt", "text " + i);
        }
        Enclosed enclosed = zip(zip.bytes());
        assertThat(names(enclosed)).containsExactly("0.txt", "1.txt", "2.txt");
        assertThat(enclosed.left())
                .extracting(Enclosed.Left::reason)
                .singleElement()
                .asString()
                .startsWith("it holds more than 3 files");
    }

    @Test
    void whatLiesBeforeADamagedPlaceIsTakenOut() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            for (String name : List.of("one.txt", "two.txt", "three.txt")) {
                var entry = new TarArchiveEntry(name);
                entry.setSize(3000);
                tar.putArchiveEntry(entry);
                tar.write(new byte[3000]);
                tar.closeArchiveEntry();
            }
        }
        Path file = folder.resolve("cut.tar");
        Files.write(file, java.util.Arrays.copyOf(bytes.toByteArray(), 8000));
        Enclosed enclosed = new Archives(SMALL).unpack(file, "cut.tar", "application/x-tar");
        assertThat(names(enclosed)).containsExactly("one.txt", "two.txt");
        assertThat(enclosed.left())
                .containsExactly(
                        new Enclosed.Left(
                                "",
                                "it is damaged, and only the first 2 files in it could be read: get it again, or pack it again"));
    }

    @Test
    void anArchiveThatIsCutOffGivesTheFilesBeforeTheCut() throws IOException {
        byte[] whole =
                new ZipBytes().with("one.txt", "one").with("two.txt", "two").bytes();
        Enclosed table = opened("cut.zip", java.util.Arrays.copyOf(whole, whole.length - 30));
        assertThat(names(table)).containsExactly("one.txt", "two.txt");
        assertThat(table.left()).hasSize(1);
        Enclosed second = opened("cut.zip", java.util.Arrays.copyOf(whole, whole.length / 3));
        assertThat(names(second)).containsExactly("one.txt");
        assertThat(second.left())
                .containsExactly(new Enclosed.Left(
                        "",
                        "it is damaged, and only the first file in it could be read: get it again, or pack it again"));
    }

    @Test
    void anArchiveThatIsCutOffInItsFirstFileIsDamaged() throws IOException {
        byte[] whole = new ZipBytes().with("one.txt", "one".repeat(99)).bytes();
        Path file = folder.resolve("cut.zip");
        Files.write(file, java.util.Arrays.copyOf(whole, 40));
        Extraction extraction = new LocalExtractor(Limits.USUAL).extract(PdfFile.source(file));
        assertThat(extraction).isInstanceOf(Rejected.class);
        assertThat(((Rejected) extraction).reason()).startsWith("it is damaged");
    }

    @Test
    void tarAndGzipAreOpenedTogether() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            var entry = new TarArchiveEntry("letters/one.txt");
            entry.setSize(3);
            tar.putArchiveEntry(entry);
            tar.write("one".getBytes(StandardCharsets.UTF_8));
            tar.closeArchiveEntry();
        }
        assertThat(names(opened("letters.tar.gz", bytes.toByteArray()))).containsExactly("letters/one.txt");

        var alone = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(alone)) {
            gzip.write("two".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(names(opened("two.txt.gz", alone.toByteArray()))).containsExactly("two.txt");
    }

    @Test
    void aDamagedWordFileIsNoArchiveOfXml() throws IOException {
        Path file = folder.resolve("report.docx");
        Files.write(
                file, new ZipBytes().with("word/document.xml", "<w:document/>").bytes());
        assertThat(new LocalExtractor(Limits.USUAL).extract(PdfFile.source(file)))
                .isInstanceOf(Rejected.class);
    }

    private Enclosed opened(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        Extraction extraction = new LocalExtractor(Limits.USUAL).extract(PdfFile.source(file));
        assertThat(extraction).isInstanceOf(Unpacked.class);
        return ((Unpacked) extraction).enclosed();
    }

    private Enclosed zip(byte[] bytes) throws IOException {
        Path file = folder.resolve("archive.zip");
        Files.write(file, bytes);
        return new Archives(SMALL).unpack(file, "archive.zip", "application/zip");
    }

    private static List<String> names(Enclosed enclosed) {
        return enclosed.members().stream().map(Member::name).toList();
    }
}
