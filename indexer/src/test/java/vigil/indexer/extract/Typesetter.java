package vigil.indexer.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/// Sets a newsletter in two columns as a PDF, for a test: its layout and the order of drawing are the test's choice.
public final class Typesetter {
    private static final float LEFT = 48;
    private static final float WIDTH = 239;
    private static final float GUTTER = 20;
    private static final float TOP = 60;
    private static final float FOOT = 780;
    private final PDFont serif = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont italic = new PDType1Font(FontName.TIMES_ITALIC);
    private final PDFont sans = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);

    /// What is printed below one heading.
    ///
    /// @param box whether it stands in a box beside the main text, in type of its own
    public record Article(String section, String heading, String subtitle, boolean box, List<String> paragraphs) {}

    /// Where the name of a section stands.
    public enum Banner {
        ABOVE_ITS_FIRST_ARTICLE,
        AT_THE_HEAD_OF_EACH_PAGE,
        UP_THE_MARGIN
    }

    /// The order in which a page is drawn; line by line both columns at once.
    public enum Order {
        AS_WRITTEN,
        BODIES_HEADINGS_BANNERS,
        LAST_FRAME_FIRST,
        LINE_BY_LINE
    }

    /// How a newsletter is laid out and drawn.
    ///
    /// @param across whether headings run across both columns, with their text evenly below; else all runs on in
    /// columns
    public record Layout(boolean across, boolean capitals, Banner banner, Order order) {}

    private enum Layer {
        BODY,
        BOX,
        HEADING,
        BANNER,
        FOOT
    }

    private record Mark(int page, Layer layer, int frame, float x, float y, PDFont font, float size, String text) {}

    private final Layout layout;
    private final List<Mark> marks = new ArrayList<>();
    private final float[] y = {TOP, TOP};
    private int page;
    private int column;
    private int frame;
    private String section = "";

    private Typesetter(Layout layout) {
        this.layout = layout;
    }

    /// Writes the newsletter to a file.
    public static Path print(Path file, String name, List<Article> articles, Layout layout) throws IOException {
        var press = new Typesetter(layout);
        press.compose(name, articles);
        try (PDDocument pdf = new PDDocument()) {
            press.write(pdf);
            pdf.save(file.toFile());
        }
        return file;
    }

    private void compose(String name, List<Article> articles) throws IOException {
        draw(Layer.BANNER, LEFT, 30, bold, 30, name);
        begin(90);
        for (Article article : articles) {
            set(article);
        }
        int last = page;
        for (page = 0; page <= last; page++) {
            frame++;
            draw(Layer.FOOT, LEFT, 812, bold, 7, name + " " + (page + 1));
        }
    }

    private void begin(float top) {
        y[0] = top;
        y[1] = top;
    }

    private void set(Article article) throws IOException {
        if (!article.section().equals(section)) {
            section = article.section();
            beginSection();
        }
        if (FOOT - top() < 110) {
            advance();
        }
        float width = layout.across ? 2 * WIDTH + GUTTER : WIDTH;
        float heading = article.box() ? 11 : 14;
        frame++;
        boolean capitals = layout.capitals && !article.box();
        for (String line :
                wrap(capitals ? article.heading().toUpperCase(Locale.ROOT) : article.heading(), bold, heading, width)) {
            draw(Layer.HEADING, x(), top(), bold, heading, line);
            down(1.2f * heading);
        }
        for (String line : wrap(article.subtitle(), italic, 11.5f, width)) {
            draw(Layer.HEADING, x(), top(), italic, 11.5f, line);
            down(14);
        }
        down(4);
        PDFont font = article.box() ? sans : serif;
        float size = article.box() ? 9 : 10.5f;
        var lines = new ArrayList<String>();
        for (String paragraph : article.paragraphs()) {
            lines.addAll(wrap(paragraph, font, size, WIDTH));
        }
        pour(lines, article.box() ? Layer.BOX : Layer.BODY, font, size);
        down(14);
    }

    private void beginSection() throws IOException {
        if (layout.banner != Banner.ABOVE_ITS_FIRST_ARTICLE) {
            newPage();
        } else {
            if (FOOT - top() < 170) {
                advance();
            }
            frame++;
            for (String line : wrap(section.toUpperCase(Locale.ROOT), bold, 12, layout.across ? 2 * WIDTH : WIDTH)) {
                draw(Layer.BANNER, x() + 6, top(), bold, 12, line);
                down(16);
            }
            down(8);
        }
    }

    private void pour(List<String> lines, Layer layer, PDFont font, float size) {
        float leading = 1.22f * size;
        int set = 0;
        while (set < lines.size()) {
            int left = lines.size() - set;
            int rows = (int) ((FOOT - top()) / leading);
            if (layout.across) {
                rows = Math.min(rows, (left + 1) / 2);
                for (int c = 0; c < 2; c++) {
                    frame++;
                    for (int row = 0; row < rows && set < lines.size(); row++) {
                        draw(layer, LEFT + c * (WIDTH + GUTTER), top() + row * leading, font, size, lines.get(set++));
                    }
                }
                down(rows * leading);
            } else {
                frame++;
                for (int row = 0; row < rows && set < lines.size(); row++) {
                    draw(layer, x(), top(), font, size, lines.get(set++));
                    down(leading);
                }
            }
            if (set < lines.size()) {
                advance();
            }
        }
    }

    private float x() {
        return layout.across ? LEFT : LEFT + column * (WIDTH + GUTTER);
    }

    private float top() {
        return y[layout.across ? 0 : column];
    }

    private void down(float by) {
        y[layout.across ? 0 : column] += by;
    }

    private void advance() {
        if (!layout.across && column == 0) {
            column = 1;
        } else {
            newPage();
        }
    }

    private void newPage() {
        page++;
        column = 0;
        begin(TOP);
        frame++;
        if (layout.banner == Banner.AT_THE_HEAD_OF_EACH_PAGE) {
            draw(Layer.BANNER, LEFT, 32, bold, 12, section.toUpperCase(Locale.ROOT));
        } else if (layout.banner == Banner.UP_THE_MARGIN) {
            draw(Layer.BANNER, 0, 600, bold, 11, section.toUpperCase(Locale.ROOT));
        }
    }

    private void draw(Layer layer, float x, float y, PDFont font, float size, String text) {
        marks.add(new Mark(page, layer, frame, x, y, font, size, text));
    }

    private static List<String> wrap(String text, PDFont font, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.isEmpty() ? new String[0] : text.split(" ")) {
            if (!line.isEmpty() && font.getStringWidth(line + " " + word) / 1000 * size > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private void write(PDDocument pdf) throws IOException {
        var pages = new TreeMap<Integer, List<Mark>>();
        marks.forEach(mark ->
                pages.computeIfAbsent(mark.page, any -> new ArrayList<>()).add(mark));
        for (List<Mark> drawn : pages.values()) {
            switch (layout.order) {
                case AS_WRITTEN -> {}
                case BODIES_HEADINGS_BANNERS -> drawn.sort(Comparator.comparing(Mark::layer));
                case LAST_FRAME_FIRST -> drawn.sort(Comparator.comparing(Mark::frame, Collections.reverseOrder()));
                case LINE_BY_LINE ->
                    drawn.sort(Comparator.comparingDouble(Mark::y).thenComparingDouble(Mark::x));
            }
            var sheet = new PDPage(PDRectangle.A4);
            pdf.addPage(sheet);
            try (var content = new PDPageContentStream(pdf, sheet)) {
                for (Mark mark : drawn) {
                    float baseline = PDRectangle.A4.getHeight() - mark.y - 0.8f * mark.size;
                    content.beginText();
                    content.setFont(mark.font, mark.size);
                    content.setTextMatrix(
                            mark.x > 0
                                    ? Matrix.getTranslateInstance(mark.x, baseline)
                                    : Matrix.getRotateInstance(Math.PI / 2, 28, baseline));
                    content.showText(mark.text);
                    content.endText();
                }
            }
        }
    }
}
