package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Finds the pages of a PDF whose words it does not hold as text: pictures without text, or with nothing but a stamp
/// that all of them bear, and pages whose text is garbage. They wait for text recognition, with the text that they
/// have.
final class Pictures {
    /// A page number, or what is left of a stamp.
    private static final int NO_TEXT = 30;
    /// The longest stamp: who downloaded a copy, from where, and when.
    private static final int STAMP = 300;

    private Pictures() {}

    /// The same pages, those that wait marked so.
    static List<Page> marked(PDDocument document, List<Page> pages) {
        List<String> beginnings = pages.stream().map(Pictures::words).toList();
        Map<String, Integer> stamps = new HashMap<>();
        for (String words : beginnings) {
            if (words.length() <= STAMP) {
                stamps.merge(words, 1, Integer::sum);
            }
        }
        var marked = new ArrayList<Page>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            String words = beginnings.get(i);
            boolean stamped = words.length() < NO_TEXT || stamps.getOrDefault(words, 0) > 1;
            boolean waits = page.blocks().isEmpty()
                    ? Drawn.on(document, page.number()).mayHoldWords()
                    : (stamped && Drawn.on(document, page.number()).isPicture()) || Legibility.isGarbage(page);
            marked.add(waits ? page.read(page.blocks(), Page.Origin.WAITING) : page);
        }
        return marked;
    }

    /// The first letters of a page, one more than a stamp has, without figures, which count pages and days.
    private static String words(Page page) {
        return page.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .flatMapToInt(line -> line.text().codePoints())
                .filter(Character::isLetter)
                .limit(STAMP + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
