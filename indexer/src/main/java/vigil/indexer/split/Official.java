package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Kind;
import vigil.indexer.extract.Bookmark;

/// Cuts letters, resolutions and documents of the United Nations: the document itself, then each annex.
///
/// A letter is one entry; a resolution its preamble and its operative part; any other document is cut at its
/// headings as a report is. An annex is one entry, and a long one is cut at its headings, too.
final class Official {
    private static final int LONG_WORDS = 1500;
    private static final int COVER_WORDS = 120;
    private static final int SUBTITLE_WORDS = 40;
    private static final String BETWEEN = " › ";
    private static final Pattern LETTER = Pattern.compile(
            "(?:identical |joint )?letters? (?:dated|from|of) .*|notes? verbales? (?:dated|from|of) .*|lettres? (?:identiques? )?(?:datée?s?|en date).*|notes? verbales? (?:datée?s?|en date).*"
                    + "|cartas? (?:idénticas )?(?:de fecha|dirigida).*|notas? verbal(?:es)? (?:de fecha|dirigida).*|(?:идентичные )?пись(?:мо|ма) .*|вербальн(?:ая|ые) нот.*|رسالت?ان? .*|رسالة .*|رسائل .*|مذكرة شفوية .*"
                    + "|.{0,40}(?:的信|的同文信|普通照会)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Splitter splitter;
    private final List<List<Part>> pages;
    private final Hyphens hyphens;
    private final List<Bookmark> outline;
    private final String title;
    private final int mainSize;
    private final List<Story> stories = new ArrayList<>();
    private final List<Part> aside = new ArrayList<>();

    /// @param pages without the head
    /// @param outline the bookmarks of the source
    /// @param title the publication's, which is the section of a resolution's parts
    Official(Splitter splitter, List<List<Part>> pages, Hyphens hyphens, List<Bookmark> outline, String title) {
        this.outline = outline;
        this.splitter = splitter;
        this.pages = pages.stream().map(Clauses::of).toList();
        this.hyphens = hyphens;
        this.title = title;
        this.mainSize = Style.most(pages).halfPoints();
    }

    /// Whether one of these lines of a title begins as the title of a letter does.
    static boolean isLetter(List<String> groups) {
        return groups.stream().anyMatch(group -> LETTER.matcher(group).matches());
    }

    Draft gather() {
        for (Annexes.Piece piece : Annexes.of(pages)) {
            if (!piece.heading().isEmpty()) {
                annex(piece);
            } else if (splitter == Splitter.LETTER) {
                Story letter = whole(piece.pages(), List.of(), true);
                if (!letter.text.isEmpty() || !letter.headings.isEmpty()) {
                    stories.add(letter);
                }
            } else if (splitter == Splitter.RESOLUTION) {
                Draft resolution = new Resolution(piece.pages(), title).gather();
                stories.addAll(resolution.stories());
                aside.addAll(resolution.aside());
            } else {
                sections(piece.pages(), List.of(), heading());
            }
        }
        return new Draft(stories, aside);
    }

    private void annex(Annexes.Piece piece) {
        setLanguageAside(piece.pages().getFirst());
        int words = piece.pages().stream()
                .flatMap(List::stream)
                .filter(part -> part.is(Part.Role.TEXT))
                .mapToInt(Part::words)
                .sum();
        if (words > LONG_WORDS) {
            sections(piece.pages(), piece.heading(), null);
            return;
        }
        Story annex = whole(piece.pages(), piece.heading(), false);
        if (annex.text.isEmpty() && !stories.isEmpty()) {
            annex.parts().forEach(part -> stories.getLast().text.add(part.as(Part.Role.TEXT)));
        } else {
            stories.add(annex);
        }
    }

    /// Sets aside what is printed in brackets below an annex's heading: the language in which it was written, or the
    /// only one in which it is printed.
    private void setLanguageAside(List<Part> page) {
        while (!page.isEmpty()
                && page.getFirst().raw().matches("\\[[^]]*]")
                && HeadWords.isPlate(page.getFirst().raw())) {
            aside.add(page.removeFirst().as(Part.Role.MASTHEAD));
        }
    }

    /// One story of all that stands on these pages; what is set as a heading at its beginning is its subtitle, or
    /// its heading where it has none yet.
    private Story whole(List<List<Part>> pages, List<PrintedLine> heading, boolean headed) {
        var story = new Story(headed ? Kind.MESSAGE : Kind.SECTION, heading);
        var notes = new ArrayList<Part>();
        for (List<Part> page : pages) {
            for (Part part : page) {
                switch (part.role()) {
                    case DISPLAY, SUBHEAD, TITLE, SUBTITLE -> {
                        if (story.text.isEmpty() && headed && story.headings.isEmpty()) {
                            story.headings.add(part.lines());
                        } else if (story.text.isEmpty() && !headed && isSubtitle(part, story)) {
                            story.subtitle.addAll(part.lines());
                        } else {
                            story.text.add(part);
                        }
                    }
                    case TEXT -> (isNote(part) ? notes : story.text).add(part);
                    case CAPTION, PULL_QUOTE, CONTENTS -> story.text.add(part);
                    case GOES_ON, RUNNING_HEAD, PAGE_NUMBER, MASTHEAD, BANNER, BOX, OTHER -> aside.add(part);
                }
            }
        }
        story.text.addAll(notes);
        return story;
    }

    private static boolean isSubtitle(Part part, Story story) {
        int words = story.subtitle.stream()
                .mapToInt(line -> Shape.words(line.text()))
                .sum();
        return words + part.words() <= SUBTITLE_WORDS
                && Numbering.depth(part.raw()) == Numbering.NONE
                && !Shape.endsSentence(part.raw())
                && !part.raw().endsWith(",");
    }

    private boolean isNote(Part part) {
        int size = part.style().halfPoints();
        return size > 0 && size < 0.92 * mainSize && Footnotes.isNote(part.raw());
    }

    /// Whether nothing but a note to the title stands below it.
    private boolean isCover(Story story) {
        return stories.isEmpty()
                && story.text.getFirst().raw().matches("[*∗†].*")
                && story.text.stream().mapToInt(Part::words).sum() < COVER_WORDS;
    }

    /// The words that stand as the title above the text, which is in no path.
    private @Nullable String heading() {
        return pages.stream()
                .flatMap(List::stream)
                .filter(part -> part.is(Part.Role.DISPLAY) && part.level() == 1)
                .findFirst()
                .map(part -> Prose.line(part.lines(), hyphens))
                .orElse(null);
    }

    /// The sections of a document or an annex, below the annex's heading.
    private void sections(List<List<Part>> pages, List<PrintedLine> heading, @Nullable String title) {
        List<List<Part>> marked = NumberedParagraphs.mark(FalseHeadings.mark(pages));
        Draft draft = new Report(marked, hyphens, new Outline(marked, outline), null, title).gather();
        aside.addAll(draft.aside());
        String above = heading.isEmpty() ? "" : Prose.line(heading, hyphens);
        boolean headed = heading.isEmpty();
        for (Story story : draft.stories()) {
            if (isCover(story)) {
                story.parts().forEach(part -> aside.add(part.as(Part.Role.MASTHEAD)));
                continue;
            }
            stories.add(story);
            if (!headed && story.headings.isEmpty()) {
                story.headings.add(heading);
                headed = true;
            } else if (!above.isEmpty()) {
                story.section = story.section == null ? above : above + BETWEEN + story.section;
            }
        }
        if (!headed) {
            aside.add(new Part(Part.Role.DISPLAY, Style.SINGLE, heading));
        }
    }
}
