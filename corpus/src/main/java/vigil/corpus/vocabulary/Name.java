package vigil.corpus.vocabulary;

import java.util.List;
import java.util.Set;

/// A name as a table gives it. `=US` must stand in a text exactly so, case and accents included. Of any other name,
/// the words that are capitalised here must be capitalised in the text; accents and all other case are free.
///
/// @param text the name without the `=`
/// @param exact whether it must stand exactly so
public record Name(String text, boolean exact) {
    private static final Set<String> ALSO_WORDS = Set.of(
            "act", "ai", "aid", "arc", "au", "car", "care", "cat", "east", "fair", "idea", "it", "la", "las", "nam",
            "ocha", "opt", "oms", "pal", "redress", "saf", "stand", "surf", "ua", "ue", "un", "us", "who");

    /// Reads a cell's value.
    public static Name of(String cell) {
        return cell.startsWith("=") ? new Name(cell.substring(1), true) : new Name(cell, false);
    }

    /// The folded words, as a [Gazetteer] takes them.
    public List<String> words() {
        return Word.folded(text);
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
