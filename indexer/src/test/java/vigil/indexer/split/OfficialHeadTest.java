package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;
import static vigil.indexer.split.Sources.page;
import static vigil.indexer.split.Sources.printed;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.corpus.Publication;
import vigil.corpus.Quote;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Extracted;

class OfficialHeadTest {
    private static final Block[] BODY = {
        printed(
                123,
                420,
                10,
                "Times",
                "        I have the honour to write to you about the bridge over the river, which has",
                "been closed for the third winter, and about those who live on its other side."),
        printed(
                123,
                460,
                10,
                "Times",
                "        I should be grateful if this letter were kept with the papers of the session."),
    };

    private static Extracted document(Block... head) {
        Block[] blocks = new Block[head.length + BODY.length];
        System.arraycopy(head, 0, blocks, 0, head.length);
        System.arraycopy(BODY, 0, blocks, head.length, BODY.length);
        return Sources.of("application/pdf", "Microsoft Word - draft7.doc", List.of(page(1, blocks)));
    }

    private static Publication publication(Extracted source) {
        return Sources.split(source).publication();
    }

    private static final Extracted LETTER = document(
            printed(123, 46, 14, "Times", "United Nations"),
            printed(400, 46, 14, "Times", "A/61/900*-S/2006/900*"),
            printed(123, 71, 20, "Times-Bold", "General Assembly", "Security Council"),
            printed(397, 79, 10, "Times", "Distr.: General", "7 March 2006", "English", "Original: Arabic"),
            printed(60, 215, 10, "Times-Bold", "General Assembly", "Sixtieth session"),
            printed(320, 215, 10, "Times-Bold", "Security Council", "Sixty-first year"),
            printed(60, 240, 10, "Times", "Agenda items 3 and 14"),
            printed(60, 257, 10, "Times-Bold", "Bridges over rivers"),
            printed(
                    123,
                    378,
                    12,
                    "Times-Bold",
                    "Letter dated 4 March 2006 from the Permanent",
                    "Representative of Ruritania addressed to the President of the",
                    "Security Council"),
            printed(65, 740, 10, "Times", "06-12345 (E)    140306"));

    @Test
    void itsTitleIsNeitherTheSessionNorTheAgendaNorTheNameOfAFile() {
        assertThat(publication(LETTER).title())
                .isEqualTo("Letter dated 4 March 2006 from the Permanent Representative of Ruritania addressed to the"
                        + " President of the Security Council");
    }

    @Test
    void itsSymbolDateLanguageAndOrganStandOnThePlate() {
        Publication publication = publication(LETTER);

        assertThat(publication.symbol()).isEqualTo("A/61/900-S/2006/900");
        assertThat(publication.date()).isEqualTo("2006-03-07");
        assertThat(publication.dateQuote()).isEqualTo(new Quote("7 March 2006", 1));
        assertThat(publication.language()).isEqualTo("en");
        assertThat(publication.publisher()).isEqualTo("United Nations General Assembly");
    }

    @Test
    void theItemOfTheAgendaInCapitalsGivesWayToTheTitleBelowIt() {
        Publication publication = publication(document(
                printed(85, 71, 14, "Times-Bold", "UNITED", "NATIONS"),
                printed(163, 134, 18, "Times-Bold", "General Assembly"),
                printed(422, 134, 12, "Times", "Distr.", "GENERAL", "A/HRC/77/9", "20 JULY 2007", "Original: ENGLISH"),
                printed(85, 257, 12, "Times", "HUMAN RIGHTS COUNCIL", "Twelfth session", "Agenda item 6"),
                printed(226, 330, 12, "Times-Bold", "REVIEW OF ALL STATES"),
                printed(151, 355, 12, "Times-Bold", "Report of the Working Group on the Review *"),
                printed(288, 380, 12, "Times-Bold", "Ruritania")));

        assertThat(publication.title()).isEqualTo("Report of the Working Group on the Review: Ruritania");
        assertThat(publication.symbol()).isEqualTo("A/HRC/77/9");
        assertThat(publication.date()).isEqualTo("2007-07-20");
    }

    @Test
    void aTypewriterCentresItsTitles() {
        Publication publication = publication(document(
                printed(30, 100, 16, "Courier", "UNITED NATIONS"),
                printed(30, 130, 16, "Courier", "GENERAL", "ASSEMBLY"),
                printed(
                        418,
                        100,
                        11,
                        "Courier",
                        "Distr.",
                        "LIMITED",
                        "A/L.999",
                        "29 September 1966",
                        "ORIGINAL: FRENCH"),
                printed(35, 234, 11, "Courier", "Twenty-first session", "Agenda item 9"),
                printed(170, 282, 10, "Courier", "RIGHTS OF THE PEOPLE OF THE VALLEY"),
                printed(165, 319, 10, "Courier", "Atlantis, Ruritania: draft resolution")));

        assertThat(publication.title()).isEqualTo("Rights of the People of the Valley: draft resolution");
        assertThat(publication.symbol()).isEqualTo("A/L.999");
        assertThat(publication.date()).isEqualTo("1966-09-29");
    }

    @Test
    void theOtherLanguagesHaveTheSameHead() {
        Publication russian = publication(document(
                printed(60, 46, 14, "Times", "Организация Объединенных Наций"),
                printed(430, 46, 14, "Times", "S/2019/77"),
                printed(123, 71, 20, "Times-Bold", "Совет Безопасности"),
                printed(397, 79, 10, "Times", "Distr.: General", "11 March 2019", "Russian", "Original: English"),
                printed(123, 214, 12, "Times-Bold", "Доклад Генерального секретаря о положении", "в долине")));
        Publication chinese = publication(document(
                printed(123, 46, 14, "SimSun", "联合国"),
                printed(430, 46, 14, "SimSun", "A/HRC/41/9"),
                printed(123, 71, 20, "SimHei", "大会"),
                printed(397, 79, 10, "SimSun", "Distr.: General", "11 March 2019", "Chinese", "Original: English"),
                printed(60, 200, 10, "SimHei", "人权理事会"),
                printed(60, 215, 10, "SimHei", "第四十一届会议"),
                printed(60, 230, 10, "SimSun", "议程项目 3"),
                printed(123, 290, 14, "SimHei", "关于山谷人民权利的报告")));

        assertThat(russian.title()).isEqualTo("Доклад Генерального секретаря о положении в долине");
        assertThat(russian.language()).isEqualTo("ru");
        assertThat(russian.publisher()).isEqualTo("United Nations Security Council");
        assertThat(chinese.title()).isEqualTo("关于山谷人民权利的报告");
        assertThat(chinese.language()).isEqualTo("zh");
        assertThat(chinese.symbol()).isEqualTo("A/HRC/41/9");
    }

    @Test
    void aTextThatCitesADocumentIsNone() {
        Publication publication = publication(document(
                printed(80, 60, 18, "Times-Bold", "What became of the bridge"),
                printed(80, 100, 10, "Times", "A comment on the report A/61/900 of the Secretary-General"),
                printed(80, 120, 10, "Times", "May 2006")));

        assertThat(publication.symbol()).isNull();
        assertThat(publication.title()).isEqualTo("What became of the bridge");
    }
}
