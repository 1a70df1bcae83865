package vigil.server.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vigil.corpus.InvalidRequestException;

class ParametersTest {
    @Test
    void percentSignsAndPlusSignsAreDecodedAsFormsWriteThem() {
        Parameters read = Parameters.decode("q=c%C3%B4te+d%27ivoire&country=SDN&country=RWA");
        assertThat(read.one("q")).isEqualTo("côte d'ivoire");
        assertThat(read.all("country")).containsExactly("SDN", "RWA");
    }

    @Test
    void whatIsNoEncodingStandsForItself() {
        assertThat(Parameters.decode("q=100%&x=%zz&y=%4").values().toString()).isEqualTo("{q=[100%], x=[%zz], y=[%4]}");
        assertThat(Parameters.decode("q=%FF%FE").one("q")).isEqualTo("\uFFFD\uFFFD");
    }

    @Test
    void emptyValuesAreAsIfTheyWereNotThere() {
        assertThat(Parameters.decode("q=&country=&&=&year").values()).isEmpty();
    }

    @Test
    void aParameterThatMakesSenseOnceIsRefusedTwice() {
        assertThatThrownBy(() -> Parameters.decode("q=a&q=b").one("q"))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        wrong -> assertThat(wrong.parameter()).isEqualTo("q"));
    }

    @Test
    void whatIsWrittenIntoAnAddressIsReadFromItAgain() {
        Parameters odd = Parameters.NONE
                .with("q", "a&b=c+d %41 \"é\" #x")
                .plus("section", "R&D")
                .plus("section", "!x");
        String url = odd.url("/search");
        assertThat(Parameters.decode(url.substring(url.indexOf('?') + 1))).isEqualTo(odd);
    }
}
