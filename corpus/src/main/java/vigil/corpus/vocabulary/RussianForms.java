package vigil.corpus.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Russian names in the six cases. A stemmer would be shorter, but it makes one word of Нигер and Нигерия, and two of
/// Судан and Судане.
final class RussianForms {
    private static final int CASES = 6;

    /// Whose stem loses a vowel.
    private static final Map<String, String> FLEETING = Map.of("египет", "египт", "турок", "турк");

    /// Endings of one kind of words; the first that fits counts.
    ///
    /// @param words the words of this kind
    /// @param cut how many letters the endings replace
    /// @param cases nominative, genitive, dative, accusative, instrumental and prepositional, each with its endings
    ///     parted by `/`; more than six are another number or another word for the same people
    private record Paradigm(Pattern words, int cut, String cases) {
        Paradigm(String ending, int cut, String cases) {
            this(Pattern.compile("(?:" + ending + ")$"), cut, cases);
        }

        boolean fits(String word) {
            return words.matcher(word).find();
        }
    }

    private static final List<Paradigm> PARADIGMS = List.of(
            new Paradigm(
                    "[сц]к(?:ий|ая|ое|ие)", 2, "ий/ая/ое/ие ого/ой/их ому/ой/им ий/ую/ое/ие/ого/их им/ой/ими ом/ой/их"),
            new Paradigm("ый|ая|ое|ые", 2, "ый/ая/ое/ые ого/ой/ых ому/ой/ым ый/ую/ое/ые/ого/ых ым/ой/ыми ом/ой/ых"),
            new Paradigm("няя", 2, "яя ей ей юю ей ей"),
            new Paradigm("овы", 1, "ы ых ым ы ыми ых"),
            new Paradigm("[Оо]строва", 1, "а ов ам а ами ах"),
            new Paradigm("^\\p{Ll}.*ие", 1, "е/я я/й ю/ям е/я ем/ями и/ях"),
            new Paradigm("^\\p{Ll}.*ия", 1, "я/и и/й и/ям ю/и ей/ями и/ях"),
            new Paradigm("ия", 1, "я и и ю ей и"),
            new Paradigm("я", 1, "я и е ю ей е"),
            new Paradigm("а", 1, "а ы/и е у ой/ей е"),
            new Paradigm("й", 1, "й я ю й/я ем е"),
            new Paradigm("ь", 1, "ь я/и ю/и ь/я ем/ью е/и"),
            new Paradigm("^\\p{Lu}.*[оеё]во", 1, "о о/а о/у о о/ом о/е"),
            new Paradigm("ье", 1, "е я ю е ем е"),
            new Paradigm("цы", 2, "цы цев цам цев/цы цами цах ец ца цу цем це"),
            new Paradigm("^\\p{Ll}.*[ая]не", 1, "е / ам /е ами ах ин ина ину ином ине"),
            new Paradigm("ы", 1, "ы /ов ам ы/ов/ ами ах  а у ом е"),
            new Paradigm("^\\p{Ll}.*ство", 1, "о/а а/ у/ам о/а ом/ами е/ах"),
            new Paradigm("^\\p{Ll}.*о", 1, "о а у о ом е"),
            new Paradigm("^\\p{Ll}.*и", 1, "и ов/ей ам и/ов/ей ами ах / а у ом е"),
            new Paradigm("[бвгджзклмнпрстфхцчшщ]", 0, "/ а у /а ом/ем е"));

    private RussianForms() {}

    /// A name in the cases; itself first. Which of its words decline is left open: all of them (Южного Судана), only
    /// the first ones (Республики Конго), or only the last ones (Аддис-Абебы).
    static List<String> of(String name) {
        List<Word> words = Word.of(name);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name);
        for (int end = 1; end <= words.size(); end++) {
            addCases(name, words, 0, end, forms);
        }
        for (int start = 1; start < words.size(); start++) {
            addCases(name, words, start, words.size(), forms);
        }
        return List.copyOf(forms);
    }

    private static void addCases(String name, List<Word> words, int start, int end, Set<String> forms) {
        List<List<String>> declined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            declined.add(i >= start && i < end ? cases(word) : List.of(word));
        }
        boolean single = words.size() == 1;
        int cases = single ? declined.getFirst().size() : CASES;
        for (int c = 0; c < cases; c++) {
            List<String> built = List.of("");
            int from = 0;
            for (int i = 0; i < words.size(); i++) {
                List<String> of = declined.get(i);
                String gap = name.substring(from, words.get(i).start());
                built = joined(built, gap, of.get(Math.min(c, of.size() - 1)));
                from = words.get(i).end();
            }
            String rest = name.substring(from);
            built.forEach(form -> forms.add(form + rest));
        }
    }

    private static List<String> joined(List<String> before, String gap, String endings) {
        List<String> all = new ArrayList<>();
        for (String beginning : before) {
            for (String form : endings.split("/", -1)) {
                all.add(beginning + gap + form);
            }
        }
        return all;
    }

    /// The word in each case, alternatives parted by `/`; the word alone if it does not decline, as abbreviations and
    /// foreign names in -и, -у and -о.
    private static List<String> cases(String word) {
        boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        for (Paradigm paradigm : abbreviation ? List.<Paradigm>of() : PARADIGMS) {
            if (paradigm.fits(word)) {
                return declined(word, paradigm);
            }
        }
        return List.of(word);
    }

    private static List<String> declined(String word, Paradigm paradigm) {
        String stem = word.substring(0, word.length() - paradigm.cut);
        String fleeting = FLEETING.get(word.toLowerCase(Locale.ROOT));
        String oblique = fleeting == null ? stem : stem.charAt(0) + fleeting.substring(1);
        List<String> cases = new ArrayList<>();
        for (String endings : paradigm.cases.split(" ", -1)) {
            StringBuilder forms = new StringBuilder();
            for (String ending : endings.split("/", -1)) {
                forms.append(forms.isEmpty() ? "" : "/").append(ending.isEmpty() ? stem : oblique + ending);
            }
            cases.add(forms.toString());
        }
        return cases;
    }
}
