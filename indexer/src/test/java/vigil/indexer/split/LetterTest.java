package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;
import static vigil.indexer.split.Sources.page;
import static vigil.indexer.split.Sources.printed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.corpus.Contents;
import vigil.corpus.Kind;
import vigil.indexer.extract.Extracted;

class LetterTest {
    private static final String LETTER = """
            The Valley Society
            4 Mill Street

            %s

            3 April 2001

            %s

            We write to you because the road to the valley has been closed for a year, and those who live there are
            asked for papers that nobody gives them.

            We ask you to open it, and to tell us when this will be done, so that we can tell them.

            %s

            A. Miller
            """;

    @Test
    void aLetterIsOneEntryUnderItsSubject() {
        Extracted source =
                Sources.text(LETTER.formatted("Re: The road to the valley", "Dear Minister,", "Yours sincerely,"));

        Contents contents = Sources.split(source);

        assertThat(contents.publication().reading().splitter()).isEqualTo("letter");
        assertThat(contents.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Kind.MESSAGE);
            assertThat(entry.heading()).isEqualTo("Re: The road to the valley");
            assertThat(entry.text()).contains("Dear Minister,").endsWith("Yours sincerely,\nA. Miller");
        });
        assertThat(Sources.lettersOf(contents)).isEqualTo(Sources.lettersOf(source));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Your Excellency,          | Accept, Sir, the assurances of my highest consideration.
            Madame la Ministre,       | Veuillez agréer, Madame la Ministre, nos salutations distinguées.
            Estimado señor Ministro:  | Atentamente,
            Prezada Ministra,         | Atenciosamente,
            Sehr geehrter Herr Moser, | Mit freundlichen Grüßen
            Уважаемый господин министр! | С уважением,
            سعادة الوزير،              | وتفضلوا بقبول فائق الاحترام،
            """)
    void itIsKnownByGreetingAndLeaveInSeveralLanguages(String greeting, String leave) {
        Contents contents = Sources.split(Sources.text(LETTER.formatted("To the Ministry", greeting, leave)));

        assertThat(contents.publication().reading().splitter()).isEqualTo("letter");
        assertThat(contents.entries()).hasSize(1);
    }

    @Test
    void aPrintedLetterOfTwoPagesIsOneEntry() {
        Contents contents = Sources.split(Sources.of(
                "application/pdf",
                null,
                List.of(
                        page(
                                1,
                                printed(80, 60, 18, "Serif-Bold", "OPEN LETTER ON THE ROAD"),
                                printed(80, 120, 11, "Serif", "Dear Members of the Council,"),
                                printed(
                                        80,
                                        160,
                                        11,
                                        "Serif",
                                        "The road to the valley has been closed for a year, and nobody says",
                                        "who closed it or when it will be open")),
                        page(
                                2,
                                printed(80, 60, 11, "Serif", "again. We ask you to answer this."),
                                printed(80, 100, 11, "Serif", "Respectfully,"),
                                printed(80, 130, 11, "Serif-Bold", "A. Miller", "The Valley Society")))));

        assertThat(contents.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.heading()).isEqualTo("OPEN LETTER ON THE ROAD");
            assertThat(entry.text())
                    .contains("it will be open again. We ask you")
                    .contains("A. Miller");
        });
    }

    @Test
    void aTextThatGreetsNobodyIsNone() {
        Contents contents = Sources.split(
                Sources.text(LETTER.formatted("Re: The road", "To all who read this", "Yours sincerely,")));

        assertThat(contents.publication().reading().splitter()).isNotEqualTo("letter");
    }
}
