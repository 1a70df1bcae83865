package vigil.corpus.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vigil.corpus.Entries;
import vigil.corpus.Entry;

/// How an entry's text is cut into passages.
class PassageTest {
    @Test
    void aShortTextIsOnePassageBelowItsHeading() {
        Entry entry = entry("Arms", "Trade went on. It paid.");

        assertThat(words(entry)).containsExactly("Arms\nTrade went on. It paid.");
    }

    @Test
    void aLongTextIsCutBetweenSentencesAndNothingIsLost() {
        String sentence = "They asked for the names of those who had gone. ";
        Entry entry = entry("Names", sentence.repeat(60).strip());

        List<Passage> passages = Passage.of(entry);

        assertThat(passages).hasSize(3);
        assertThat(passages.stream()
                        .map(passage -> entry.text().substring(passage.start(), passage.end()))
                        .collect(Collectors.joining()))
                .isEqualTo(entry.text());
        assertThat(words(entry))
                .allSatisfy(words ->
                        assertThat(words).startsWith("Names\nThey asked").endsWith("had gone."));
    }

    @Test
    void aFewLastWordsBelongToThePassageBefore() {
        Entry entry = entry("Names", "They asked for names. ".repeat(45) + "None came. ".repeat(10));

        assertThat(Passage.of(entry)).hasSize(1);
    }

    @Test
    void aSentenceWithoutEndIsCutBetweenWords() {
        Entry entry = entry("List", "name ".repeat(500).strip());

        assertThat(words(entry))
                .hasSize(3)
                .allSatisfy(
                        words -> assertThat(words).startsWith("List\nname name").endsWith(" name"));
    }

    @Test
    void aWordWithoutEndIsCutBetweenCharacters() {
        Entry entry = entry("List", "\uD83D\uDD4A".repeat(2_000));

        assertThat(words(entry))
                .hasSizeGreaterThan(3)
                .allSatisfy(words -> assertThat(words.codePoints())
                        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    @Test
    void aHeadingAloneIsAPassageAndNothingIsNone() {
        assertThat(words(entry("Contacts", ""))).containsExactly("Contacts");
        assertThat(words(entry("", " "))).isEmpty();
        assertThat(words(entry("", "\n".repeat(3_000)))).isEmpty();
    }

    private static Entry entry(String heading, String text) {
        return Entries.of("a.txt").entry(heading, text).contents().entries().getFirst();
    }

    private static List<String> words(Entry entry) {
        return Passage.of(entry).stream().map(passage -> passage.words(entry)).toList();
    }
}
