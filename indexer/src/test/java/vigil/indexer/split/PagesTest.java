package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Kind;
import vigil.indexer.extract.Extracted;

class PagesTest {
    @Test
    void aLetterIsOneEntry() {
        Contents contents = Sources.split(Sources.text("""
                STATEMENT ON THE CLOSED HARBOUR

                3 April 2001

                The harbour has been closed for a year, and those who lived from it have gone,
                or have stayed and live from nothing. We ask that it be opened again.

                Nothing that is told of the harbour is a reason to keep it closed.
                """));

        assertThat(contents.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Kind.PAGE);
            assertThat(entry.heading()).isEqualTo("STATEMENT ON THE CLOSED HARBOUR");
            assertThat(entry.text()).startsWith("3 April 2001\nThe harbour has been closed");
        });
        assertThat(contents.publication().title()).isEqualTo("Statement on the Closed Harbour");
        assertThat(contents.publication().date()).isEqualTo("2001-04-03");
    }

    @Test
    void aLineThatStandsAloneAboveATextIsItsTitle() {
        Contents contents = Sources.split(Sources.text("""
                Old Town: Two ferrymen are free again

                Two ferrymen who had been held since the harbour was closed were let go on Monday. They had been seen by no judge.
                """));

        assertThat(contents.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.heading()).isEqualTo("Old Town: Two ferrymen are free again");
            assertThat(entry.text()).startsWith("Two ferrymen who had been held");
        });
        assertThat(contents.publication().title()).isEqualTo("Old Town: Two ferrymen are free again");
    }

    @Test
    void whomALetterAddressesIsNoTitle() {
        Contents contents = Sources.split(Sources.text("""
                Dear friends,

                The harbour is open again. We thank all who wrote.
                """));

        assertThat(contents.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).startsWith("Dear friends,\nThe harbour"));
    }

    @Test
    void eachPageWithoutStructureIsAnEntry() {
        Extracted source = Sources.text("""
                what was written on the first page
                and went on to its end
                <page>what was written on the second
                <page><page>and on the fourth, the third being empty
                """);

        Contents contents = Sources.split(source);

        assertThat(contents.entries()).map(Entry::heading).containsExactly("Page 1", "Page 2", "Page 4");
        assertThat(contents.publication().reading().splitter()).isEqualTo("pages");
        assertThat(contents.publication().title()).isEqualTo("the file-2009");
        assertThat(contents.publication().language()).isEqualTo("en");
        assertThat(Sources.lettersOf(contents)).isEqualTo(Sources.lettersOf(source));
    }

    @Test
    void aSourceWithoutWordsHasNoEntry() {
        assertThat(Sources.split(Sources.text("")).entries()).isEmpty();
    }
}
