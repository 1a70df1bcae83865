package vigil.corpus.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vigil.corpus.Contents;
import vigil.corpus.Entries;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.ResultPage;
import vigil.corpus.SamplePublications;
import vigil.corpus.SearchRequest;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.Word;

/// What people mistype, and what they type right though it looks odd: `spellings.tsv`, over the sample publications.
final class SpellingTest {
    private static EntryWriter writer;
    private static EntrySearcher searcher;

    @BeforeAll
    static void open() throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        var index = LuceneIndex.inMemory();
        writer = index.writer();
        for (Contents publication : SamplePublications.read(vocabulary)) {
            writer.put(publication);
        }
        writer.put(Entries.of("tribunal.txt")
                .entry(
                        "Международный трибунал в Гааге",
                        "Трибунал признал, что в Сребренице был совершён геноцид, и судил за преступления против человечности.")
                .language("ru")
                .entry("Память", "Сребреница помнит: геноцид нельзя отрицать.")
                .language("ru")
                .contents());
        writer.commit();
        searcher = index.searcher(Thesaurus.of(vocabulary));
    }

    @AfterAll
    static void close() throws IOException {
        searcher.close();
        writer.close();
    }

    /// @param meant what may be suggested; `-` where nothing may
    private record Line(String typed, List<String> meant) {
        boolean holds(ResultPage page) {
            String suggestion = page.suggestion();
            return suggestion == null
                    ? meant.contains("-") && (meant.size() == 1 || page.total() > 0)
                    : meant.stream().anyMatch(one -> Word.folded(one).equals(Word.folded(suggestion)));
        }
    }

    private static List<Line> table() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(SpellingTest.class.getResourceAsStream("spellings.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> lines.add(new Line(cells[0], List.of(cells[1].split("\\|")))));
        }
        return lines;
    }

    @Test
    void whatIsMistypedIsCorrectedAndWhatIsRightIsLeftAlone() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Line line : table()) {
            ResultPage page = searcher.search(SearchRequest.of(line.typed));
            if (!line.holds(page)) {
                wrong.add(
                        line.typed + " → " + page.suggestion() + ", meant: " + line.meant + ", hits: " + page.total());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatTheCorrectedQueryFindsIsRelatedAndNotCounted() throws IOException {
        ResultPage page = searcher.search(SearchRequest.of("Srebenica massacer"));

        assertThat(page.total()).isZero();
        assertThat(page.suggestion()).isEqualTo("Srebrenica massacre");
        assertThat(page.related().getFirst().entry().text()).contains("Srebrenica");
    }

    @Test
    void aWordThatStandsInOneEntryIsOnlyOfferedWhatIsThereManyTimes() throws IOException {
        var index = LuceneIndex.inMemory();
        try (EntryWriter slips = index.writer()) {
            Entries many = Entries.of("many.txt").entry("Slip", "The goverment fell.");
            for (int i = 0; i < 30; i++) {
                many.entry("Right " + i, "The government of year " + i + " fell.");
            }
            slips.put(many.contents());
            slips.commit();
            try (EntrySearcher few = index.searcher(Thesaurus.NONE)) {
                ResultPage page = few.search(SearchRequest.of("goverment"));
                assertThat(page.total()).isOne();
                assertThat(page.suggestion()).isEqualTo("government");
                assertThat(page.related()).isEmpty();
            }
        }
    }
}
