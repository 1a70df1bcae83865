package vigil.indexer.extract;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/// Tells white and black from tints, by the numbers that a page's drawing gives for a colour. No colour space is
/// evaluated: what it makes of the numbers is taken to be what the device's own of as many numbers would.
final class Colours {
    /// What a colour is taken for that is not known: it makes no box.
    static final int WHITE = 0xFFFFFF;

    static final int BLACK = 0;

    /// What the numbers of a colour mean.
    enum Space {
        /// Light, or the four inks, by how many there are.
        PLAIN,
        /// How much of some ink there is: none of it is white.
        INK,
        /// The same of black ink.
        BLACK_INK,
        /// They do not tell: numbers of a list, patterns.
        OTHER
    }

    /// Least light of each of its parts that looks white, of 255.
    private static final int WHITISH = 251;
    /// Most light of any of its parts that looks black, of 255.
    private static final int BLACKISH = 51;

    private Colours() {}

    static boolean isWhite(int colour) {
        return (colour >> 16 & 255) >= WHITISH && (colour >> 8 & 255) >= WHITISH && (colour & 255) >= WHITISH;
    }

    /// Whether it is neither white nor black.
    static boolean isTint(int colour) {
        boolean black =
                (colour >> 16 & 255) <= BLACKISH && (colour >> 8 & 255) <= BLACKISH && (colour & 255) <= BLACKISH;
        return !black && !isWhite(colour);
    }

    /// The colour of these numbers: red, green and blue in eight bits each.
    static int of(List<COSBase> numbers, Space space) {
        int size = numbers.size();
        if (size == 0 || space == Space.OTHER || !(numbers.getLast() instanceof COSNumber)) {
            return WHITE;
        }
        if (space != Space.PLAIN) {
            float most = 0;
            for (int i = 0; i < size; i++) {
                most = Math.max(most, number(numbers, i));
            }
            int light = light(1 - most);
            return space == Space.BLACK_INK || light == 255 ? rgb(light, light, light) : rgb(light, 255, 128);
        }
        return switch (size) {
            case 1 -> {
                int light = light(number(numbers, 0));
                yield rgb(light, light, light);
            }
            case 3 -> rgb(light(number(numbers, 0)), light(number(numbers, 1)), light(number(numbers, 2)));
            case 4 -> {
                float white = 1 - number(numbers, 3);
                yield rgb(
                        light(white * (1 - number(numbers, 0))),
                        light(white * (1 - number(numbers, 1))),
                        light(white * (1 - number(numbers, 2))));
            }
            default -> WHITE;
        };
    }

    /// What the numbers mean in a colour space of this name.
    static Space space(List<COSBase> operands, @Nullable PDResources resources) {
        if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
            return Space.OTHER;
        }
        if (COSName.DEVICEGRAY.equals(name) || COSName.DEVICERGB.equals(name) || COSName.DEVICECMYK.equals(name)) {
            return Space.PLAIN;
        }
        var named = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        COSBase space = named == null ? null : named.getDictionaryObject(name);
        if (!(space instanceof COSArray parts) || parts.size() < 2) {
            return space instanceof COSName ? Space.PLAIN : Space.OTHER;
        }
        COSBase kind = parts.getObject(0);
        if (COSName.SEPARATION.equals(kind)) {
            COSBase ink = parts.getObject(1);
            return COSName.getPDFName("Black").equals(ink)
                            || COSName.getPDFName("All").equals(ink)
                    ? Space.BLACK_INK
                    : Space.INK;
        }
        if (COSName.DEVICEN.equals(kind)) {
            return Space.INK;
        }
        boolean light = COSName.ICCBASED.equals(kind) || COSName.CALGRAY.equals(kind) || COSName.CALRGB.equals(kind);
        return light ? Space.PLAIN : Space.OTHER;
    }

    private static float number(List<COSBase> numbers, int index) {
        return numbers.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private static int light(float share) {
        return Math.clamp(Math.round(255 * share), 0, 255);
    }

    private static int rgb(int red, int green, int blue) {
        return red << 16 | green << 8 | blue;
    }
}
