package vigil.corpus.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A query text whose last word is still being typed.
///
/// @param before all that stands before the last word
/// @param word the last word; empty where the text does not end in one, or is longer than [#MAX_CHARS]
/// @param tails the last words of the text that may together be a name, longest first; none where an operator, a
///     field, a bracket or a quotation mark governs them
public record Unfinished(String before, String word, List<Tail> tails) {
    /// Longest text that is completed, in UTF-16 code units.
    public static final int MAX_CHARS = 500;

    /// Most words of a name.
    private static final int MAX_NAME = 8;

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}']*)$");
    private static final Pattern SPACED = Pattern.compile("\\S+");
    private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}\\p{M}']+");
    private static final String SPECIAL = "\"()*~:\\";

    public Unfinished {
        tails = List.copyOf(tails);
    }

    /// The end of a text, and what is left of the text without it.
    ///
    /// @param name the last words, as they were typed
    /// @param rest the text before them, without the words at its end that say nothing (`genocide in`)
    public record Tail(String name, String rest) {}

    /// Reads a text as far as it was typed.
    public static Unfinished of(String typed) {
        String text = Characters.plain(typed);
        Matcher last = LAST_WORD.matcher(text);
        if (text.length() > MAX_CHARS || !last.find()) {
            return new Unfinished(text, "", List.of());
        }
        return new Unfinished(text.substring(0, last.start()), last.group(), tails(text));
    }

    private static List<Tail> tails(String text) {
        if (isOpen(text)) {
            return List.of();
        }
        List<Tail> tails = new ArrayList<>();
        int free = behindSpecial(text);
        Matcher word = SPACED.matcher(text);
        boolean operator = false;
        while (word.find()) {
            boolean governed = operator || word.start() < free;
            operator = isOperator(word.group());
            if (operator || isExcluded(word.group())) {
                tails.clear();
            } else if (!governed && isStart(word.group())) {
                tails.add(new Tail(text.substring(word.start()).strip(), rest(text.substring(0, word.start()))));
            }
        }
        return tails.subList(Math.max(0, tails.size() - MAX_NAME), tails.size());
    }

    /// Whether the text ends within quotation marks or brackets.
    private static boolean isOpen(String text) {
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth = Math.max(0, depth - 1);
            }
        }
        return quoted || depth > 0;
    }

    /// The first place behind the last word that is not a plain one.
    private static int behindSpecial(String text) {
        int at = text.length() - 1;
        while (at >= 0 && SPECIAL.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        while (at >= 0 && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return Math.max(0, at);
    }

    private static boolean isOperator(String word) {
        return switch (word) {
            case "AND", "OR", "NOT" -> true;
            default -> false;
        };
    }

    private static boolean isExcluded(String word) {
        return word.length() > 1 && word.charAt(0) == '-';
    }

    private static boolean isStart(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    private static String rest(String before) {
        String rest = before.strip();
        while (true) {
            int space = rest.lastIndexOf(' ');
            String last = rest.substring(space + 1);
            String shorter = rest.substring(0, space + 1).strip();
            boolean joins = isOperator(shorter.substring(shorter.lastIndexOf(' ') + 1));
            if (!PLAIN_WORD.matcher(last).matches() || !StopWords.contains(last) || joins) {
                return rest;
            }
            rest = shorter;
        }
    }
}
