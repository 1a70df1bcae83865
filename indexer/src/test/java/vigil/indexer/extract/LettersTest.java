package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read from e-mail.
class LettersTest {
    @TempDir
    Path folder;

    @Test
    void theSubjectIsTheTitleAndTheHeadTellsSenderAndDate() throws IOException {
        Extracted read = ReadFile.words(folder, "a.eml", """
                From: =?UTF-8?Q?T=C3=A9moins?= <t@example.org>
                To: all@example.org
                Subject: =?UTF-8?Q?Appel_aux_=C3=89tats?=
                Date: Mon, 03 Jan 2011 23:30:00 -0500
                Content-Type: text/plain; charset=iso-8859-1; format=flowed
                Content-Transfer-Encoding: quoted-printable

                Les t=E9moins ont=20
                parl=E9.

                Ils attendent.
                """);
        assertThat(read.title()).isEqualTo("Appel aux États");
        assertThat(read.stated())
                .isEqualTo(new Stated("Témoins", "2011-01-03", "Mon, 03 Jan 2011 23:30:00 -0500", null));
        assertThat(ReadFile.blocks(read)).containsExactly("UNKNOWN Les témoins ont parlé.", "UNKNOWN Ils attendent.");
    }

    @Test
    void ofTheFormsOfALetterOneIsReadAndWhatIsAttachedIsTakenOut() throws IOException {
        Extracted read = ReadFile.words(folder, "b.eml", """
                From: t@example.org
                Subject: Names
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain

                They asked for names.
                --inner
                Content-Type: text/html

                <h2>To all</h2><p>They asked for names.</p>
                --inner--
                --outer
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="annex.txt"

                Annexed words.
                --outer
                Content-Type: image/png; name=logo.png
                Content-Disposition: inline; filename=logo.png

                x
                --outer
                Content-Type: message/rfc822

                From: s@example.org
                Subject: Inside

                Inner words.
                --outer--
                """);
        assertThat(ReadFile.blocks(read))
                .containsExactly("HEADING1 Names", "HEADING2 To all", "PARAGRAPH They asked for names.");
        assertThat(read.enclosed().members()).extracting(Member::name).containsExactly("annex.txt", "Inside.eml");
        assertThat(read.enclosed().members().getFirst().copy()).hasContent("Annexed words.");
    }

    @Test
    void anEncryptedLetterIsToldAsLocked() throws IOException {
        byte[] letter = """
                From: t@example.org
                Subject: Secret
                MIME-Version: 1.0
                Content-Type: application/pkcs7-mime; smime-type=enveloped-data

                AAAA
                """.getBytes(StandardCharsets.UTF_8);
        assertThat(((Rejected) ReadFile.of(folder, "c.eml", letter)).reason()).startsWith("it is encrypted or sealed");
    }

    @Test
    void aLetterOfOutlookIsReadLikewise() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = new POIFSFileSystem()) {
            DirectoryEntry root = file.getRoot();
            text(root, "001A", "IPM.Note");
            text(root, "0037", "Names and dates");
            text(root, "0C1A", "The Observers");
            text(root, "1000", "They asked for names.\r\n");
            text(root, "007D", "Date: Tue, 4 Jan 2011 10:00:00 +0000\r\n");
            root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
            DirectoryEntry annex = root.createDirectory("__attach_version1.0_#00000000");
            text(annex, "3707", "annex.txt");
            annex.createDocument(
                    "__substg1.0_37010102", new ByteArrayInputStream("Annexed.".getBytes(StandardCharsets.UTF_8)));
            annex.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
            file.writeFilesystem(bytes);
        }
        Extracted read = ReadFile.words(folder, "d.msg", bytes.toByteArray());
        assertThat(read.title()).isEqualTo("Names and dates");
        assertThat(read.stated().date()).isEqualTo("2011-01-04");
        assertThat(ReadFile.blocks(read)).containsExactly("UNKNOWN They asked for names.");
        assertThat(read.enclosed().members()).extracting(Member::name).containsExactly("annex.txt");
    }

    private static void text(DirectoryEntry folder, String property, String value) throws IOException {
        folder.createDocument(
                "__substg1.0_" + property + "001F",
                new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_16LE)));
    }
}
