package vigil.indexer.extract;

import java.text.Normalizer;
import java.util.Optional;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Accents that are drawn before their letters, as TeX draws them.
///
/// PDFBox gives an accent to the letter before it, if it reaches over that. Here one that for the most part stands
/// behind that letter waits for the next.
final class Accents {
    private static final char DOTLESS_I = '\u0131';
    private static final char DOTLESS_J = '\u0237';

    private @Nullable TextPosition waiting;

    /// Gives the accent that waits to the next glyph, if it stands over that; else it comes back, to be taken first.
    Optional<TextPosition> giveTo(TextPosition next) {
        Optional<TextPosition> accent = rest();
        if (accent.isPresent() && next.contains(accent.get())) {
            next.mergeDiacritic(accent.get());
            return Optional.empty();
        }
        return accent;
    }

    /// The accent that still waits, and no longer does.
    Optional<TextPosition> rest() {
        Optional<TextPosition> accent = Optional.ofNullable(waiting);
        waiting = null;
        return accent;
    }

    /// Whether a glyph is an accent that stands before its letter, and waits for it from now on.
    ///
    /// @param last the glyph that was drawn before it; null where it is the first
    boolean keeps(TextPosition text, @Nullable TextPosition last) {
        boolean before = text.isDiacritic()
                && last != null
                && last.contains(text)
                && text.getXDirAdj() + text.getWidthDirAdj() / 2 > last.getXDirAdj() + last.getWidthDirAdj();
        waiting = before ? text : null;
        return before;
    }

    /// A letter and its accent as one character, be it that the letter has no dot below the accent.
    static String composed(String characters) {
        boolean accented = characters.length() > 1
                && characters.codePoints().skip(1).anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
        if (!accented) {
            return characters;
        }
        String dotted = switch (characters.charAt(0)) {
            case DOTLESS_I -> "i" + characters.substring(1);
            case DOTLESS_J -> "j" + characters.substring(1);
            default -> characters;
        };
        return Normalizer.normalize(dotted, Normalizer.Form.NFC);
    }
}
