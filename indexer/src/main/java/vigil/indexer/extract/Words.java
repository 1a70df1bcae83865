package vigil.indexer.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Reads the characters of a line off its glyphs: blanks where gaps are, letter-spaced words closed up, scripts that
/// run from right to left in the order in which they are read.
final class Words {
    /// Letters of the longest words on average, in any language.
    private static final int LONGEST_WORD = 15;
    /// The gap, as a share of the size of the type, that no justified line has within a word.
    private static final float JUSTIFIED = 0.8f;

    /// The gap, as a share of the size of the type, from which letters are set apart on purpose.
    private static final float TRACKED = 0.1f;

    private static final String BRACKETS = "()[]{}«»<>";

    private Words() {}

    /// The text of glyphs that stand on one line.
    static String of(List<Glyph> glyphs) {
        boolean rightToLeft = isRightToLeft(glyphs);
        return spaced(rightToLeft ? logical(glyphs) : glyphs, rightToLeft).strip();
    }

    private static boolean isRightToLeft(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (glyph.rightToLeft()) {
                return true;
            }
        }
        return false;
    }

    private static String spaced(List<Glyph> glyphs, boolean rightToLeft) {
        float tracking = rightToLeft ? Math.max(0, tracking(glyphs)) : tracking(glyphs);
        boolean blanksDrawn = areBlanksDrawn(glyphs);
        var text = new StringBuilder(2 * glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (i > 0) {
                Glyph before = glyphs.get(i - 1);
                float gap = rightToLeft
                        ? Math.max(glyph.x() - before.right(), before.x() - glyph.right())
                        : glyph.x() - before.right();
                if (!before.blank() && !glyph.blank() && gap > tracking + blank(before, glyph, blanksDrawn)) {
                    text.append(' ');
                }
            }
            append(glyph.text(), text);
        }
        return text.toString();
    }

    /// Whether the line has its blanks as characters, as it must in a tagged PDF (ISO 32000-1, 14.8.2.5).
    private static boolean areBlanksDrawn(List<Glyph> glyphs) {
        int blanks = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.mark() == null) {
                return false;
            }
            blanks += glyph.blank() ? 1 : 0;
        }
        return blanks * LONGEST_WORD >= glyphs.size();
    }

    /// The least gap that is a blank: half of the font's own blank, or a share of the letters' width where the font
    /// tells of none or of one that is out of proportion. Beside a hyphen it is more, where other blanks are drawn,
    /// for some programs justify lines there.
    private static float blank(Glyph before, Glyph after, boolean blanksDrawn) {
        float size = Math.max(before.size(), after.size());
        if (blanksDrawn && (before.text().equals("-") || after.text().equals("-"))) {
            return JUSTIFIED * size;
        }
        float letters = 0.3f * (before.width() + after.width()) / 2;
        float half = 0.5f * before.space();
        return Math.max(0.1f * size, half > 0 ? Math.min(half, Math.max(letters, 0.15f * size)) : letters);
    }

    /// How far letters are set apart on purpose; less than 0 where they are squeezed, 0 in an ordinary line.
    private static float tracking(List<Glyph> glyphs) {
        float[] gaps = new float[glyphs.size()];
        int count = 0;
        int wide = 0;
        int squeezed = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph before = glyphs.get(i - 1);
            Glyph glyph = glyphs.get(i);
            if (!before.blank() && !glyph.blank()) {
                float gap = (glyph.x() - before.right()) / glyph.size();
                gaps[count++] = gap;
                wide += gap > TRACKED ? 1 : 0;
                squeezed += gap < 0 ? 1 : 0;
            }
        }
        if (count < 4 || wide < count - count / 2 && squeezed <= count / 2) {
            return 0;
        }
        Arrays.sort(gaps, 0, count);
        return gaps[count / 2] * glyphs.getFirst().size();
    }

    /// From the order on paper to the order of reading: the line runs as most of its letters do, and stretches of the
    /// other direction in it, numbers among those from left to right, run theirs.
    private static List<Glyph> logical(List<Glyph> glyphs) {
        long hebrewOrArabic = glyphs.stream().filter(Glyph::rightToLeft).count();
        long other = glyphs.stream().filter(Words::leftToRight).count();
        boolean leftwards = hebrewOrArabic >= other;
        var drawn = new ArrayList<>(glyphs);
        drawn.sort(Comparator.comparingDouble(Glyph::x));
        if (leftwards) {
            Collections.reverse(drawn);
        }
        var logical = new ArrayList<Glyph>();
        for (int i = 0; i < drawn.size(); ) {
            int end = i;
            for (int j = i; j < drawn.size() && !runs(drawn.get(j), leftwards); j++) {
                end = runs(drawn.get(j), !leftwards) ? j + 1 : end;
            }
            if (end > i && runs(drawn.get(i), !leftwards)) {
                logical.addAll(drawn.subList(i, end).reversed());
                i = end;
            } else {
                logical.add(leftwards ? mirrored(drawn.get(i)) : drawn.get(i));
                i++;
            }
        }
        return logical;
    }

    private static boolean runs(Glyph glyph, boolean leftwards) {
        return leftwards ? glyph.rightToLeft() : leftToRight(glyph);
    }

    private static boolean leftToRight(Glyph glyph) {
        return !glyph.rightToLeft() && Character.isLetterOrDigit(glyph.text().codePointAt(0));
    }

    private static Glyph mirrored(Glyph glyph) {
        int at = glyph.text().length() == 1 ? BRACKETS.indexOf(glyph.text()) : -1;
        if (at < 0) {
            return glyph;
        }
        String text = String.valueOf(BRACKETS.charAt(at ^ 1));
        return glyph.withText(text);
    }

    /// Ligatures and forms of presentation become letters; a symbol font's bullet becomes a bullet; what cannot be
    /// shown becomes nothing.
    private static void append(String text, StringBuilder readable) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c > ' ' && c < 0x7F) {
                readable.append((char) c);
            } else if ((c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE)) {
                readable.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else if (c == 0xF0B7 || c == 0xF0A7) {
                readable.append('•');
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                readable.append(' ');
            } else if (!Character.isISOControl(c) && c != 0xFFFD && c != 0xFEFF) {
                readable.appendCodePoint(c);
            }
        }
    }
}
