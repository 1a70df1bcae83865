package vigil.indexer.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the sentences of a text that are printed once more, large, between quotation marks or rules.
///
/// A pull quote is known by its words: nearly all its runs of four words stand in a longer text on the same page or
/// on the pages beside it.
final class PullQuotes {
    private static final double SHARE = 0.8;
    /// The share of a sentence from which the rest is looked for where one text goes on in another.
    private static final double BEGUN = 0.3;
    private static final int MOST_WORDS = 90;
    private static final int FEWEST_WORDS = 6;

    private final List<List<Part>> pages;
    private final Hyphens hyphens;
    private final Style main;
    /// The runs of four words of each text.
    private final List<List<Set<Long>>> runs;

    private PullQuotes(List<List<Part>> pages, Hyphens hyphens) {
        this.pages = pages;
        this.hyphens = hyphens;
        this.main = Style.most(pages);
        this.runs = pages.stream()
                .map(page -> page.stream()
                        .map(part -> part.is(Part.Role.TEXT) ? Wording.runs(words(part)) : Set.<Long>of())
                        .toList())
                .toList();
    }

    /// The same pages, in which repeated sentences play the role [Part.Role#PULL_QUOTE], and quotations that stand
    /// apart with a source of their own the role [Part.Role#CAPTION].
    static List<List<Part>> mark(List<List<Part>> pages, Hyphens hyphens) {
        return new PullQuotes(pages, hyphens).marked();
    }

    private List<List<Part>> marked() {
        var marked = new ArrayList<List<Part>>();
        for (int p = 0; p < pages.size(); p++) {
            var page = new ArrayList<Part>();
            for (int i = 0; i < pages.get(p).size(); i++) {
                Part part = pages.get(p).get(i);
                Part begun = page.isEmpty() ? null : page.getLast();
                if (mayRepeat(part) && repeats(p, i) || begun != null && endsQuote(begun, part)) {
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

    /// Whether a quotation that breaks off at the foot of a column ends here.
    private static boolean endsQuote(Part begun, Part part) {
        return begun.is(Part.Role.PULL_QUOTE)
                && begun.raw().matches("[“\"«].*")
                && part.raw().matches(".*[”\"»]")
                && left(begun.raw()) > 0
                && left(part.raw()) < 0
                && isPrinted(part)
                && Face.of(part).equals(Face.of(begun));
    }

    /// How many quotations are left open at the end of a text; less than 0 where it ends some that it does not begin.
    private static int left(String text) {
        int straight = (int) text.chars().filter(c -> c == '"').count() % 2;
        int curved = (int) (text.chars().filter(c -> c == '“' || c == '«').count()
                - text.chars().filter(c -> c == '”' || c == '»').count());
        return straight == 0 ? curved : text.startsWith("\"") ? 1 : -1;
    }

    private static boolean mayRepeat(Part part) {
        int words = part.words();
        boolean heading = Face.of(part).bold() && part.isTitle() && !isQuoted(part);
        return part.is(Part.Role.TEXT) && !heading && words >= FEWEST_WORDS && words <= MOST_WORDS;
    }

    private boolean repeats(int page, int index) {
        Set<Long> own = runs.get(page).get(index);
        var left = new HashSet<>(own);
        List<Part> texts = textsAround(page, index, left);
        if (own.size() - left.size() >= BEGUN * own.size()) {
            for (int i = 1; i < texts.size() && own.size() - left.size() < SHARE * own.size(); i++) {
                if (!texts.get(i - 1).last().endsSentence()) {
                    left.removeAll(runsAcross(texts.get(i - 1), texts.get(i)));
                }
            }
        }
        return !own.isEmpty() && own.size() - left.size() >= SHARE * own.size();
    }

    /// The texts on a page and those beside it that may hold a sentence; their runs are taken from those left of it.
    private List<Part> textsAround(int page, int index, Set<Long> left) {
        Part own = pages.get(page).get(index);
        var texts = new ArrayList<Part>();
        for (int p = Math.max(0, page - 1); p <= Math.min(pages.size() - 1, page + 1); p++) {
            for (int i = 0; i < pages.get(p).size(); i++) {
                boolean itself = p == page && i == index;
                if (!itself && mayHold(pages.get(p).get(i), own)) {
                    left.removeAll(runs.get(p).get(i));
                    texts.add(pages.get(p).get(i));
                }
            }
        }
        return texts;
    }

    /// The runs of a sentence that goes on in the next part: the quotation may stand between the two.
    private Set<Long> runsAcross(Part part, Part next) {
        List<String> end = words(part);
        List<String> begin = words(next);
        return Wording.runs(Stream.concat(
                        end.stream().skip(Math.max(0, end.size() - Wording.RUN + 1)),
                        begin.stream().limit(Wording.RUN - 1))
                .toList());
    }

    /// A text holds the sentence, and the ornament repeats it; never the other way round.
    private boolean mayHold(Part text, Part quote) {
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

    private List<String> words(Part part) {
        return Wording.words(Prose.line(part.lines(), hyphens));
    }
}
