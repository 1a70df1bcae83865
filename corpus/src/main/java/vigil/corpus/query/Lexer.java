package vigil.corpus.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a query text into tokens, from left to right.
final class Lexer {
    private static final Pattern SLOP = Pattern.compile("~(\\d{1,9})");
    private static final Pattern EDITS = Pattern.compile("~(\\d*(?:\\.\\d+)?)(?=[\\s)\"]|$)");
    /// What stands around a word in a sentence and is no part of it.
    private static final Pattern AROUND = Pattern.compile("^[?!,;¿¡،؛؟、，；？！。…'\\[{]+|[?!,;،؛؟、，；？！。…'\\]}]+$");

    private static final int MAX_EDITS = 2;
    private static final int MAX_SLOP = 100;

    private final String text;
    private final SequencedSet<String> warnings;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    /// @param text in the characters' one form, [Characters#plain(String)]
    /// @param warnings takes what could not be understood
    Lexer(String text, SequencedSet<String> warnings) {
        this.text = text;
        this.warnings = warnings;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '(' -> one(new Token.Open());
                case ')' -> one(new Token.Close());
                case '"' -> phrase();
                case '-' -> dash();
                case '+' -> at++;
                default -> {
                    if (Character.isWhitespace(c)) {
                        at++;
                    } else {
                        word();
                    }
                }
            }
        }
        return tokens;
    }

    private void one(Token token) {
        tokens.add(token);
        at++;
    }

    private void dash() {
        boolean single = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        if (single && text.charAt(at + 1) != '-' && text.charAt(at + 1) != ')') {
            one(new Token.Operator(Token.Operator.Kind.NOT, "-"));
        } else {
            while (at < text.length() && text.charAt(at) == '-') {
                at++;
            }
        }
    }

    private void phrase() {
        int end = at + 1;
        var words = new StringBuilder();
        while (end < text.length() && text.charAt(end) != '"') {
            if (text.charAt(end) == '\\' && end + 1 < text.length()) {
                end++;
            }
            words.append(text.charAt(end++));
        }
        if (end >= text.length()) {
            warnings.add("a quotation mark has no partner; the words after it were read as single words");
            at++;
            return;
        }
        at = end + 1;
        int slop = 0;
        Matcher near = SLOP.matcher(text).region(at, text.length());
        if (near.lookingAt()) {
            slop = Math.min(MAX_SLOP, Integer.parseInt(near.group(1)));
            at = near.end();
        }
        if (Characters.hasWord(words.toString())) {
            tokens.add(new Token.Leaf(new Query.Phrase(words.toString().strip(), slop)));
        }
    }

    /// Reads a word, with what hangs on to it: a field's colon before, `*` or `~` after.
    private void word() {
        var word = new StringBuilder();
        boolean escaped = false;
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
                escaped = true;
                word.append(text.charAt(at + 1));
                at += 2;
            } else if (c == ':' && !escaped && field(word.toString())) {
                return;
            } else if (c == '*') {
                if (star(word.toString())) {
                    return;
                }
                break;
            } else if (c == '~') {
                if (tilde(word.toString())) {
                    return;
                }
                at++;
                break;
            } else if (c == '(') {
                int close = closeInWord();
                if (close < 0 || word.isEmpty() || isOperator(word.toString())) {
                    break;
                }
                word.append(text, at, close + 1);
                at = close + 1;
            } else if (Character.isWhitespace(c) || c == '"' || c == ')') {
                break;
            } else {
                word.append(c);
                at++;
            }
        }
        if (at == start) {
            at++;
        }
        add(word.toString(), escaped);
    }

    private void add(String typed, boolean escaped) {
        String word = escaped ? typed : AROUND.matcher(typed).replaceAll("");
        if (!escaped && isOperator(word)) {
            tokens.add(new Token.Operator(Token.Operator.Kind.valueOf(word), word));
        } else if (Characters.hasWord(word)) {
            tokens.add(new Token.Leaf(new Query.Word(word)));
        }
    }

    private static boolean isOperator(String word) {
        return word.equals("AND") || word.equals("OR") || word.equals("NOT");
    }

    /// Reads the colon behind a word. Whether the word is done with it.
    private boolean field(String name) {
        if (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1)) || text.charAt(at + 1) == ')') {
            return false;
        }
        var field = QueryField.of(name);
        if (field.isPresent()) {
            tokens.add(new Token.Field(field.get()));
            at++;
            return true;
        }
        char next = text.charAt(at + 1);
        if (!name.isEmpty()
                && name.chars().allMatch(Character::isLetter)
                && (Character.isLetter(next) || next == '"' || next == '(')) {
            warnings.add("there is no field \"" + name + "\"; it was read as a word");
            add(name, true);
            at++;
            return true;
        }
        return false;
    }

    /// Reads a star. Whether the word is done with it.
    private boolean star(String word) {
        boolean last = at + 1 >= text.length() || isEnd(text.charAt(at + 1));
        at++;
        if (last && Characters.hasWord(word)) {
            tokens.add(new Token.Leaf(new Query.Prefix(word)));
            return true;
        }
        if (!last || !word.isEmpty()) {
            warnings.add("* is understood at the end of a word only; it was left out elsewhere");
        }
        return false;
    }

    /// Reads a tilde behind a word. Whether the word is done with it.
    private boolean tilde(String word) {
        Matcher fuzzy = EDITS.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!fuzzy.lookingAt() || !Characters.hasWord(word)) {
            return false;
        }
        at = fuzzy.end();
        tokens.add(new Token.Leaf(new Query.Fuzzy(word, edits(word, fuzzy.group(1)))));
        return true;
    }

    private int edits(String word, String asked) {
        if (asked.isEmpty()) {
            return word.codePointCount(0, word.length()) > 5 ? 2 : 1;
        }
        if (asked.equals("1") || asked.equals("2")) {
            return Integer.parseInt(asked);
        }
        warnings.add(String.format(
                Locale.ROOT,
                "~ allows 1 or 2 letters to differ; %s~%s was read as %s~%d",
                word,
                asked,
                word,
                MAX_EDITS));
        return MAX_EDITS;
    }

    /// The place of the bracket that closes the one here within a word, as in `7(1)(g)`; -1 where there is none.
    private int closeInWord() {
        for (int i = at + 1; i < text.length() && !Character.isWhitespace(text.charAt(i)); i++) {
            switch (text.charAt(i)) {
                case ')' -> {
                    return i > at + 1 ? i : -1;
                }
                case '(', '"', ':', '*', '~', '\\' -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    private static boolean isEnd(char c) {
        return Character.isWhitespace(c) || c == ')' || c == '"' || c == '(';
    }
}
