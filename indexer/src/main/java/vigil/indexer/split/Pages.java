package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vigil.corpus.Kind;

/// Takes each page of a publication without structure as an entry; a publication of one page is one entry.
///
/// The heading is what stands set apart at the head of the page; a page without one is called by its number. Plain text
/// of one page may begin with a line that stands alone, without a full stop: its title.
final class Pages {
    private static final int TITLE_WORDS = 25;
    /// What is said to whom, not what it is called.
    private static final Pattern LABEL = Pattern.compile(
            "(?:from|to|date|cc|de|à|para|fecha|subject|objet|asunto) ?:.*|.*[.;,:…]", Pattern.CASE_INSENSITIVE);

    private final List<List<Part>> pages;

    Pages(List<List<Part>> pages) {
        this.pages = pages;
    }

    Draft gather() {
        var stories = new ArrayList<Story>();
        var aside = new ArrayList<Part>();
        for (List<Part> page : pages) {
            Story story = null;
            var begin = new ArrayList<PrintedLine>();
            for (Part part : page) {
                switch (part.role()) {
                    case DISPLAY, TITLE, SUBHEAD, MASTHEAD, SUBTITLE, TEXT, CONTENTS -> {
                        boolean heads = story == null
                                && (!part.is(Part.Role.TEXT) || begin.isEmpty() && isTitleOf(page, part))
                                && !part.is(Part.Role.CONTENTS)
                                && begin.size() < 6;
                        if (heads) {
                            begin.addAll(part.lines());
                        } else {
                            story = story == null ? started(stories, begin) : story;
                            story.text.add(part);
                        }
                    }
                    case CAPTION -> {
                        story = story == null ? started(stories, begin) : story;
                        story.captions.add(part);
                    }
                    case BANNER -> aside.add(part.as(Part.Role.OTHER));
                    case PULL_QUOTE, GOES_ON, RUNNING_HEAD, PAGE_NUMBER, BOX, OTHER -> aside.add(part);
                }
            }
            if (story == null && !begin.isEmpty()) {
                started(stories, List.of()).text.add(new Part(Part.Role.TEXT, Style.SINGLE, begin));
            } else if (story != null && story.text.isEmpty()) {
                story.text.addAll(story.captions);
                story.captions.clear();
            }
        }
        return new Draft(stories, aside);
    }

    private boolean isTitleOf(List<Part> page, Part part) {
        return pages.size() == 1
                && part.first().look() == null
                && part.lines().size() == 1
                && part.words() <= TITLE_WORDS
                && !part.first().startsSmall()
                && !LABEL.matcher(part.raw()).matches()
                && page.stream().filter(other -> other.is(Part.Role.TEXT)).count() > 1;
    }

    private static Story started(List<Story> stories, List<PrintedLine> heading) {
        var story = new Story(Kind.PAGE, heading);
        stories.add(story);
        return story;
    }
}
