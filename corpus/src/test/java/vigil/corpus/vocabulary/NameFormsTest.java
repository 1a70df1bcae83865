package vigil.corpus.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a name of the tables may stand in a sentence.
class NameFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Судан                         | Судана Судану Суданом Судане
            Грузия                        | Грузии Грузию Грузией
            Египет                        | Египта Египтом
            Китай                         | Китая Китаю Китаем Китае
            Израиль                       | Израиля Израилем
            Чечня                         | Чечни Чечней
            Нидерланды                    | Нидерландов Нидерландами
            Филиппины                     | Филиппин Филиппинах
            Косово                        | Косова Косово Косовом
            Приднестровье                 | Приднестровья Приднестровьем
            исчезновение                  | исчезновения исчезновений исчезновениям исчезновениях
            злодеяния                     | злодеяний злодеяниями злодеяниях
            зверство                      | зверства зверств зверствами зверствах
            депортация                    | депортации депортаций депортациями
            """)
    void aRussianNameStandsInTheSixCases(String name, String forms) {
        assertThat(texts(new Name(name, false).forms())).startsWith(name).contains(forms.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Южный Судан                   | Южного Судана
            Папуа — Новая Гвинея          | Папуа — Новой Гвинее
            Республика Конго              | Республики Конго
            Босния и Герцеговина          | Боснии и Герцеговине
            Аддис-Абеба                   | Аддис-Абебой
            Гвинея-Бисау                  | Гвинеи-Бисау
            Внутренняя Монголия           | Внутренней Монголии
            """)
    void thoseOfItsWordsDeclineThatCan(String name, String form) {
        assertThat(texts(new Name(name, false).forms())).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"Мали", "Перу", "Того", "Бурунди", "Ломе", "США"})
    void aNameThatDoesNotDeclineStandsOnlySo(String name) {
        assertThat(texts(new Name(name, false).forms())).containsExactly(name);
    }

    @Test
    void noCaseOfOneCountryIsACaseOfAnother() {
        assertThat(texts(new Name("Нигер", false).forms()))
                .doesNotContainAnyElementsOf(texts(new Name("Нигерия", false).forms()));
        assertThat(texts(new Name("Австрия", false).forms()))
                .doesNotContainAnyElementsOf(texts(new Name("Австралия", false).forms()));
    }

    @Test
    void peopleHaveGendersAndNumbers() {
        assertThat(people("суданский")).contains("суданская", "суданские", "суданского", "суданскими");
        assertThat(people("суданцы")).contains("суданцев", "суданец", "суданцем");
        assertThat(people("россияне")).contains("россиян", "россиянин", "россиянам");
        assertThat(people("سوداني")).contains("السودانية", "والسودانيين", "للسودانيات", "سودانيون");
        assertThat(people("sudanés").stream().map(Word::fold)).contains("sudaneses");
        assertThat(people("yemení")).contains("yemeníes");
        assertThat(people("soudanaise")).contains("soudanaises");
    }

    @Test
    void anArabicNameIsWrittenTogetherWithParticles() {
        assertThat(texts(new Name("السودان", false).forms()))
                .contains("والسودان", "بالسودان", "للسودان", "وللسودان")
                .doesNotContain("لالسودان");
        assertThat(texts(new Name("غزة", false).forms())).contains("وغزة", "بغزة", "لغزة");
    }

    @Test
    void anArabicNameIsComparedWithoutVowelSignsAndWithInterchangedLettersAsOne() {
        assertThat(Word.fold("الأُردُنّيّة")).isEqualTo(Word.fold("الاردنيه"));
        assertThat(Word.fold("ســوريا")).isEqualTo(Word.fold("سوريا"));
        assertThat(Word.fold("مصرى")).isEqualTo(Word.fold("مصري"));
    }

    @Test
    void anIdeographIsAWord() {
        assertThat(Word.of("在南苏丹2011年").stream().map(Word::text)).containsExactly("在", "南", "苏", "丹", "2011", "年");
    }

    private static List<String> people(String name) {
        return texts(new Name(name, false).peopleForms());
    }

    private static List<String> texts(List<Name> names) {
        return names.stream().map(Name::text).toList();
    }
}
