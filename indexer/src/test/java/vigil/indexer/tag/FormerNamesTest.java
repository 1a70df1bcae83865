package vigil.indexer.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.corpus.Facet;

/// Which country of today is meant by a name that is no longer in use, or that meant another one at the time of the
/// text.
class FormerNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Burma                    | MMR
            Zaire                    | COD
            Upper Volta              | BFA
            Ceylon                   | LKA
            Rhodesia                 | ZWE
            Northern Rhodesia        | ZMB
            Swaziland                | SWZ
            East Timor               | TLS
            Democratic Kampuchea     | KHM
            East Germany             | DEU
            East Pakistan            | BGD
            South West Africa        | NAM
            Cabo Verde               | CPV
            """)
    void aStateThatChangedItsNameIsTheSameCountry(String name, String country) {
        assertThat(Tagged.values(Tagged.text("Observers went to " + name + "."), Facet.COUNTRY))
                .containsExactly(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yugoslavia fell apart.                                           | ''
            The wars of the former Yugoslavia cost many lives.               | ''
            NATO bombed Yugoslavia over Kosovo.                              | SRB XKX
            Yugoslavia fell apart, and Sarajevo was besieged.                | BIH
            The Federal Republic of Yugoslavia was a member.                 | SRB
            The former Yugoslav Republic of Macedonia was a member.          | MKD
            The Soviet Union fell apart.                                     | ''
            The Soviet Union kept its prisoners far from Moscow.             | RUS
            Czechoslovakia was invaded, and Prague was occupied.             | CZE
            """)
    void aStateThatFellApartIsTheSuccessorThatTheTextTellsOrNone(String text, String countries) {
        assertThat(String.join(" ", Tagged.values(Tagged.text(text), Facet.COUNTRY)))
                .isEqualTo(countries);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2010-01     | Southern Sudan will vote.           | SDN
            2011-07-08  | Southern Sudan is to be a state.    | SDN
            2011-07-09  | Southern Sudan is a state.          | SSD
            2010-01     | The people of southern Sudan vote.  | SDN
            2012-01     | Fighting in southern Sudan.         | SDN
            2010-01     | South Sudan will vote.              | SSD
            1999-05     | NATO bombs Yugoslavia.              | SRB
            1985        | Yugoslavia is led by eight.         | ''
            1985        | The Soviet Union votes.             | RUS
            1990        | The Congo gives up its one party.   | COG
            2003        | The Congo holds its breath.         | COD
            """)
    void aNameMeansWhatItMeantAtTheTimeOfTheText(String date, String text, String countries) {
        assertThat(String.join(" ", Tagged.values(Tagged.of(date, text), Facet.COUNTRY)))
                .isEqualTo(countries);
    }
}
