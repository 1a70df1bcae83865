package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;
import static vigil.indexer.split.Sources.entry;
import static vigil.indexer.split.Sources.heading;
import static vigil.indexer.split.Sources.page;
import static vigil.indexer.split.Sources.paragraph;
import static vigil.indexer.split.Sources.printed;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.indexer.extract.Extracted;

class ResolutionTest {
    private static final Extracted PRINTED = Sources.of(
            "application/pdf",
            null,
            List.of(
                    page(
                            1,
                            printed(123, 46, 14, "Times", "United Nations"),
                            printed(430, 46, 14, "Times", "S/RES/9001 (2031)"),
                            printed(123, 71, 20, "Times-Bold", "Security Council"),
                            printed(397, 79, 10, "Times", "Distr.: General", "5 May 2031"),
                            printed(123, 214, 14, "Times-Bold", "Resolution 9001 (2031)"),
                            printed(
                                    123,
                                    241,
                                    12,
                                    "Times-Bold",
                                    "Adopted by the Security Council at its 12001st meeting, on",
                                    "5 May 2031"),
                            printed(147, 281, 10, "Times-Italic", "The Security Council,"),
                            printed(147, 300, 10, "Times", "Recalling what it has said before about the valley,"),
                            printed(147, 318, 10, "Times", "Deeply concerned that the bridge is closed again,"),
                            printed(147, 336, 10, "Times", "1. Decides that the bridge shall be opened;"),
                            printed(147, 354, 10, "Times", "2. Requests a report on those who cross")),
                    page(
                            2,
                            printed(123, 80, 10, "Times", "it, and on those who may not;"),
                            printed(147, 98, 10, "Times", "3. Decides to remain seized of the matter."),
                            printed(123, 140, 12, "Times-Bold", "Annex"),
                            printed(
                                    123,
                                    160,
                                    10,
                                    "Times",
                                    "The bridge is the one that was built in 1911 by the town."))));

    @Test
    void preambleOperativePartAndAnnexAreEntries() {
        Contents contents = Sources.split(PRINTED);

        assertThat(contents.publication().reading().splitter()).isEqualTo("resolution");
        assertThat(contents.publication().title()).isEqualTo("Resolution 9001 (2031)");
        assertThat(contents.entries()).map(Entry::heading).containsExactly("Preamble", "Operative part", "Annex");
        assertThat(entry(contents, "Preamble").section()).isEqualTo("Resolution 9001 (2031)");
        assertThat(entry(contents, "Preamble").text())
                .startsWith("The Security Council,\nRecalling what")
                .endsWith("closed again,");
    }

    @Test
    void paragraphsKeepTheirNumbersAndGoOnAcrossPages() {
        assertThat(entry(Sources.split(PRINTED), "Operative part").text()).isEqualTo("""
                        1. Decides that the bridge shall be opened;
                        2. Requests a report on those who cross it, and on those who may not;
                        3. Decides to remain seized of the matter.""");
    }

    @Test
    void aResolutionOfAnybodyIsKnownByItsClausesAndDecisions() {
        Contents contents = Sources.split(Sources.of(
                "text/html",
                "Résolution sur le pont",
                List.of(page(
                        1,
                        heading(1, "Résolution sur le pont"),
                        paragraph("L’assemblée des riverains,"),
                        paragraph("Rappelant que le pont est fermé depuis trois hivers,"),
                        paragraph("Constatant que nul ne le garde plus,"),
                        paragraph("Considérant que la rivière est à tous,"),
                        paragraph("1. Décide que le pont sera ouvert dès le printemps ;"),
                        paragraph("2. Prie la ville de faire réparer les piles du pont ;"),
                        paragraph("3. Demande que chacun de ceux qui le passent soit salué.")))));

        assertThat(contents.publication().reading().splitter()).isEqualTo("resolution");
        assertThat(contents.entries()).map(Entry::heading).containsExactly("Préambule", "Dispositif");
        assertThat(entry(contents, "Dispositif").text()).startsWith("1. Décide");
    }

    @Test
    void ofTheGeneralAssemblyTheNumberAndTheSubjectAreTheTitle() {
        Contents contents = Sources.split(Sources.of(
                "text/html",
                "doc",
                List.of(page(
                        1,
                        paragraph("United Nations"),
                        paragraph("A/RES/99/12"),
                        paragraph("General Assembly"),
                        paragraph("Distr.: General"),
                        paragraph("23 December 2044"),
                        paragraph("Original: French"),
                        paragraph("Ninety-ninth session"),
                        paragraph("Agenda item 71 (c)"),
                        paragraph("Resolution adopted by the General Assembly on 17 December 2044"),
                        paragraph("[on the report of the Third Committee (A/99/458)]"),
                        paragraph("99/12. The bridge over the river"),
                        paragraph("The General Assembly,"),
                        paragraph("Recalling all that it has said about the bridge and those who live on its sides,"),
                        paragraph("1. Calls upon the town to open the bridge;"),
                        paragraph("2. Decides to speak of it again.")))));

        assertThat(contents.publication().title()).isEqualTo("99/12. The bridge over the river");
        assertThat(contents.publication().symbol()).isEqualTo("A/RES/99/12");
        assertThat(contents.publication().language()).isEqualTo("en");
        assertThat(contents.entries()).map(Entry::heading).containsExactly("Preamble", "Operative part");
    }

    @Test
    void aReportWithAListIsNone() {
        Contents contents = Sources.split(Sources.of(
                "text/html",
                "The bridge",
                List.of(page(
                        1,
                        heading(1, "The bridge"),
                        paragraph("Those who live here, as everybody knows, have seen three bridges,"),
                        paragraph("and they remember all of them."),
                        heading(2, "What is to be done"),
                        paragraph("1. Open the bridge."),
                        paragraph("2. Repair it.")))));

        assertThat(contents.publication().reading().splitter()).isEqualTo("report");
    }
}
