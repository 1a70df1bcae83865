package vigil.indexer.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.Fact;
import vigil.corpus.Field;
import vigil.corpus.Tag;

/// Which dates a sentence tells, in six languages: days, months, years, decades and ranges of them. The sentences
/// stand in `dates.tsv`; those marked as traps hold numbers and words that look like dates.
class DatesInTextTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "dates.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            nullValues = "-",
            quoteCharacter = '\0')
    void aSentenceTellsExactlyTheseDates(String language, String trap, String dates, String sentence) {
        assertThat(dates(language, sentence)).as(sentence).isEqualTo(dates == null ? "" : dates);
    }

    @Test
    void theEvidenceIsTheWordsAsTheyStand() {
        Tag day = Tagged.tag(Tagged.text("They met from 3 to 5 May 2010 in Juba."), "2010-05-03/2010-05-05")
                .orElseThrow();
        assertThat(day.label()).isEqualTo("3 May 2010 – 5 May 2010");
        assertThat(day.role()).isNull();
        assertThat(day.evidence())
                .containsExactly(new Evidence(Field.TEXT, 14, 29, "3 to 5 May 2010", 3, "date.range"));
    }

    @Test
    void aDayWithoutItsYearGetsTheOneThatTheSentenceBeforeTellsToTheDay() {
        assertThat(dates("en", "Troops arrived on 28 January 2011. On 5 February they withdrew."))
                .isEqualTo("2011-01-28 2011-02-05");
        assertThat(dates("en", "They took Goma on 28 January and Bukavu on 14 February 2011."))
                .isEqualTo("2011-01-28 2011-02-14");
    }

    @Test
    void aDayWithoutItsYearHasNoneWhereTheTextIsAboutThePastOrAboutSeveralYears() {
        assertThat(dates("en", "He had been held since 26 December 2009. On 3 July the Court ruled."))
                .isEqualTo("2009-12-26");
        assertThat(dates("en", "Massacres of 1994 and 1995 were tried. On 22 October the Court ruled."))
                .isEqualTo("1994 1995");
        assertThat(dates("en", "The killings of 2004 went unpunished. On 3 December she was released."))
                .isEqualTo("2004");
    }

    @Test
    void oneDateHasAllItsEvidence() {
        Entry entry = Tagged.text("On 9 July 2011 flags were raised. July 9, 2011 is remembered.");
        assertThat(Tagged.tag(entry, "2011-07-09").orElseThrow().evidence())
                .extracting(Evidence::quote)
                .containsExactly("9 July 2011", "July 9, 2011");
    }

    private static String dates(String language, String text) {
        return String.join(" ", Tagged.values(Tagged.text(language, text), Fact.DATE));
    }
}
