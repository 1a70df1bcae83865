package vigil.indexer.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// The look of a font, worked out once for all glyphs that are drawn with it.
///
/// @param name without a subset's prefix; empty where unknown
record Face(String name, boolean bold, boolean italic) {
    private static final Face UNKNOWN = new Face("", false, false);
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    /// The names of TeX's Computer Modern, and of its versions for other encodings, tell it by letters of their own.
    private static final Pattern BOLD =
            Pattern.compile("bold|black|heavy|demi|^cm(?:ss)?b|^sf(?:b|sx|so|xc)|^ec(?:b|sx|so|xc)");
    /// As in `Trade-BdCn20`.
    private static final Pattern BD = Pattern.compile("[-, ]Bd(?![a-z])");
    private static final Pattern ITALIC = Pattern.compile(
            "italic|oblique|kursiv|^cm(?:bx)?(?:ti|sl)|^cmssi|^sf(?:ti|sl|bi|bl|si|so)|^ec(?:ti|sl|bi|bl|si|so)");

    /// The look that a font's name or its descriptor tells.
    static Face of(@Nullable PDFont font) {
        if (font == null) {
            return UNKNOWN;
        }
        String name =
                font.getName() == null ? "" : SUBSET.matcher(font.getName()).replaceFirst("");
        String lower = name.toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = BOLD.matcher(lower).find()
                || BD.matcher(name).find()
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
        boolean italic = ITALIC.matcher(lower).find() || (descriptor != null && descriptor.isItalic());
        return new Face(name, bold, italic);
    }
}
