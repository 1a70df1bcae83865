package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How text that people can read is told from garbage.
class LegibilityTest {
    private static final String ENGLISH =
            "The committee met in the old town hall and wrote down what the witnesses had seen.";
    private static final String FRENCH =
            "Le comité s’est réuni à l’hôtel de ville où des témoins ont été entendus pendant l’été.";
    private static final String RUSSIAN =
            "Комитет заседал в старой ратуше и записал то, что видели свидетели на дороге к мосту.";
    private static final String ARABIC =
            "اجتمعت اللجنة في مبنى البلدية القديم وسجلت ما رآه الشهود على الطريق المؤدي إلى الجسر في الصيف";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ENGLISH,
                FRENCH,
                RUSSIAN,
                ARABIC,
                "委员会在旧市政厅开会，记录了证人在通往大桥的路上看到的情况，并向政府提出了报告和建议。",
                "위원회는 옛 시청에서 회의를 열고 증인들이 다리로 가는 길에서 본 것을 기록하였다.",
                "Die Angstschreie der Flüchtlingskinder hörten die Nachbarn; die Kommission schrieb es auf.",
                "Ủy ban đã họp tại tòa thị chính cũ và ghi lại những gì các nhân chứng đã thấy trên đường.",
                "A/RES/60/1, S/2011/134 and S/PV.6498 were before the Council; see www.example.org/minutes for the UNHCR.",
                "Prišli smo v mesto; trg je bil prazen, ljudje so odšli čez most v vas."
            })
    void wordsOfAnyLanguageAreLegible(String text) {
        assertThat(Legibility.score(text)).isGreaterThan(0.8);
    }

    @Test
    void aTableOfFiguresIsLegible() {
        String table = """
                Year  Killed  Injured  Displaced  Cost
                2009  1,204   3,310    45 000     $12.5m
                2010    987   2,100    39 500     $11.0m  (+3.2%)
                2011  ..      —        n/a        €9.8m   ±0.4
                A1    B2      C3       *****      ........ 17
                """;
        assertThat(Legibility.score(table)).isGreaterThan(0.8);
    }

    @Test
    void glyphNumbersShiftedByAConstantAreGarbage() {
        String shifted = ENGLISH.codePoints()
                .map(c -> c == ' ' ? c : c - 29)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(Legibility.score(shifted)).isLessThan(0.5);
    }

    @Test
    void charactersThatStandForNothingAreGarbage() {
        assertThat(Legibility.score(ENGLISH.replaceAll("[aeiot]", "\uFFFD"))).isLessThan(0.3);
        assertThat(Legibility.score(ENGLISH.codePoints()
                        .map(c -> c == ' ' ? c : 0xF000 + c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()))
                .isLessThan(0.1);
    }

    @Test
    void codePagesTakenForEachOtherAreGarbage() {
        Charset windows = Charset.forName("windows-1252");
        assertThat(Legibility.score(new String(RUSSIAN.getBytes(Charset.forName("windows-1251")), windows)))
                .isLessThan(0.4);
        assertThat(Legibility.score(new String(ARABIC.getBytes(Charset.forName("windows-1256")), windows)))
                .isLessThan(0.4);
        assertThat(Legibility.score(new String(RUSSIAN.getBytes(StandardCharsets.UTF_8), windows)))
                .isLessThan(0.4);
    }

    @Test
    void arabicWithoutItsJoinedFormsIsGarbage() {
        assertThat(Legibility.score(ARABIC.replaceAll("(?<=[بتسلم])", " ").repeat(3)))
                .isLessThan(0.5);
    }

    @Test
    void aFewCharactersDecideNothing() {
        assertThat(Legibility.score("\uF0B7 \uF0B7 \uF0A7 4 / 12")).isEqualTo(1);
    }
}
