package vigil.corpus.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vigil.corpus.Contents;
import vigil.corpus.EntrySearcher;
import vigil.corpus.ResultPage;
import vigil.corpus.SearchRequest;
import vigil.corpus.query.QueryTexts;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Vocabulary;

/// Whatever is asked is answered, and what would be too much work is cut short with a warning that says so. How long
/// a million texts take is told by [QueryTimes].
final class AnyQueryTest {
    private static final int ENTRIES = 100;
    private static final int TEXTS = 2_000;

    private static final LuceneIndex INDEX = LuceneIndex.inMemory();
    private static final List<String> WORDS = new ArrayList<>();
    private static EntrySearcher searcher;

    @BeforeAll
    static void fill() throws IOException {
        var generated = new GeneratedEntries(1);
        try (var writer = INDEX.writer()) {
            for (Contents contents : generated.publications(ENTRIES)) {
                writer.put(contents);
            }
            writer.commit();
        }
        for (int rank = 0; rank < 1_000; rank++) {
            WORDS.add(generated.frequent(rank));
        }
        searcher = INDEX.searcher(Thesaurus.of(Vocabulary.load()));
    }

    @AfterAll
    static void close() throws IOException {
        searcher.close();
        INDEX.close();
    }

    private static String joined(int count, String join, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(join));
    }

    private static List<String> warnings(String text) throws IOException {
        return searcher.search(SearchRequest.of(text)).warnings();
    }

    @Test
    void anyTextIsAnswered() throws IOException {
        var texts = new QueryTexts(WORDS, QueryTimes.queries());
        for (int i = 0; i < TEXTS; i++) {
            ResultPage page = searcher.search(SearchRequest.of(texts.text(7, i).text()));
            assertThat(page.hits().size()).as("text %d", i).isEqualTo((int) Math.min(10, page.total()));
        }
    }

    @Test
    void aSignOfWhichFoldingLeavesNothingIsNoWord() throws IOException {
        assertThat(Words.exact("\u02bc")).isEmpty();
        assertThat(searcher.search(SearchRequest.of("\u02bc " + WORDS.getFirst()))
                        .total())
                .isEqualTo(searcher.search(SearchRequest.of(WORDS.getFirst())).total());
        assertThat(Words.exact("\u0640")).isEmpty();
        assertThat(searcher.search(SearchRequest.of("country:\u0640*")).total()).isZero();
    }

    @Test
    void phrasesTogetherLookAtSoManyPlaces() throws IOException {
        String phrases = joined(400, " OR ", i -> "\"" + WORDS.get(i % 20) + " " + WORDS.get(i / 20) + "\"~9");
        assertThat(warnings(phrases)).anySatisfy(warning -> assertThat(warning).contains("without their order"));
        assertThat(warnings(joined(10, " OR ", i -> "\"" + WORDS.get(i) + " " + WORDS.get(i + 1) + "\"")))
                .isEmpty();
    }

    @Test
    void fieldsTogetherLookAtSoManyPlaces() throws IOException {
        assertThat(warnings(joined(200, " ", i -> "heading:" + WORDS.get(i))))
                .anySatisfy(warning -> assertThat(warning).contains("in all parts of an entry"));
    }

    @Test
    void starsInFieldsCountWithThem() throws IOException {
        assertThat(warnings(joined(20, " OR ", i -> "heading:" + (char) ('a' + i) + "*")))
                .anySatisfy(warning -> assertThat(warning).contains("in all parts of an entry"));
        assertThat(warnings("heading:" + WORDS.getFirst() + "*")).isEmpty();
    }

    @Test
    void aStarThatStandsForTooManyWordsTakesTheMostFrequentOnes() throws IOException {
        assertThat(warnings("*a*")).singleElement().asString().startsWith("*a* stands for more than 256 words");
        assertThat(warnings(joined(20, " OR ", i -> "*" + (char) ('a' + i) + "*")))
                .anySatisfy(warning -> assertThat(warning).contains("stands for more than 5 words"));
    }

    @Test
    void patternsTogetherLookAtSoManyWordsOfTheIndex() throws IOException {
        assertThat(warnings(joined(100, " OR ", i -> "*" + WORDS.get(i))))
                .anySatisfy(warning -> assertThat(warning).contains("was not looked for among all words"));
        assertThat(warnings("*" + WORDS.getFirst() + " *" + WORDS.get(1))).isEmpty();
    }

    @Test
    void spellingsAreLookedForOfSoManyWords() throws IOException {
        assertThat(warnings(joined(8, " OR ", i -> WORDS.get(i) + "~1"))).noneMatch(w -> w.startsWith("spellings"));
        assertThat(warnings(joined(9, " OR ", i -> WORDS.get(i) + "~1")))
                .anySatisfy(warning -> assertThat(warning).startsWith("spellings are looked for of 8 words"));
    }

    @Test
    void spellingsOfNamesCountWithThem() throws IOException {
        IntFunction<String> english = i -> "language:Englis" + (char) ('a' + i) + "~1";
        assertThat(searcher.search(SearchRequest.of(english.apply(0))).total()).isEqualTo(ENTRIES);
        assertThat(warnings(joined(8, " OR ", english))).isEmpty();
        assertThat(warnings(joined(9, " OR ", english)))
                .anySatisfy(warning -> assertThat(warning).startsWith("spellings are looked for of 8 words"));
    }

    @Test
    void aLongPhraseIsLookedForByItsFirstWords() throws IOException {
        assertThat(warnings('"' + joined(51, " ", WORDS::get) + '"'))
                .anySatisfy(warning -> assertThat(warning).startsWith("a phrase is looked for by its first 50 words"));
        assertThat(warnings('"' + joined(50, " ", WORDS::get) + '"')).isEmpty();
    }

    @Test
    void manyNamesAreLookedForAsTheyStand() throws IOException {
        List<String> countries = Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                .toList();
        assertThat(warnings(joined(100, " OR ", countries::get)))
                .anySatisfy(warning -> assertThat(warning).startsWith("words are looked for by 150 other names"));
    }
}
