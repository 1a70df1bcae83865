package vigil.corpus.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells words that are nothing but the name of a country, or the names of several: "Burkina Faso", "Congo (Republic
/// of)", "Israel and the Occupied Palestinian Territories", in any language that the tables know.
///
/// Immutable, and safe for any number of threads.
public final class CountryNames {
    private static final Pattern ADDED = Pattern.compile("\\([^()]*\\)|[*†‡]|\\d+$");
    private static final Pattern BETWEEN =
            Pattern.compile("[/,;&–—]| - |(?i:(?<=\\s)(?:and|et|y|e)(?=\\s))", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les", "l", "el", "los", "las");
    private static final int MOST_CHARS = 120;

    private final Set<List<String>> names = new HashSet<>();

    public CountryNames(Vocabulary vocabulary) {
        for (Country country : vocabulary.countries()) {
            names.add(Word.folded(country.label()));
            country.names().forEach(name -> names.add(name.words()));
            country.foreign().stream()
                    .filter(foreign -> foreign.kind() == Country.Foreign.Kind.NAME)
                    .forEach(foreign -> names.add(foreign.name().words()));
        }
        for (Ambiguity ambiguity : vocabulary.ambiguities()) {
            if (ambiguity.rule().equals("country.name")) {
                names.add(ambiguity.name().words());
            }
        }
        names.remove(List.<String>of());
    }

    /// Whether a heading names one country or several, and says nothing else.
    public boolean areAllOf(String heading) {
        if (heading.length() > MOST_CHARS) {
            return false;
        }
        String bare = ADDED.matcher(heading.strip()).replaceAll(" ").strip();
        if (isName(Word.folded(bare))) {
            return true;
        }
        String[] parts = BETWEEN.split(bare, -1);
        for (String part : parts) {
            List<String> words = Word.folded(part);
            boolean turned = words.size() > 1
                    && (words.getLast().equals("of") || words.getLast().equals("the"));
            if (!turned && !isName(words)) {
                return false;
            }
        }
        return parts.length > 1 && isName(Word.folded(parts[0]));
    }

    private boolean isName(List<String> words) {
        return names.contains(words)
                || words.size() > 1
                        && ARTICLES.contains(words.getFirst())
                        && names.contains(words.subList(1, words.size()));
    }
}
