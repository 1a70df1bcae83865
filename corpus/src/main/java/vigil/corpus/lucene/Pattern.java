package vigil.corpus.lucene;

/// The form of a folded word: `*` stands for any letters or none, `?` for one.
///
/// @param text letters, `*` and `?`
record Pattern(String text) {
    /// The letters before the first star.
    String beginning() {
        int at = 0;
        while (at < text.length() && !isStar(text.charAt(at))) {
            at++;
        }
        return text.substring(0, at);
    }

    /// Whether it is a beginning and nothing more.
    boolean isBeginning() {
        return text.indexOf('*') == text.length() - 1 && text.indexOf('?') < 0;
    }

    private static boolean isStar(char c) {
        return c == '*' || c == '?';
    }

    /// Whether the word has this form. Only the last star is tried anew, so the work is at most the product of lengths.
    boolean matches(String word) {
        int at = 0;
        int in = 0;
        int star = -1;
        int behindStar = 0;
        while (in < word.length()) {
            if (at < text.length() && text.charAt(at) == '*') {
                star = at++;
                behindStar = in;
            } else if (at < text.length() && (text.charAt(at) == '?' || text.charAt(at) == word.charAt(in))) {
                at++;
                in++;
            } else if (star >= 0) {
                at = star + 1;
                in = ++behindStar;
            } else {
                return false;
            }
        }
        while (at < text.length() && text.charAt(at) == '*') {
            at++;
        }
        return at == text.length();
    }
}
