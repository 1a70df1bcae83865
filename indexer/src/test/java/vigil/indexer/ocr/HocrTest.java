package vigil.indexer.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vigil.indexer.extract.Line;

/// What tesseract says becomes blocks of lines with their place and size.
class HocrTest {
    @Test
    void aParagraphIsABlockAndALineHasItsPlaceAndSizeInPoints() throws IOException {
        Recognized read = Hocr.read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
                <html xmlns="http://www.w3.org/1999/xhtml"><body>
                <div class='ocr_page' title='image "a.png"; bbox 0 0 2480 3508'>
                <p class='ocr_par' title="bbox 300 400 900 500">
                <span class='ocr_header' title="bbox 300 400 900 450; baseline 0 -10; x_size 50; x_descenders 10">
                <span class='ocrx_word' title='bbox 300 400 500 450; x_wconf 96'>The</span>
                <span class='ocrx_word' title='bbox 520 400 900 450; x_wconf 90'><strong>flood</strong></span></span>
                </p>
                <p class='ocr_par'><span class='ocr_line' title="bbox 300 600 900 650; baseline 0 -10; x_size 50">
                <span class='ocrx_word' title='bbox 300 600 500 650; x_wconf 80'>began.</span></span></p>
                </div></body></html>
                """, 300);
        assertThat(read.text()).isEqualTo("The flood\nbegan.");
        assertThat(read.blocks()).hasSize(2);
        Line.Look look = Objects.requireNonNull(
                read.blocks().getFirst().lines().getFirst().look());
        assertThat(look.x()).isEqualTo(72);
        assertThat(look.width()).isEqualTo(144);
        assertThat(look.size()).isEqualTo(12);
        assertThat(look.y()).isCloseTo((440 - 0.75f * 50) * 72 / 300, within(0.1f));
        assertThat(read.confidence()).isCloseTo((3 * 96 + 5 * 90 + 5 * 80) / 13.0, within(0.1));
        assertThat(read.lying()).isFalse();
    }

    @Test
    void dirtOnThePaperIsNoWord() throws IOException {
        assertThat(Hocr.read(FakeTesseract.hocr(20, "| ~‚, The f;o0]d began. ’“", "_ ="), 300)
                        .text())
                .isEqualTo("The began.");
    }

    @Test
    void aWordThatLooksLikeOneIsKeptHoweverUnsure() throws IOException {
        assertThat(Hocr.read(FakeTesseract.hocr(2, "Генеральной Ассамблеи"), 300)
                        .text())
                .isEqualTo("Генеральной Ассамблеи");
    }

    @Test
    void scriptsWithoutBlanksAreJoined() throws IOException {
        assertThat(Hocr.read(FakeTesseract.hocr(90, "委员会 在 旧 市政厅 开会 。 UN 报告"), 300)
                        .text())
                .isEqualTo("委员会在旧市政厅开会。 UN 报告");
    }

    @Test
    void wordsThatStandOnEndTellThatThePaperLay() throws IOException {
        String lying = """
                <html><span class='ocr_line' title="bbox 100 100 140 900">
                <span class='ocrx_word' title='bbox 100 100 140 400; x_wconf 93'>Committee</span></span></html>
                """;
        assertThat(Hocr.read(lying, 300).lying()).isTrue();
    }
}
