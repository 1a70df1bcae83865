package vigil.corpus.vocabulary;

import java.util.ArrayList;
import java.util.List;

/// Arabic names with what is written together with them: and, so, with, for and like, and the article of adjectives.
/// The table's names get these rather than the text losing them, for many words begin with the same letters.
final class ArabicForms {
    private static final String ARTICLE = "ال";
    private static final String FOR = "ل";
    private static final List<String> BEFORE = List.of("", "و", "ف");
    private static final List<String> PREPOSITIONS = List.of("", "ب", "ك", FOR);
    private static final List<String> ENDINGS = List.of("", "ة", "ون", "ين", "ات", "ا");

    private ArabicForms() {}

    /// A name behind each particle; itself first.
    static List<String> of(String name) {
        List<String> forms = new ArrayList<>(BEFORE.size() * PREPOSITIONS.size());
        for (String before : BEFORE) {
            for (String preposition : PREPOSITIONS) {
                boolean merged = preposition.equals(FOR) && name.startsWith(ARTICLE);
                forms.add(before + (merged ? "لل" + name.substring(ARTICLE.length()) : preposition + name));
            }
        }
        return forms;
    }

    /// An adjective in -ī in its genders and numbers, with and without the article, behind each particle; itself first.
    static List<String> ofPeople(String adjective) {
        List<String> forms = new ArrayList<>();
        for (String ending : adjective.endsWith("ي") ? ENDINGS : List.of("")) {
            forms.addAll(of(adjective + ending));
            if (!adjective.startsWith(ARTICLE)) {
                forms.addAll(of(ARTICLE + adjective + ending));
            }
        }
        return forms;
    }
}
