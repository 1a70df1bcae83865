package vigil.indexer.split;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The ways in which publications are laid out, and the evidence for each.
enum Splitter {
    /// Organizations' profiles, sidebars and notices under headings of their own.
    NEWSLETTER,
    /// A chapter for each country.
    ANNUAL_REPORT,
    /// Clauses and decisions: a preamble and an operative part.
    RESOLUTION,
    /// A document with a symbol of the United Nations, in sections under headings.
    UN_DOCUMENT,
    /// One text from a greeting to a signature, and what is annexed to it.
    LETTER,
    /// Sections under headings, one below the other.
    REPORT,
    /// Nothing that shows.
    PAGES;

    private static final int FEWEST_HEADINGS = 3;
    private static final int MOST_HEADING_WORDS = 25;

    /// The name under which it is told to people: `annual-report`.
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The splitter for a document of the United Nations, or for a resolution of others; empty where the pages
    /// are neither.
    ///
    /// @param pages without the head
    /// @param title the publication's
    static Optional<Splitter> official(List<List<Part>> pages, @Nullable OfficialHead head, String title) {
        boolean said =
                Resolution.isNamedSo(title) || head != null && head.symbol().contains("/RES/");
        if (Resolution.isOne(pages, said)) {
            return Optional.of(RESOLUTION);
        }
        return head == null
                ? Optional.empty()
                : Optional.of(Official.isLetter(List.of(title.split(": "))) ? LETTER : UN_DOCUMENT);
    }

    /// The splitter for these pages.
    ///
    /// @param titled the same pages as a report has them, its headings known
    /// @param head of a document of the United Nations; null where there is none
    static Splitter of(List<List<Part>> pages, List<List<Part>> titled, @Nullable OfficialHead head) {
        List<Part> parts = pages.stream().flatMap(List::stream).toList();
        List<Part> headings = parts.stream()
                .filter(part -> part.is(Part.Role.DISPLAY) && part.words() <= MOST_HEADING_WORDS)
                .toList();
        if (head == null && Letter.fits(pages)) {
            return LETTER;
        }
        boolean marked = headings.stream().anyMatch(part -> part.level() > 0);
        if (marked) {
            return headings.size() > 1 ? REPORT : PAGES;
        }
        long titles = parts.stream().filter(part -> part.is(Part.Role.TITLE)).count();
        if (headings.size() + titles < FEWEST_HEADINGS) {
            long small = titled.stream()
                    .flatMap(List::stream)
                    .filter(part -> part.is(Part.Role.SUBHEAD))
                    .count();
            boolean several = headings.size() >= 2 && pages.size() > 1 || headings.size() + small >= FEWEST_HEADINGS;
            return several && !isSheet(pages) ? REPORT : PAGES;
        }
        if (head == null && looksLikeNewsletter(pages, parts, headings)) {
            return NEWSLETTER;
        }
        return head == null && isSheet(pages) ? PAGES : REPORT;
    }

    /// One printed page; other formats have no pages.
    private static boolean isSheet(List<List<Part>> pages) {
        return pages.size() == 1
                && pages.getFirst().stream().anyMatch(part -> part.style().halfPoints() > 0);
    }

    private static boolean looksLikeNewsletter(List<List<Part>> pages, List<Part> parts, List<Part> headings) {
        int evidence = 0;
        long subtitles =
                parts.stream().filter(part -> part.is(Part.Role.SUBTITLE)).count();
        long quotes = parts.stream()
                .filter(part -> part.is(Part.Role.PULL_QUOTE) && part.words() > 5)
                .count();
        long goesOn = parts.stream().filter(part -> part.is(Part.Role.GOES_ON)).count();
        long captions =
                parts.stream().filter(part -> part.is(Part.Role.CAPTION)).count();
        long numbered = headings.stream()
                .filter(part -> Numbering.depth(part.raw()) > 0)
                .count();
        long contents =
                parts.stream().filter(part -> part.is(Part.Role.CONTENTS)).count();
        evidence += subtitles >= FEWEST_HEADINGS && subtitles * 3 >= headings.size() ? 2 : 0;
        evidence += (int) Math.min(2, quotes);
        evidence += (int) Math.min(2, goesOn);
        evidence += captions > 1 ? 1 : 0;
        evidence += parts.stream().anyMatch(Splitter::namesNewsletter) ? 2 : 0;
        evidence -= numbered * 3 >= headings.size() ? 4 : 0;
        evidence -= contents > 0 && pages.size() > 40 ? 3 : 0;
        evidence -= pages.size() > 80 ? 2 : 0;
        return evidence >= 3;
    }

    private static boolean namesNewsletter(Part part) {
        boolean head = part.page() == 1 || part.is(Part.Role.RUNNING_HEAD);
        return head && part.words() <= 20 && Masthead.namesNewsletter(part.raw());
    }
}
