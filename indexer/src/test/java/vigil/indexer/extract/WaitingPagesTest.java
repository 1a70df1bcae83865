package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which pages of a PDF wait for text recognition.
class WaitingPagesTest {
    @TempDir
    Path files;

    @Test
    void aPageThatIsAPictureWaits() throws IOException {
        try (var pdf = new PdfFile()) {
            pdf.page().text(40, 100, "The committee met in the old town hall, and wrote this down.");
            Extracted read = extracted(pdf.page().scan(0, "The river rose in May."));
            assertThat(read.pagesOf(Page.Origin.TEXT)).containsExactly(1);
            assertThat(read.pagesOf(Page.Origin.WAITING)).containsExactly(2);
        }
    }

    @Test
    void anEmptyPageAndAPageWithAnOrnamentDoNot() throws IOException {
        try (var pdf = new PdfFile()) {
            Extracted read = extracted(pdf.page().page().picture());
            assertThat(read.pagesOf(Page.Origin.WAITING)).isEmpty();
        }
    }

    @Test
    void aPictureWithNothingButItsPageNumberWaitsAndKeepsIt() throws IOException {
        try (var pdf = new PdfFile()) {
            Extracted read = extracted(pdf.page().scan(0, "The river rose.").text(300, 800, "- 17 -"));
            assertThat(read.pagesOf(Page.Origin.WAITING)).containsExactly(1);
            assertThat(Legibility.text(read.pages().getFirst())).isEqualTo("- 17 -");
        }
    }

    @Test
    void picturesWithTheSameStampWaitAndAPictureWithWordsOfItsOwnDoesNot() throws IOException {
        String stamp = "Downloaded from the library of the institute on 3 May 2019, all rights reserved";
        try (var pdf = new PdfFile()) {
            Extracted read = extracted(pdf.page()
                    .scan(0, "The river rose.")
                    .text(40, 800, stamp)
                    .page()
                    .scan(0, "The bridge fell.")
                    .text(40, 800, stamp)
                    .page()
                    .scan(0, "A photograph")
                    .text(40, 800, "The bridge after the flood, seen from the road that leads to the market"));
            assertThat(read.pagesOf(Page.Origin.WAITING)).containsExactly(1, 2);
        }
    }

    @Test
    void aPageWhoseFontHasAWrongTableWaits() throws IOException {
        try (var pdf = new PdfFile()) {
            Extracted read = extracted(pdf.page()
                    .text(
                            40,
                            100,
                            "7KH FRPPLWWHH PHW LQ WKH ROG WRZQ KDOO DQG ZURWH GRZQ ZKDW WKH",
                            "ZLWQHVVHV KDG VHHQ RQ WKH URDG WR WKH EULGJH LQ WKH VXPPHU"));
            assertThat(read.pagesOf(Page.Origin.WAITING)).containsExactly(1);
        }
    }

    private Extracted extracted(PdfFile pdf) throws IOException {
        return (Extracted) new LocalExtractor(Limits.USUAL).extract(pdf.in(files, "a.pdf"));
    }
}
