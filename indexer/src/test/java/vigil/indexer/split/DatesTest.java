package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static @Nullable String in(String line) {
        return Dates.in(line).map(Dates.Dated::value).orElse(null);
    }

    private static @Nullable String words(String line) {
        return Dates.in(line).map(Dates.Dated::words).orElse(null);
    }

    @Test
    void aDayIsFoundInManyForms() {
        assertThat(in("Distr.: General 4 March 2014")).isEqualTo("2014-03-04");
        assertThat(in("March 4th, 2014")).isEqualTo("2014-03-04");
        assertThat(in("le 1er août 2014")).isEqualTo("2014-08-01");
        assertThat(in("4 de marzo de 2014")).isEqualTo("2014-03-04");
        assertThat(in("4. März 2014")).isEqualTo("2014-03-04");
        assertThat(in("04.03.2014")).isEqualTo("2014-03-04");
        assertThat(in("4 марта 2014 года")).isEqualTo("2014-03-04");
        assertThat(in("4 de março de 2014")).isEqualTo("2014-03-04");
        assertThat(in("٤ آذار/مارس ٢٠١٤")).isEqualTo("2014-03-04");
        assertThat(in("2014年3月4日")).isEqualTo("2014-03-04");
        assertThat(in("2014-03-04")).isEqualTo("2014-03-04");
    }

    @Test
    void aDateIsNoMorePreciseThanItIsPrinted() {
        assertThat(in("The Watchman · March 2014")).isEqualTo("2014-03");
        assertThat(in("2014年3月")).isEqualTo("2014-03");
        assertThat(in("THE WATCHMAN SUMMER 2014")).isEqualTo("2014");
        assertThat(in("n° 12, printemps 2014")).isEqualTo("2014");
        assertThat(in("Vol. 3, No. 2, 2014")).isEqualTo("2014");
        assertThat(in("© The Watchmen 2014")).isEqualTo("2014");
    }

    @Test
    void itsWordsAreKeptAsPrinted() {
        assertThat(words("Geneva, 4 March 2014 (morning)")).isEqualTo("4 March 2014");
        assertThat(words("WATCHWORD, SUMMER 2014, page 3")).isEqualTo("SUMMER 2014");
        assertThat(words("Geneva, 3–14 March 2014")).isEqualTo("3–14 March 2014");
    }

    @Test
    void aRangeIsItsEnd() {
        assertThat(in("3–14 March 2014")).isEqualTo("2014-03-14");
        assertThat(in("31 May–4 June 2014")).isEqualTo("2014-06-04");
        assertThat(in("March 3-14, 2014")).isEqualTo("2014-03-14");
        assertThat(in("January/February 2014")).isEqualTo("2014-02");
        assertThat(in("Winter 2013/2014")).isEqualTo("2014");
    }

    @Test
    void aRangeOfManyMonthsTellsTheYearAlone() {
        assertThat(in("27 April 2013–25 April 2014")).isEqualTo("2014");
        assertThat(in("1 January–31 December 2014")).isEqualTo("2014");
    }

    @Test
    void aDayThatWasReadWrongTellsItsMonth() {
        assertThat(in("l6 avril 1980")).isEqualTo("1980-04-16");
        assertThat(in("~9 September 1971")).isEqualTo("1971-09");
    }

    @Test
    void aNumberIsNoDate() {
        assertThat(in("Resolution 2014")).isNull();
        assertThat(in("31 February 2014")).isNotEqualTo("2014-02-31");
    }
}
