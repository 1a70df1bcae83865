package vigil.indexer.tag;

/// Tells what stands between two words of a name or a date.
final class Gaps {
    private static final String HYPHENS = "-‐‑";
    private static final String APOSTROPHES = "’'";

    private Gaps() {}

    /// Whether white space alone parts the words, within a line.
    static boolean isSpace(String gap) {
        return !gap.isEmpty() && gap.isBlank() && gap.indexOf('\n') < 0;
    }

    static boolean isHyphen(String gap) {
        return isOneOf(gap, HYPHENS);
    }

    static boolean isApostrophe(String gap) {
        return isOneOf(gap, APOSTROPHES);
    }

    static boolean isSpaceOrHyphen(String gap) {
        return isSpace(gap) || isHyphen(gap);
    }

    /// Whether it is one of these characters, and no more.
    static boolean isOneOf(String gap, String characters) {
        return gap.length() == 1 && characters.indexOf(gap.charAt(0)) >= 0;
    }
}
