package vigil.indexer.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/// Reads the outline of a PDF. What of it leads nowhere is left out.
final class Bookmarks {
    /// Deeper than any outline that a person wrote, and longer.
    private static final int DEEPEST = 12;

    private static final int MOST = 10_000;

    private final PDDocument document;
    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Bookmark> bookmarks = new ArrayList<>();

    private Bookmarks(PDDocument document) {
        this.document = document;
    }

    /// The outline of a document, in its order; empty where there is none, or none that can be read.
    static List<Bookmark> of(PDDocument document) {
        try {
            PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
            if (root == null || root.getFirstChild() == null) {
                return List.of();
            }
            var read = new Bookmarks(document);
            for (PDPage page : document.getPages()) {
                read.numbers.put(page.getCOSObject(), read.numbers.size() + 1);
            }
            read.children(root, 1);
            return read.bookmarks;
        } catch (RuntimeException | StackOverflowError e) {
            return List.of();
        }
    }

    private void children(PDOutlineNode node, int level) {
        for (PDOutlineItem item = node.getFirstChild();
                item != null && seen.add(item.getCOSObject()) && seen.size() < MOST;
                item = item.getNextSibling()) {
            add(item, level);
            if (level < DEEPEST) {
                children(item, level + 1);
            }
        }
    }

    private void add(PDOutlineItem item, int level) {
        try {
            String title = item.getTitle();
            if (title != null && !title.isBlank() && destination(item) instanceof PDPageDestination place) {
                PDPage page = place.getPage();
                Integer number = page == null
                        ? Integer.valueOf(place.retrievePageNumber() + 1)
                        : numbers.get(page.getCOSObject());
                if (number != null && number > 0 && number <= numbers.size()) {
                    bookmarks.add(new Bookmark(level, title.strip().replaceAll("\\s+", " "), number, y(place, number)));
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // One line of the outline is broken, and the others may still lead somewhere.
        }
    }

    private @Nullable PDDestination destination(PDOutlineItem item) throws IOException {
        PDDestination destination = item.getDestination();
        if (destination == null && item.getAction() instanceof PDActionGoTo action) {
            destination = action.getDestination();
        }
        return destination instanceof PDNamedDestination named
                ? document.getDocumentCatalog().findNamedDestinationPage(named)
                : destination;
    }

    private float y(PDPageDestination place, int number) {
        float top = switch (place) {
            case PDPageXYZDestination xyz -> xyz.getTop();
            case PDPageFitWidthDestination fit -> fit.getTop();
            default -> -1;
        };
        var box = document.getPage(number - 1).getCropBox();
        return top <= 0 ? 0 : Math.clamp(box.getUpperRightY() - top, 0, box.getHeight());
    }
}
