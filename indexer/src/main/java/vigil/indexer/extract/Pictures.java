package vigil.indexer.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/// Tells pages that are pictures of text from pages that are empty.
final class Pictures {
    private Pictures() {}

    /// A sentence about those of these pages, without text, that hold a picture; empty when none does.
    static Optional<String> note(PDDocument document, List<Integer> withoutText) {
        List<Integer> pictures = withoutText.stream()
                .filter(number -> holdsPicture(document, number))
                .toList();
        if (pictures.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                pictures.size() == 1
                        ? "page " + pictures.getFirst() + " has no text: it is a picture, and would need OCR"
                        : "pages " + ranges(pictures) + " have no text: they are pictures, and would need OCR");
    }

    private static boolean holdsPicture(PDDocument document, int number) {
        try {
            PDResources resources = document.getPage(number - 1).getResources();
            if (resources == null) {
                return false;
            }
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name) || resources.getXObject(name) != null) {
                    return true;
                }
            }
            return false;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /// `1, 3-5, 9`.
    static String ranges(List<Integer> ascending) {
        var ranges = new ArrayList<String>();
        for (int i = 0; i < ascending.size(); ) {
            int end = i;
            while (end + 1 < ascending.size() && ascending.get(end + 1) == ascending.get(end) + 1) {
                end++;
            }
            ranges.add(end == i ? "" + ascending.get(i) : ascending.get(i) + "-" + ascending.get(end));
            i = end + 1;
        }
        return String.join(", ", ranges);
    }
}
