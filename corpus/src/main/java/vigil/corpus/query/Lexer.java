package vigil.corpus.query;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a query text into tokens, from left to right.
final class Lexer {
    private static final Pattern SLOP = Pattern.compile("~(\\d{1,9})");
    private static final Pattern LONE_STAR = Pattern.compile("(?<!\\S)\\*+(?!\\S)");
    private static final Pattern EDITS = Pattern.compile("~(\\d*(?:\\.\\d+)?)(?=[\\s)\"]|$)");
    private static final Pattern BETWEEN = Pattern.compile("\\[\\s*(\\d{4}|\\*)\\s+TO\\s+(\\d{4}|\\*)\\s*]");

    private final String text;
    private final SequencedSet<String> warnings;
    private final TypedWord typed;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    /// @param text in the characters' one form, [Characters#plain(String)]
    /// @param warnings takes what could not be understood
    Lexer(String text, SequencedSet<String> warnings) {
        this.text = text;
        this.warnings = warnings;
        typed = new TypedWord(warnings);
    }

    List<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '(' -> one(new Token.Open());
                case ')' -> one(new Token.Close());
                case '"' -> phrase();
                case '-' -> dash();
                case '!' -> exclamation();
                case '&', '|' -> sign(c);
                case '+' -> at++;
                case '~', '^' -> misplaced(c);
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

    private void exclamation() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (Character.isLetterOrDigit(next) || "\"(*\\'".indexOf(next) >= 0) {
            one(new Token.Operator(Token.Operator.Kind.NOT, "!"));
        } else {
            at++;
        }
    }

    /// Reads `&&`, `||` or `|`; a lone `&` says nothing, for all words must be there.
    private void sign(char sign) {
        int start = at;
        while (at < text.length() && text.charAt(at) == sign) {
            at++;
        }
        if (sign == '|' || at - start > 1) {
            var kind = sign == '|' ? Token.Operator.Kind.OR : Token.Operator.Kind.AND;
            tokens.add(new Token.Operator(kind, text.substring(start, Math.min(at, start + 2))));
        }
    }

    /// Leaves out `~` and `^` where they hang on to no word, with the number that they have behind a group or phrase.
    private void misplaced(char sign) {
        boolean behind = at > 0 && (text.charAt(at - 1) == ')' || text.charAt(at - 1) == '"');
        at++;
        while (behind && at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        warnings.add(
                sign == '~'
                        ? "~ stands behind a word or, with a number, a phrase; it was left out elsewhere"
                        : TypedWord.NO_BOOST);
    }

    private void phrase() {
        int end = at + 1;
        var words = new StringBuilder();
        while (end < text.length() && text.charAt(end) != '"') {
            if (text.charAt(end) == '\\' && end + 1 < text.length()) {
                end++;
                words.append(isStar(text.charAt(end)) ? ' ' : text.charAt(end));
            } else {
                words.append(text.charAt(end));
            }
            end++;
        }
        if (end >= text.length()) {
            warnings.add("a quotation mark has no partner; the words after it were read as single words");
            at++;
            return;
        }
        at = end + 1;
        // A star that stands alone is a place for one word.
        int slop = (int) LONE_STAR.matcher(words).results().count();
        Matcher near = SLOP.matcher(text).region(at, text.length());
        if (near.lookingAt()) {
            slop = Math.min(Nearness.MOST, slop + Integer.parseInt(near.group(1)));
            at = near.end();
        }
        if (Characters.hasWord(words)) {
            String kept = LONE_STAR.matcher(words).replaceAll("").strip();
            tokens.add(new Token.Leaf(new Query.Phrase(kept, Math.min(Nearness.MOST, slop))));
        }
    }

    /// Reads a word, with what hangs on to it: a field's colon before, `~` after, `*` and `?` anywhere.
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
            } else if (c == '~') {
                if (!tilde(word.toString())) {
                    break;
                }
                return;
            } else if (c == '(') {
                int close = closeInWord();
                if (close < 0 || word.isEmpty() || TypedWord.isOperator(word.toString())) {
                    break;
                }
                word.append(text, at, close + 1);
                at = close + 1;
            } else if (Character.isWhitespace(c) || c == '"' || c == ')' || c == '|' || isTwice(c, '&')) {
                break;
            } else {
                word.append(c == '*' ? Stars.ANY_LETTERS : c == '?' && isInWord() ? Stars.ONE_LETTER : c);
                at++;
            }
        }
        if (at == start) {
            at++;
        }
        typed.token(word.toString(), escaped).ifPresent(tokens::add);
    }

    private boolean isTwice(char c, char sign) {
        return c == sign && at + 1 < text.length() && text.charAt(at + 1) == sign;
    }

    /// Whether letters, digits or stars stand on both sides of the question marks here.
    private boolean isInWord() {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == '?') {
            before--;
        }
        int behind = at + 1;
        while (behind < text.length() && text.charAt(behind) == '?') {
            behind++;
        }
        return before >= 0
                && behind < text.length()
                && isOfPattern(text.charAt(before))
                && isOfPattern(text.charAt(behind));
    }

    private static boolean isOfPattern(char c) {
        return Character.isLetterOrDigit(c) || c == '*';
    }

    private static boolean isStar(char c) {
        return c == '*' || c == '?';
    }

    /// Reads the colon behind a word. Whether the word is done with it.
    private boolean field(String name) {
        int next = at + 1;
        var field = QueryField.of(name);
        while (field.isPresent() && next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= text.length() || Character.isWhitespace(text.charAt(next)) || text.charAt(next) == ')') {
            return false;
        }
        if (field.isPresent()) {
            tokens.add(new Token.Field(field.get()));
            at = next;
            Matcher between = BETWEEN.matcher(text).region(at, text.length());
            if (field.get() == QueryField.YEAR && between.lookingAt()) {
                at = between.end();
                String years = between.group(1) + ".." + between.group(2);
                tokens.add(new Token.Leaf(new Query.Word(years.replace("*", ""))));
            }
            return true;
        }
        char first = text.charAt(next);
        if (!name.isEmpty()
                && name.chars().allMatch(Character::isLetter)
                && (Character.isLetter(first) || first == '"' || first == '(')
                && !TypedWord.isAddress(text.substring(next).split("\\s", 2)[0])) {
            warnings.add("there is no field \"" + name + "\"; it was read as a word");
            typed.token(name, true).ifPresent(tokens::add);
            at++;
            return true;
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
        typed.fuzzy(word, fuzzy.group(1)).ifPresent(tokens::add);
        return true;
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
}
