package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;
import static vigil.indexer.split.Sources.entry;
import static vigil.indexer.split.Sources.page;
import static vigil.indexer.split.Sources.printed;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.SetAside;
import vigil.indexer.extract.Block;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.Page;

/// An annual report with a chapter for each country.
class CountryChaptersTest {
    private static final List<String> COUNTRIES =
            List.of("ANGOLA", "BELIZE", "CHAD", "CUBA", "FIJI", "GABON", "HAITI", "KENYA", "LAOS", "MALI", "NEPAL");

    @Test
    void eachChapterIsOneEntryWithItsHeadingsAsParagraphs() {
        Contents contents = Sources.split(report(List.of()));

        assertThat(contents.publication().reading().splitter()).isEqualTo("annual-report");
        assertThat(contents.entries()).map(Entry::heading).containsExactlyElementsOf(COUNTRIES);
        assertThat(entry(contents, "CHAD").text()).isEqualTo("""
                        The year was quiet in this country, as the year before had been, and those who had fled from it began to come back, some of them on foot.
                        Prisons
                        Nobody was freed, and nobody was told why, although their families asked for an answer each week at the gate in CHAD, and were sent away.""");
        assertThat(entry(contents, "CHAD").pages().first()).isEqualTo(6);
        assertThat(entry(contents, "CHAD").pages().last()).isEqualTo(7);
    }

    @Test
    void aHeadingThatIsSetLikeTheOthersIsAChapterThoughNobodyKnowsItsName() {
        var countries = new ArrayList<>(COUNTRIES);
        countries.add(3, "COUNTRY NOBODY KNOWS");

        assertThat(Sources.split(report(List.of(), countries)).entries())
                .map(Entry::heading)
                .containsExactlyElementsOf(countries);
    }

    @Test
    void aForewordIsAnEntryAndGovernsNoChapter() {
        Page foreword = page(
                2,
                printed(60, 60, 24, "Serif-Bold", "FOREWORD"),
                printed(
                        60,
                        100,
                        10,
                        "Serif",
                        "This report covers a year in which little was heard from the countries it deals with, and much",
                        "was said about them by others."));
        Contents contents = Sources.split(report(List.of(foreword)));

        assertThat(contents.entries()).map(Entry::heading).startsWith("FOREWORD", "ANGOLA");
        assertThat(entry(contents, "ANGOLA").section()).isNull();
    }

    @Test
    void aPartThatIsHeadedOnAPageOfItsOwnGovernsTheChaptersBehindIt() {
        Page part = page(2, printed(60, 300, 22, "Serif-Bold", "PART TWO: THE COUNTRIES"));
        Contents contents = Sources.split(report(List.of(part)));

        assertThat(contents.entries())
                .allSatisfy(entry -> assertThat(entry.section()).isEqualTo("PART TWO: THE COUNTRIES"));
    }

    @Test
    void lettersOfAThumbIndexAreSetAside() {
        Contents contents = Sources.split(report(List.of()));

        assertThat(contents.setAside())
                .filteredOn(aside -> aside.reason() == SetAside.Reason.RUNNING_HEAD)
                .map(SetAside::text)
                .contains("C")
                .hasSize(2 * COUNTRIES.size());
        assertThat(contents.entries())
                .noneSatisfy(entry -> assertThat(entry.text()).contains("\nC\n"));
    }

    @Test
    void aFewCountriesAmongOtherHeadingsMakeNoAnnualReport() {
        assertThat(Sources.split(report(List.of(), COUNTRIES.subList(0, 4)))
                        .publication()
                        .reading()
                        .splitter())
                .isEqualTo("report");
    }

    @Test
    void aNameAloneInItsParagraphHeadsAChapterWhereTheFormatTellsNoHeadings() {
        var blocks = new ArrayList<Block>();
        for (String country : COUNTRIES) {
            blocks.add(Sources.paragraph(country));
            blocks.add(
                    Sources.paragraph("The year was quiet in this country, as the year before had been, and those who"
                            + " had fled from it began to come back, some of them on foot, some of them in carts, and all of"
                            + " them before the snow fell and closed the road."));
        }
        Extracted source = Sources.of("text/html", null, List.of(page(1, blocks.toArray(Block[]::new))));

        assertThat(Sources.split(source).entries()).map(Entry::heading).containsExactlyElementsOf(COUNTRIES);
    }

    private static Extracted report(List<Page> front) {
        return report(front, COUNTRIES);
    }

    private static Extracted report(List<Page> front, List<String> countries) {
        var pages = new ArrayList<Page>();
        pages.add(page(1, printed(60, 200, 40, "Serif-Bold", "THE YEAR IN THE COUNTRIES")));
        pages.addAll(front);
        for (String country : countries) {
            String letter = country.substring(0, 1);
            pages.add(page(
                    pages.size() + 1,
                    printed(60, 60, 20, "Serif-Bold", country),
                    printed(
                            60,
                            100,
                            10,
                            "Serif",
                            "The year was quiet in this country, as the year before had been, and those who had fled from it",
                            "began to come back, some of them on foot."),
                    printed(60, 160, 12, "Serif-Bold", "Prisons"),
                    printed(
                            60,
                            180,
                            10,
                            "Serif",
                            "Nobody was freed, and nobody was told why, although their families asked for an answer"),
                    thumb(letter)));
            pages.add(page(
                    pages.size() + 1,
                    printed(60, 60, 10, "Serif", "each week at the gate in " + country + ", and were sent away."),
                    thumb(letter)));
        }
        return Sources.of("application/pdf", null, pages);
    }

    private static Block thumb(String letter) {
        return printed(20, 300, 10, "Serif-Bold", letter);
    }
}
