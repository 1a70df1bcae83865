package vigil.indexer.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the sentences of a text that are printed once more, large, between quotation marks or rules.
///
/// A pull quote is known by its words: nearly all its runs of four words stand in a longer text on the same page or
/// on the pages beside it.
final class PullQuotes {
    private static final double SHARE = 0.8;
    private static final int MOST_WORDS = 90;
    private static final int FEWEST_WORDS = 6;

    private PullQuotes() {}

    /// The same pages, in which repeated sentences play the role [Part.Role#PULL_QUOTE], and quotations that stand
    /// apart with a source of their own the role [Part.Role#CAPTION].
    static List<List<Part>> mark(List<List<Part>> pages, Hyphens hyphens) {
        Style main = Style.most(pages);
        List<List<Set<Long>>> runs = pages.stream()
                .map(page -> page.stream()
                        .map(part -> part.is(Part.Role.TEXT) ? Wording.runs(words(part, hyphens)) : Set.<Long>of())
                        .toList())
                .toList();
        var marked = new ArrayList<List<Part>>();
        for (int p = 0; p < pages.size(); p++) {
            var page = new ArrayList<Part>();
            for (int i = 0; i < pages.get(p).size(); i++) {
                Part part = pages.get(p).get(i);
                if (mayRepeat(part) && repeats(pages, runs, p, i, main)) {
                    page.add(part.as(Part.Role.PULL_QUOTE));
                } else if (isQuotationWithSource(part)) {
                    page.add(part.as(Part.Role.CAPTION));
                } else {
                    page.add(part);
                }
            }
            marked.add(page);
        }
        return marked;
    }

    /// The same pages with no other marks than those of printed ornaments: all that a report is known to have, whose
    /// sentences may stand in its summary once more, and whose quotations with a source are its text.
    ///
    /// @param marked what [#mark] made of the pages
    static List<List<Part>> printed(List<List<Part>> pages, List<List<Part>> marked) {
        var printed = new ArrayList<List<Part>>();
        for (int p = 0; p < pages.size(); p++) {
            var page = new ArrayList<Part>();
            for (int i = 0; i < pages.get(p).size(); i++) {
                Part part = marked.get(p).get(i);
                page.add(
                        part.is(Part.Role.PULL_QUOTE) && isPrinted(part)
                                ? part
                                : pages.get(p).get(i));
            }
            printed.add(page);
        }
        return printed;
    }

    private static boolean mayRepeat(Part part) {
        int words = part.words();
        boolean heading = Face.of(part).bold() && part.isTitle() && !isQuoted(part);
        return part.is(Part.Role.TEXT) && !heading && words >= FEWEST_WORDS && words <= MOST_WORDS;
    }

    private static boolean repeats(
            List<List<Part>> pages, List<List<Set<Long>>> runs, int page, int index, Style main) {
        Part own = pages.get(page).get(index);
        var left = new HashSet<>(runs.get(page).get(index));
        int all = left.size();
        for (int p = Math.max(0, page - 1); p <= Math.min(pages.size() - 1, page + 1); p++) {
            for (int i = 0; i < pages.get(p).size(); i++) {
                boolean itself = p == page && i == index;
                if (!itself && mayHold(pages.get(p).get(i), own, main)) {
                    left.removeAll(runs.get(p).get(i));
                }
            }
        }
        return all > 0 && all - left.size() >= SHARE * all;
    }

    /// A text holds the sentence, and the ornament repeats it; never the other way round.
    private static boolean mayHold(Part text, Part quote, Style main) {
        boolean ofMain = text.style().equals(main) || !quote.style().equals(main);
        boolean longer = text.words() > quote.words()
                || isQuoted(quote) && text.words() == quote.words()
                || !quote.style().equals(main) && !text.style().equals(quote.style());
        boolean alike = isPrinted(text) && Face.of(text).equals(Face.of(quote)) && !isQuoted(quote);
        return text.is(Part.Role.TEXT) && ofMain && longer && !alike && !isQuoted(text);
    }

    /// Whether it is known how it is set; an ornament is not set as the text is.
    private static boolean isPrinted(Part part) {
        return part.style().halfPoints() > 0;
    }

    private static boolean isQuoted(Part part) {
        return part.raw().matches("[“\"«].*[”\"»]");
    }

    private static boolean isQuotationWithSource(Part part) {
        return part.is(Part.Role.TEXT)
                && part.words() <= MOST_WORDS
                && part.lines().size() > 1
                && part.raw().matches("[“\"«].*[”\"»]\\s*[—–-]\\s*\\p{Lu}.*");
    }

    private static List<String> words(Part part, Hyphens hyphens) {
        return Wording.words(Prose.line(part.lines(), hyphens));
    }
}
