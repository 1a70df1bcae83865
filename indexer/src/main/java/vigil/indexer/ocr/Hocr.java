package vigil.indexer.ocr;

import java.io.IOException;
import java.io.StringReader;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Legibility;
import vigil.indexer.extract.Line;

/// Reads tesseract's hOCR, version 1.2 of that format: paragraphs of lines of words, with their boxes in the `title`.
final class Hocr {
    /// A word of some letters that tesseract is less sure of, and that does not look like one, is dirt on the paper.
    private static final double SURE = 30;
    /// The same for one of few letters.
    private static final double SURE_OF_FEW = 60;
    /// Height of a line above its baseline, as a share of its size, as for lines of PDFs.
    private static final float ASCENT = 0.75f;

    private final float points;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private double confidence;
    private int weight;
    private int upright;
    private int lying;

    private Hocr(float dpi) {
        this.points = 72 / dpi;
    }

    /// What stands in a picture of this resolution.
    static Recognized read(String hocr, float dpi) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(hocr));
            return new Hocr(dpi).read(xml);
        } catch (XMLStreamException e) {
            throw new IOException("tesseract's answer is not understood (" + e.getMessage() + ")", e);
        }
    }

    private Recognized read(XMLStreamReader xml) throws XMLStreamException {
        String line = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String kind = attribute(xml, "class");
            String title = attribute(xml, "title");
            switch (kind) {
                case "ocr_par", "ocr_carea" -> {
                    endLine(line);
                    endBlock();
                }
                case "ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat" -> {
                    endLine(line);
                    line = title;
                }
                case "ocrx_word" -> word(title, text(xml));
                default -> {}
            }
        }
        endLine(line);
        endBlock();
        return new Recognized(blocks, weight == 0 ? 0 : confidence / weight, lying > upright);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// The text inside an element, in whatever emphasis.
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> depth++;
                case XMLStreamReader.END_ELEMENT -> depth--;
                case XMLStreamReader.CHARACTERS -> text.append(xml.getText());
                default -> {}
            }
        }
        return text.toString().strip();
    }

    private void word(String title, String text) {
        float[] box = numbers(title, "bbox", 4);
        float sure = numbers(title, "x_wconf", 1)[0];
        int letters = (int) text.codePoints().filter(Character::isLetterOrDigit).count();
        if (letters > 0) {
            confidence += (double) sure * letters;
            weight += letters;
        }
        if (letters > 3) {
            boolean standsOnEnd = box[3] - box[1] > 1.3f * (box[2] - box[0]);
            lying += standsOnEnd ? 1 : 0;
            upright += standsOnEnd ? 0 : 1;
        }
        boolean dirt = sure < (letters > 3 ? SURE : SURE_OF_FEW) && (letters < 2 || !Legibility.isPlausible(text));
        if (text.isEmpty() || dirt || text.chars().allMatch(c -> "|_~^`‘’".indexOf(c) >= 0)) {
            return;
        }
        if (!words.isEmpty() && !(isWide(words.codePointBefore(words.length())) && isWide(text.codePointAt(0)))) {
            words.append(' ');
        }
        words.append(text);
    }

    /// Scripts that are written without blanks.
    private static boolean isWide(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> c >= 0x3000 && c < 0x3040 || c >= 0xFF00 && c < 0xFFEF;
        };
    }

    private void endLine(String title) {
        String text = words.toString();
        words.setLength(0);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        float[] box = numbers(title, "bbox", 4);
        float[] baseline = numbers(title, "baseline", 2);
        float height = box[3] - box[1];
        float size = numbers(title, "x_size", 1)[0];
        size = size > 0 ? size : height;
        float middle = box[3] + baseline[1] + baseline[0] * (box[2] - box[0]) / 2;
        float top = middle - ASCENT * size;
        lines.add(new Line(
                text,
                new Line.Look(
                        box[0] * points,
                        Math.max(0, top * points),
                        (box[2] - box[0]) * points,
                        size * points,
                        size * points,
                        "",
                        false,
                        false)));
    }

    private void endBlock() {
        if (!lines.isEmpty()) {
            blocks.add(new Block(lines, Block.Role.UNKNOWN, 0));
            lines.clear();
        }
    }

    /// The numbers behind a name in a title like `bbox 10 20 30 40; x_wconf 90`; zeros where it is not there.
    private static float[] numbers(String title, String name, int count) {
        var numbers = new float[count];
        for (String property : title.split(";")) {
            String[] words = property.strip().split("\\s+");
            if (words[0].equals(name)) {
                for (int i = 0; i < count && i + 1 < words.length; i++) {
                    numbers[i] = Float.parseFloat(words[i + 1]);
                }
            }
        }
        return numbers;
    }
}
