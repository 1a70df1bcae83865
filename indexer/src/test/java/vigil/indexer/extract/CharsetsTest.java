package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The charset of a text is found by its letters, where nothing tells it.
class CharsetsTest {
    private static final String BURMESE = "သက်သေများသည် ရွာအမည်များကို မှတ်စုစာအုပ်တွင် ရေးခဲ့ကြသည်။\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1256 | الشهود كتبوا أسماء القرى في دفاترهم. قال الشهود إن الجنود أحرقوا البيوت.
            windows-1255 | העדים רשמו את שמות הכפרים במחברותיהם. החיילים שרפו את הבתים בלילה.
            ISO-8859-8   | העדים רשמו את שמות הכפרים במחברותיהם. החיילים שרפו את הבתים בלילה.
            GB18030      | 证人把村庄的名字写在笔记本上。士兵在夜里烧毁了房屋,许多人逃往边境。
            Big5         | 證人把村莊的名字寫在筆記本上。士兵在夜裡燒毀了房屋,許多人逃往邊境。
            Shift_JIS    | 目撃者は村の名前をノートに書きました。兵士たちは夜に家を焼きました。
            EUC-JP       | 目撃者は村の名前をノートに書きました。兵士たちは夜に家を焼きました。
            ISO-2022-JP  | 目撃者は村の名前をノートに書きました。兵士たちは夜に家を焼きました。
            EUC-KR       | 목격자들은 마을의 이름을 공책에 적었다. 군인들은 밤에 집을 불태웠다. 大韓民國 政府
            ISO-2022-KR  | 목격자들은 마을의 이름을 공책에 적었다. 군인들은 밤에 집을 불태웠다. 大韓民國 政府
            KOI8-R       | Свидетели записали названия деревень в тетради. Солдаты ночью сожгли дома.
            windows-1251 | Свидетели записали названия деревень в тетради. Солдаты ночью сожгли дома.
            ISO-8859-1   | Les témoins ont noté les noms des villages. Les soldats ont brûlé les maisons près de la forêt.
            """)
    void textWithoutAWordOfItsCharset(String charset, String text) {
        String several = (text + "\n").repeat(8);
        assertThat(Charsets.decode(several.getBytes(Charset.forName(charset)))).isEqualTo(several);
    }

    @Test
    void utf16WithoutAMarkInAScriptWhoseLettersEndInZeros() {
        String several = BURMESE.repeat(8);
        assertThat(Charsets.decode(several.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(several);
        assertThat(Charsets.decode(several.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(several);
    }

    @Test
    void aPageThatTellsTheOrderOfItsHebrewLetters() {
        String page = "<meta charset=iso-8859-8-i><p>העדים";
        assertThat(Charsets.decodeMarkup(page.getBytes(Charset.forName("ISO-8859-8"))))
                .isEqualTo(page);
    }

    @Test
    void aTextWithAHoleOfZerosIsTextAndOneOfZerosAloneIsNone() {
        byte[] text = "They asked for names.\n".repeat(100).getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(text, 300, 1200, (byte) 0);
        assertThat(Charsets.isText(text)).isTrue();
        assertThat(Charsets.isText(new byte[2000])).isFalse();
        byte[] numbers = new byte[2000];
        for (int i = 0; i < numbers.length; i += 4) {
            numbers[i] = (byte) i;
        }
        assertThat(Charsets.isText(numbers)).isFalse();
    }
}
