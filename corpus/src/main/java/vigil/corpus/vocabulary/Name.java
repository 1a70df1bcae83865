package vigil.corpus.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A name as a table gives it. `=US` must stand in a text exactly so, case and accents included. Of any other name,
/// the words that are capitalised here must be capitalised in the text; accents and all other case are free.
///
/// @param text the name without the `=`
/// @param exact whether it must stand exactly so
public record Name(String text, boolean exact) {
    private static final Set<String> ALSO_WORDS = Set.of(
            "act", "ai", "aid", "arc", "au", "car", "care", "cat", "east", "fair", "idea", "it", "la", "las", "nam",
            "ocha", "opt", "oms", "pal", "redress", "saf", "stand", "surf", "ua", "ue", "un", "us", "who");

    private static final Pattern LATIN_VOWEL = Pattern.compile("[aeiouéèíó]$");

    /// Reads a cell's value.
    public static Name of(String cell) {
        return cell.startsWith("=") ? new Name(cell.substring(1), true) : new Name(cell, false);
    }

    /// The folded words, as a [Gazetteer] takes them.
    public List<String> words() {
        return Word.folded(text);
    }

    /// The name as it may stand in a sentence: in the cases of Russian, behind the particles and prepositions that
    /// Arabic writes together with a word; itself in any other script. Itself first.
    public List<Name> forms() {
        if (is(Character.UnicodeScript.ARABIC)) {
            return forms(ArabicForms.of(text));
        }
        return !exact && is(Character.UnicodeScript.CYRILLIC) ? forms(RussianForms.of(text)) : List.of(this);
    }

    /// An adjective or noun for people as it may stand in a sentence, in all genders and numbers; itself first.
    public List<Name> peopleForms() {
        if (is(Character.UnicodeScript.ARABIC)) {
            return forms(ArabicForms.ofPeople(text));
        }
        return !exact && is(Character.UnicodeScript.LATIN) ? plurals() : forms();
    }

    private List<Name> plurals() {
        List<Name> plurals = new ArrayList<>(3);
        plurals.add(this);
        if (LATIN_VOWEL.matcher(text).find()) {
            plurals.add(new Name(text + "s", false));
        } else if (!text.endsWith("x")) {
            plurals.add(new Name(text + "es", false));
        }
        if (!text.endsWith("s")) {
            plurals.add(new Name(text + (text.endsWith("í") ? "es" : "s"), false));
        }
        return plurals;
    }

    private List<Name> forms(List<String> texts) {
        return texts.stream().map(form -> new Name(form, exact)).toList();
    }

    private boolean is(Character.UnicodeScript script) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == script;
    }

    /// Whether it is a word of a language, too, once its capitals are lost: `US`, `WHO`.
    public boolean isAlsoWord() {
        return ALSO_WORDS.contains(Word.fold(text));
    }

    /// Whether this name may be spelled as these words of a text, which are equal to [#words()] when folded.
    ///
    /// @param text the text that the words stand in
    public boolean fits(String text, List<Word> found) {
        if (exact) {
            String stretch =
                    text.substring(found.getFirst().start(), found.getLast().end());
            return stretch.equals(bare());
        }
        List<Word> own = Word.of(this.text);
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).isCapitalised() && !found.get(i).isCapitalised()) {
                return false;
            }
        }
        return true;
    }

    private String bare() {
        List<Word> own = Word.of(text);
        return text.substring(own.getFirst().start(), own.getLast().end());
    }
}
