package vigil.indexer.extract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/// Sets numbers right in the tables of fonts that no font has: one wrong byte makes a width that throws the rest of
/// its line off the page, or a range of glyphs that fills the memory.
final class FontWidths {
    /// A thousand times the size of the type; in thousandths of it.
    private static final float WIDEST = 1e6f;
    /// Glyphs of a composite font have numbers of two bytes (ISO 32000-1, 9.7.4.2).
    private static final int LAST_GLYPH = 65_535;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /// Sets the tables right of all fonts with which a page or a drawing is set.
    ///
    /// @param holder has the resources
    void tame(COSDictionary holder) {
        COSBase resources = inherited(holder);
        COSDictionary fonts = resources instanceof COSDictionary known ? known.getCOSDictionary(COSName.FONT) : null;
        if (fonts == null || !seen.add(fonts)) {
            return;
        }
        for (COSName name : fonts.keySet()) {
            COSDictionary font = fonts.getCOSDictionary(name);
            if (font != null && seen.add(font)) {
                widths(font.getCOSArray(COSName.WIDTHS));
                COSArray parts = font.getCOSArray(COSName.DESCENDANT_FONTS);
                if (parts != null && parts.size() > 0 && parts.getObject(0) instanceof COSDictionary part) {
                    ranges(part.getCOSArray(COSName.W));
                    ranges(part.getCOSArray(COSName.getPDFName("W2")));
                }
            }
        }
    }

    /// Resources may be those of a node above the page; a tree of pages is flat here.
    private static @Nullable COSBase inherited(COSDictionary holder) {
        COSBase own = holder.getDictionaryObject(COSName.RESOURCES);
        COSDictionary parent = holder.getCOSDictionary(COSName.PARENT);
        return own == null && parent != null ? parent.getDictionaryObject(COSName.RESOURCES) : own;
    }

    private static void widths(@Nullable COSArray widths) {
        for (int i = 0; widths != null && i < widths.size(); i++) {
            if (widths.getObject(i) instanceof COSNumber width && !(Math.abs(width.floatValue()) <= WIDEST)) {
                widths.set(i, COSInteger.ZERO);
            }
        }
    }

    /// `first [width width …]` or `first last width` (ISO 32000-1, 9.7.4.3).
    private static void ranges(@Nullable COSArray ranges) {
        for (int i = 0; ranges != null && i < ranges.size(); i++) {
            COSBase next = ranges.getObject(i);
            if (next instanceof COSArray widths) {
                widths(widths);
            } else if (next instanceof COSNumber number
                    && !(number.floatValue() >= -LAST_GLYPH && number.floatValue() <= LAST_GLYPH)) {
                ranges.set(i, COSInteger.get(LAST_GLYPH));
            }
        }
    }
}
