package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;
import static vigil.indexer.split.Sources.page;
import static vigil.indexer.split.Sources.printed;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.SetAside;
import vigil.indexer.extract.Extracted;

class OfficialTest {
    private static final Extracted LETTER = Sources.of(
            "application/pdf",
            null,
            List.of(
                    page(
                            1,
                            printed(123, 46, 14, "Times", "United Nations"),
                            printed(430, 46, 14, "Times", "S/2031/17"),
                            printed(123, 71, 20, "Times-Bold", "Security Council"),
                            printed(397, 79, 10, "Times", "Distr.: General", "5 May 2031", "Original: French"),
                            printed(
                                    123,
                                    214,
                                    12,
                                    "Times-Bold",
                                    "Letter dated 4 May 2031 from the Permanent Representative",
                                    "of Ruritania addressed to the President of the Council"),
                            printed(
                                    123,
                                    281,
                                    10,
                                    "Times",
                                    "        I have the honour to send you the findings of the commission on the bridge,",
                                    "which sat for a year and heard all who wished to be heard (see annexes)."),
                            printed(300, 340, 10, "Times-Bold", "(Signed) A. Ferryman"),
                            printed(123, 740, 10, "Times", "31-01234 (E)    060531")),
                    page(
                            2,
                            printed(
                                    123,
                                    80,
                                    12,
                                    "Times-Bold",
                                    "Annex I to the letter dated 4 May 2031 from the Permanent",
                                    "Representative of Ruritania addressed to the President of the Council"),
                            printed(123, 120, 12, "Times-Bold", "Findings of the commission"),
                            printed(
                                    123,
                                    150,
                                    10,
                                    "Times",
                                    "The commission found that the bridge was closed without a reason that",
                                    "anybody could give, and that no record was kept of those turned back."),
                            printed(123, 190, 10, "Times-Bold", "The witnesses"),
                            printed(
                                    123,
                                    210,
                                    10,
                                    "Times",
                                    "Forty witnesses were heard, and each of them spoke of the same winter.")),
                    page(
                            3,
                            printed(123, 80, 12, "Times-Bold", "Annex II"),
                            printed(470, 95, 10, "Times-Italic", "[English only]"),
                            printed(
                                    123,
                                    120,
                                    10,
                                    "Times",
                                    "A list of the witnesses is kept in the archive of the town."))));

    @Test
    void aLetterIsOneEntryAndEachAnnexAnother() {
        Contents contents = Sources.split(LETTER);

        assertThat(contents.publication().reading().splitter()).isEqualTo("letter");
        assertThat(contents.entries())
                .map(Entry::heading)
                .containsExactly(
                        "Letter dated 4 May 2031 from the Permanent Representative of Ruritania addressed to the President"
                                + " of the Council",
                        "Annex I to the letter dated 4 May 2031 from the Permanent Representative of Ruritania addressed"
                                + " to the President of the Council",
                        "Annex II");
        assertThat(contents.entries().get(1).subtitle()).isEqualTo("Findings of the commission");
        assertThat(contents.entries().get(1).text()).contains("The witnesses\nForty witnesses");
        assertThat(contents.entries().get(2).text()).startsWith("A list of the witnesses");
    }

    @Test
    void itsHeadIsSetAsideAndNoLetterIsLost() {
        Contents contents = Sources.split(LETTER);

        assertThat(contents.entries().getFirst().text())
                .startsWith("I have the honour")
                .endsWith("A. Ferryman");
        assertThat(contents.setAside()).extracting(SetAside::text).contains("[English only]");
        assertThat(contents.setAside()).extracting(SetAside::reason).containsOnly(SetAside.Reason.MASTHEAD);
        assertThat(Sources.lettersOf(contents)).isEqualTo(Sources.lettersOf(LETTER));
    }
}
