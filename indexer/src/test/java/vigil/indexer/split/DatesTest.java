package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatesTest {
    @Test
    void aDayIsFoundInManyForms() {
        assertThat(Dates.in("Distr.: General 4 March 2014")).contains("2014-03-04");
        assertThat(Dates.in("March 4th, 2014")).contains("2014-03-04");
        assertThat(Dates.in("le 1er août 2014")).contains("2014-08-01");
        assertThat(Dates.in("4 de marzo de 2014")).contains("2014-03-04");
        assertThat(Dates.in("4. März 2014")).contains("2014-03-04");
        assertThat(Dates.in("4 марта 2014")).contains("2014-03-04");
        assertThat(Dates.in("2014-03-04")).contains("2014-03-04");
    }

    @Test
    void aDateIsNoMorePreciseThanItIsPrinted() {
        assertThat(Dates.in("The Watchman · March 2014")).contains("2014-03");
        assertThat(Dates.in("THE WATCHMAN SUMMER 2014")).contains("2014");
        assertThat(Dates.in("© The Watchmen 2014")).contains("2014");
    }

    @Test
    void aNumberIsNoDate() {
        assertThat(Dates.in("Resolution 2014")).isEmpty();
        assertThat(Dates.in("31 February 2014")).isNotEqualTo(java.util.Optional.of("2014-02-31"));
    }
}
