package vigil.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.corpus.MemberFiles;
import vigil.server.RunningServer;
import vigil.server.Shelf;

class SourceFilesTest {
    private static final String CONTENT = "the file of The Harbour Bulletin, byte by byte\n";

    @TempDir
    private Path folder;

    private RunningServer server;
    private String path;

    @BeforeEach
    void start() throws IOException {
        server = new RunningServer(folder);
        path = "/publications/" + new Shelf(folder).bulletin().publication().id() + "/file";
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void theFileIsHandedOutAsItWasIndexed() throws Exception {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(CONTENT);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename*=UTF-8''bulletin.pdf");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aViewerMayAskForAPartOfIt() throws Exception {
        HttpResponse<String> part = server.ask("GET", path, "Range", "bytes=4-7");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("file");
        assertThat(part.headers().firstValue("Content-Range")).hasValue("bytes 4-7/" + CONTENT.length());
        assertThat(server.ask("GET", path, "Range", "bytes=-5").body()).isEqualTo("byte\n");
        assertThat(server.ask("GET", path, "Range", "bytes=40-4000").body()).isEqualTo(CONTENT.substring(40));
        assertThat(server.ask("GET", path, "Range", "bytes=4000-").statusCode()).isEqualTo(416);
        assertThat(server.ask("GET", path, "Range", "pages=1").statusCode()).isEqualTo(200);
    }

    @Test
    void headTellsTheLengthAndSendsNothing() throws Exception {
        HttpResponse<String> head = server.ask("HEAD", path);
        assertThat(head.headers().firstValue("Content-Length")).hasValue(Integer.toString(CONTENT.length()));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aFileThatChangedSinceIsNotShownAsIfItWereTheSame() throws Exception {
        assertThat(server.get(path).statusCode()).isEqualTo(200);
        Files.writeString(folder.resolve("bulletin.pdf"), "another text of another length");
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("has changed since it was indexed");
    }

    @Test
    void aFileThatIsGoneIsToldAsGone() throws Exception {
        Files.delete(folder.resolve("bulletin.pdf"));
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("no longer where it was").doesNotContain(folder.toString());
    }

    @Test
    void ofAFileInAnArchiveTheCopyInTheIndexIsHandedOut() throws Exception {
        Path copy = new MemberFiles(folder)
                .of(new Shelf(folder).bulletin().publication().sha256());
        Files.createDirectories(copy.getParent());
        Files.move(folder.resolve("bulletin.pdf"), copy);
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(CONTENT);
    }

    @Test
    void whatCouldRunInABrowserIsShownInASandbox() throws Exception {
        String page =
                "/publications/" + new Shelf(folder).report().publication().id() + "/file";
        assertThat(server.get(page).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("sandbox;"));
    }
}
