package vigil.indexer.tag;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigil.corpus.vocabulary.Gazetteer;
import vigil.corpus.vocabulary.Name;

/// Names of the months in English, French, Spanish, Russian and Arabic: there both those of the Levant and those of
/// Egypt. English ones must have their capital: "may", "march".
final class Months {
    /// Each line a month. Of Russian months the forms of a sentence; of abbreviations none that is also a word.
    private static final List<String> NAMES = List.of(
            "January Jan janvier enero январь января январе январю январём يناير كانون_الثاني",
            "February Feb février febrero февраль февраля феврале февралю февралём فبراير شباط",
            "March Mar mars marzo март марта марте марту мартом مارس آذار",
            "April Apr avril abril апрель апреля апреле апрелю апрелем أبريل إبريل نيسان",
            "May mai mayo май мая мае маю маем مايو أيار",
            "June Jun juin junio июнь июня июне июню июнем يونيو يونيه حزيران",
            "July Jul juillet julio июль июля июле июлю июлем يوليو يوليه تموز",
            "August Aug août agosto август августа августе августу августом أغسطس آب",
            "September Sept Sep septembre septiembre setiembre сентябрь сентября сентябре сентябрю сентябрём سبتمبر أيلول",
            "October Oct octobre octubre октябрь октября октябре октябрю октябрём أكتوبر تشرين_الأول",
            "November Nov novembre noviembre ноябрь ноября ноябре ноябрю ноябрём نوفمبر تشرين_الثاني",
            "December Dec décembre diciembre декабрь декабря декабре декабрю декабрём ديسمبر كانون_الأول");

    private final Gazetteer<Month> names = new Gazetteer<>();

    private record Month(int number, Name name) {}

    /// A month that a passage names.
    ///
    /// @param number 1 to 12
    /// @param end index behind its last word
    record Found(int number, int end) {}

    Months() {
        for (int number = 1; number <= NAMES.size(); number++) {
            for (Name name : forms(NAMES.get(number - 1))) {
                names.add(name.words(), new Month(number, name));
            }
        }
    }

    private static List<Name> forms(String line) {
        return Arrays.stream(line.split(" "))
                .map(name -> new Name(name.replace('_', ' '), false))
                .flatMap(name -> name.text().charAt(0) < 'ؠ' ? Stream.of(name) : name.forms().stream())
                .toList();
    }

    /// The month whose name begins at a word, in Arabic texts of the United Nations with its second name: تموز/يوليه.
    /// Null where there is none.
    @Nullable
    Found at(Passage passage, int index) {
        if (index < 0 || index >= passage.size()) {
            return null;
        }
        Found first = one(passage, index);
        if (first == null || !passage.gapAfter(first.end - 1).strip().equals("/")) {
            return first;
        }
        Found second = one(passage, first.end);
        return second != null && second.number == first.number ? second : first;
    }

    private @Nullable Found one(Passage passage, int index) {
        for (Gazetteer.Found<Month> found : names.at(passage.words, index)) {
            for (Month month : found.meanings()) {
                if (month.name.fits(passage.text, passage.words.subList(found.start(), found.end()))) {
                    return new Found(month.number, found.end());
                }
            }
        }
        return null;
    }
}
