package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatedDateTest {
    @Test
    void datesAreReadAsProgramsWriteThem() {
        assertThat(StatedDate.of("2010-05-03T10:11:12+02:00")).hasValue("2010-05-03");
        assertThat(StatedDate.of("2010/05")).hasValue("2010-05");
        assertThat(StatedDate.of("20100503")).hasValue("2010-05-03");
        assertThat(StatedDate.of("2010")).hasValue("2010");
        assertThat(StatedDate.of("Mon, 3 May 2010 10:11:12 +0200")).hasValue("2010-05-03");
        assertThat(StatedDate.of("3 May 2010")).hasValue("2010-05-03");
        assertThat(StatedDate.of("May 3, 2010")).hasValue("2010-05-03");
    }

    @Test
    void whatIsNoDateIsNone() {
        assertThat(StatedDate.of("2010-13-03")).isEmpty();
        assertThat(StatedDate.of("0001-01-01")).isEmpty();
        assertThat(StatedDate.of("12345")).isEmpty();
        assertThat(StatedDate.of("soon")).isEmpty();
        assertThat(StatedDate.of("")).isEmpty();
    }
}
