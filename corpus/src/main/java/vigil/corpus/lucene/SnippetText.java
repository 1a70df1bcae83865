package vigil.corpus.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vigil.corpus.Entry;
import vigil.corpus.PageStart;
import vigil.corpus.Snippet;

/// Cuts a stretch of an entry's text into a snippet: within one page, at words, with its marks moved along.
final class SnippetText {
    private static final String CUT = "…";
    /// How far a cut may move to fall between two words.
    private static final int REACH_CHARS = 30;

    private SnippetText() {}

    /// @param start where the stretch begins in the text
    /// @param end where it ends
    /// @param found the matches, as offsets in the text, in any order, some perhaps outside
    static Snippet of(Entry entry, int start, int end, List<Snippet.Mark> found) {
        List<Snippet.Mark> marks = joined(found);
        String text = entry.text();
        int anchor = marks.stream()
                .mapToInt(Snippet.Mark::start)
                .filter(at -> at >= start)
                .findFirst()
                .orElse(start);
        int from = start;
        int to = end;
        for (PageStart page : entry.pageStarts()) {
            if (page.offset() <= anchor) {
                from = Math.max(from, page.offset());
            } else {
                to = Math.min(to, page.offset());
            }
        }
        from = wordStart(text, from, anchor);
        to = wordEnd(text, to, Math.max(anchor, from));
        boolean cutBefore = from > 0 && isInside(text, from);
        boolean cutAfter = to < text.length() && isInside(text, to);
        String before = cutBefore ? CUT + " " : "";
        int shift = before.length() - from;
        List<Snippet.Mark> moved = new ArrayList<>();
        for (Snippet.Mark mark : marks) {
            if (mark.start() >= from && mark.end() <= to) {
                moved.add(new Snippet.Mark(mark.start() + shift, mark.end() + shift));
            }
        }
        String words = text.substring(from, to).replace('\n', ' ').replace('\t', ' ');
        return new Snippet(entry.pageAt(anchor), before + words + (cutAfter ? " " + CUT : ""), moved);
    }

    /// Marks in order, those that overlap made one.
    private static List<Snippet.Mark> joined(List<Snippet.Mark> found) {
        List<Snippet.Mark> marks = new ArrayList<>();
        for (Snippet.Mark mark : found.stream()
                .sorted(Comparator.comparingInt(Snippet.Mark::start).thenComparingInt(Snippet.Mark::end))
                .toList()) {
            if (!marks.isEmpty() && mark.start() < marks.getLast().end()) {
                var last = marks.removeLast();
                marks.add(new Snippet.Mark(last.start(), Math.max(last.end(), mark.end())));
            } else {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static int wordStart(String text, int from, int limit) {
        int at = from;
        while (at < limit && at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == 0 || at >= text.length() || Character.isWhitespace(text.charAt(at - 1))) {
            return at;
        }
        for (int i = at; i < Math.min(limit, at + REACH_CHARS); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return whole(text, at);
    }

    private static int wordEnd(String text, int to, int limit) {
        int at = to;
        if (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            for (int i = at; i > Math.max(limit, at - REACH_CHARS); i--) {
                if (Character.isWhitespace(text.charAt(i))) {
                    at = i;
                    break;
                }
            }
        }
        while (at > limit && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return whole(text, at);
    }

    /// The offset, moved back by one where it would part a surrogate pair.
    private static int whole(String text, int at) {
        boolean parts = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return parts ? at - 1 : at;
    }

    /// Whether a cut here falls inside a sentence.
    private static boolean isInside(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '\n') {
                return false;
            }
            if (!Character.isWhitespace(c)) {
                return ".!?…:;”\"'’)".indexOf(c) < 0;
            }
        }
        return false;
    }
}
