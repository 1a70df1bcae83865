package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Kind;
import vigil.indexer.SourceFile;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.Limits;
import vigil.indexer.extract.LocalExtractor;
import vigil.indexer.extract.Typesetter;
import vigil.indexer.extract.Typesetter.Article;
import vigil.indexer.extract.Typesetter.Banner;
import vigil.indexer.extract.Typesetter.Layout;
import vigil.indexer.extract.Typesetter.Order;

/// One newsletter, laid out and drawn in many ways, is always read as a person reads it.
class NewsletterLayoutsTest {
    private static final List<String> PLACES =
            List.of("the valley", "the delta", "the hills", "the port", "the old town");
    private static final List<String> WITNESSES =
            List.of("teachers", "fishermen", "nurses", "drivers", "bakers", "masons");
    private static final List<String> DEEDS = List.of(
            "wrote down what they had seen",
            "kept the names of the missing",
            "warned the ministry twice",
            "asked for a court that listens",
            "counted the empty houses",
            "drew a map of the graves");
    private static final List<Article> ARTICLES = List.of(
            article(
                    "Asking in time",
                    "Hillside Early Warning Circle",
                    "Reading the signs before the first shot",
                    1,
                    30),
            article("Asking in time", "Riverside Listening Project", "Twelve radios and a telephone tree", 2, 22),
            box("Asking in time", "What a Warning Needs", 3, 14),
            article("Asking in time", "Union of Border Teachers", "Schools that know who did not come today", 4, 26),
            article("Keeping the names", "Archive of the Southern Quarter", "Forty thousand cards in a cellar", 5, 34),
            article("Keeping the names", "Lakeside Women’s Register", "Each name read aloud once a year", 6, 18),
            box("Keeping the names", "How a List Becomes Evidence", 7, 16),
            article("Going to court", "Lawyers for the Delta", "Nine complaints in three countries", 8, 28),
            article("Going to court", "Office of the Patient Plaintiff", "Whoever waits longest may win", 9, 24));

    @TempDir
    Path folder = Path.of("");

    static Stream<Layout> layouts() {
        var layouts = new ArrayList<Layout>();
        for (boolean across : new boolean[] {true, false}) {
            for (boolean capitals : new boolean[] {true, false}) {
                for (Banner banner : Banner.values()) {
                    for (Order order : Order.values()) {
                        if (across || order != Order.LINE_BY_LINE) {
                            layouts.add(new Layout(across, capitals, banner, order));
                        }
                    }
                }
            }
        }
        return layouts.stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void eachArticleIsAnEntryWithItsOwnTextInItsSection(Layout layout) throws IOException {
        Path file = Typesetter.print(folder.resolve("orchard.pdf"), "The Orchard Newsletter", ARTICLES, layout);
        Contents contents = Sources.split(read(file));

        assertThat(contents.publication().reading().splitter()).isEqualTo("newsletter");
        assertThat(contents.entries())
                .map(entry -> entry.heading().toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrderElementsOf(ARTICLES.stream()
                        .map(article -> article.heading().toLowerCase(Locale.ROOT))
                        .toList());
        for (Article article : ARTICLES) {
            Entry entry = contents.entries().stream()
                    .filter(each -> each.heading().equalsIgnoreCase(article.heading()))
                    .findFirst()
                    .orElseThrow();
            assertThat(entry.text().replace('\n', ' ')).isEqualTo(String.join(" ", article.paragraphs()));
            assertThat(entry.section()).isEqualToIgnoringCase(article.section());
            assertThat(entry.kind()).isEqualTo(article.box() ? Kind.SIDEBAR : Kind.PROFILE);
            assertThat(entry.subtitle() == null ? "" : entry.subtitle()).isEqualTo(article.subtitle());
        }
    }

    private static Extracted read(Path file) throws IOException {
        var source = new SourceFile(file, file.getFileName().toString(), "0".repeat(64), Files.size(file), 0);
        return (Extracted) new LocalExtractor(Limits.USUAL).extract(source);
    }

    private static Article article(String section, String name, String subtitle, int seed, int sentences) {
        var paragraphs = paragraphs(seed, sentences);
        paragraphs.set(0, "The " + name + " began with one question. " + paragraphs.getFirst());
        return new Article(section, name, subtitle, false, paragraphs);
    }

    private static Article box(String section, String heading, int seed, int sentences) {
        return new Article(section, heading, "", true, paragraphs(seed, sentences));
    }

    /// Sentences that differ from each other, three or four to a paragraph.
    private static List<String> paragraphs(int seed, int sentences) {
        var paragraphs = new ArrayList<String>();
        var paragraph = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            int n = seed * 31 + i * 7;
            paragraph
                    .append(paragraph.isEmpty() ? "" : " ")
                    .append("In ")
                    .append(1950 + n % 60)
                    .append(' ')
                    .append(2 + n % 41)
                    .append(' ')
                    .append(WITNESSES.get(n % WITNESSES.size()))
                    .append(" from ")
                    .append(PLACES.get((seed + i) % PLACES.size()))
                    .append(' ')
                    .append(DEEDS.get((seed + 2 * i) % DEEDS.size()))
                    .append('.');
            if (i % 4 == 3 || i == sentences - 1) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        return paragraphs;
    }
}
