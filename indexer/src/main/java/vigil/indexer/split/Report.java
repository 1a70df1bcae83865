package vigil.indexer.split;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Kind;

/// Cuts a report at its headings. Each section is an entry; the headings above it are its path.
///
/// What stands before the first heading is the title page: a text of some length there is an entry of its own, the
/// rest is set aside. A heading without a text of its own lives on in the paths of the sections below it.
final class Report {
    private static final String BETWEEN = " › ";
    private static final int FRONT_WORDS = 50;
    private static final int PARAGRAPH_WORDS = 20;
    /// A section of fewer words goes on in the one before it, unless it stands higher.
    private static final int FEWEST_WORDS = 8;
    private static final int TITLE_PAGE_WORDS = 120;
    private static final double LARGER = 1.15;
    private static final int QUOTATION_WORDS = 60;

    private final List<List<Part>> pages;
    private final Hyphens hyphens;
    private final Outline outline;
    private final @Nullable CountryChapters chapters;
    private final @Nullable String title;
    private final int mainSize;

    private final List<Story> stories = new ArrayList<>();
    private final List<Part> aside = new ArrayList<>();
    private final Deque<Above> path = new ArrayDeque<>();
    private final List<Part> notes = new ArrayList<>();
    private boolean inChapter;
    private int levelOfStory = Integer.MAX_VALUE;

    /// A heading that stands above what is being read.
    ///
    /// @param stories how many stories there were before it
    private record Above(int level, String words, int stories) {}

    /// @param chapters the chapters on countries, which are entries as a whole; null where there are none
    /// @param title the publication's title, which is not part of any path; null where it is not known yet
    Report(
            List<List<Part>> pages,
            Hyphens hyphens,
            Outline outline,
            @Nullable CountryChapters chapters,
            @Nullable String title) {
        this.pages = pages;
        this.hyphens = hyphens;
        this.outline = outline;
        this.chapters = chapters;
        this.title = title == null ? titleAmong(pages, outline) : title;
        this.mainSize = mainSize(pages);
    }

    /// The first heading, if no other stands as high; null where there is none.
    private static @Nullable String titleAmong(List<List<Part>> pages, Outline outline) {
        List<Part> headings =
                pages.stream().flatMap(List::stream).filter(Part::isHeading).toList();
        if (headings.size() < 2 || headings.getFirst().level() == 0) {
            return null;
        }
        int first = outline.level(headings.getFirst());
        boolean alone = headings.stream().skip(1).allMatch(heading -> outline.level(heading) > first);
        return alone ? headings.getFirst().raw() : null;
    }

    Draft gather() {
        Story story = new Story(Kind.SECTION, List.of());
        for (List<Part> page : pages) {
            if (isTitlePage(page)) {
                page.forEach(part -> aside.add(part.is(Part.Role.RUNNING_HEAD) ? part : part.as(Part.Role.MASTHEAD)));
                continue;
            }
            boolean headed = false;
            boolean noted = Footnotes.standOn(page, mainSize);
            var here = new ArrayList<Story>(List.of(story));
            for (Part part : page) {
                boolean below = headed;
                headed = part.isHeading();
                switch (part.role()) {
                    case DISPLAY, TITLE, SUBHEAD -> story = begin(part, story);
                    case SUBTITLE -> {
                        if (below && !story.text.isEmpty()) {
                            story.text.add(part);
                        } else if (part.lines().stream().allMatch(Typography::isBold) && chapters == null) {
                            story = begin(part, story);
                        } else {
                            story.subtitle.addAll(part.lines());
                        }
                    }
                    case TEXT -> {
                        if (isOrnament(part)) {
                            aside.add(part.as(Part.Role.OTHER));
                        } else if (chapters != null && chapters.isHeadedBy(part)) {
                            story = begin(part, story);
                        } else if (noted && Footnotes.isSmall(part, mainSize)) {
                            notes.add(part);
                        } else if (!below && !story.text.isEmpty() && standsApart(part, page)) {
                            story.captions.add(part);
                        } else {
                            story.text.add(part);
                        }
                    }
                    case CAPTION -> {
                        if (below && !Piece.isCaption(part.raw())) {
                            story.text.add(part);
                            headed = true;
                        } else {
                            story.captions.add(part);
                        }
                    }
                    case BANNER -> aside.add(part.as(Part.Role.OTHER));
                    case PULL_QUOTE, GOES_ON, RUNNING_HEAD, PAGE_NUMBER, CONTENTS, MASTHEAD, BOX, OTHER ->
                        aside.add(part);
                }
                if (here.getLast() != story) {
                    here.add(story);
                }
            }
            Story last = story;
            here.removeIf(one -> one != last && !stories.contains(one));
            Footnotes.give(notes, here);
            notes.clear();
        }
        end(story);
        stories.forEach(one -> one.text.addAll(one.notes));
        return new Draft(stories, aside);
    }

    private static Story goOn(Part part, Story story) {
        story.text.add(part);
        return story;
    }

    /// A huge number, as title pages of parts have it.
    private boolean isOrnament(Part part) {
        return mainSize > 0
                && part.style().halfPoints() > 2 * mainSize
                && part.raw().codePoints().noneMatch(Character::isLetter);
    }

    /// A few words in larger type than the running text beside them: a quotation.
    private boolean standsApart(Part part, List<Part> page) {
        return mainSize > 0
                && part.style().halfPoints() >= LARGER * mainSize
                && part.words() <= QUOTATION_WORDS
                && page.stream()
                        .anyMatch(other ->
                                other.is(Part.Role.TEXT) && other.style().halfPoints() == mainSize);
    }

    /// The first page of several, with few words on it.
    private boolean isTitlePage(List<Part> page) {
        return pages.size() > 2
                && page.equals(pages.getFirst())
                && page.stream().mapToInt(Part::words).sum() <= TITLE_PAGE_WORDS
                && page.stream().allMatch(part -> part.words() <= FRONT_WORDS || Footnotes.isNote(part.raw()));
    }

    private Story begin(Part heading, Story before) {
        if (goesOn(heading, before)) {
            List<PrintedLine> both = new ArrayList<>(before.headings.removeFirst());
            both.addAll(heading.lines());
            before.headings.add(List.copyOf(both));
            Above last = path.removeLast();
            path.addLast(new Above(last.level, Prose.line(both, hyphens), last.stories));
            return before;
        }
        int level = outline.level(heading);
        if (chapters != null) {
            CountryChapters.Place place = chapters.placeOf(heading, inChapter);
            if (place == CountryChapters.Place.WITHIN) {
                return goOn(heading, before);
            }
            boolean chapter = place == CountryChapters.Place.CHAPTER;
            end(before);
            if (chapter && !inChapter) {
                path.removeIf(one -> one.stories < stories.size() && !chapters.isRegion(one.level));
            }
            inChapter = chapter;
            level = chapter ? Integer.MAX_VALUE : level;
        } else {
            end(before);
        }
        while (!path.isEmpty() && path.getLast().level >= level) {
            path.removeLast();
        }
        var story = new Story(Kind.SECTION, heading.lines());
        String above = path.stream()
                .map(Above::words)
                .filter(words -> !words.equalsIgnoreCase(title))
                .collect(Collectors.joining(BETWEEN));
        story.section = above.isEmpty() ? null : above;
        path.addLast(new Above(level, Prose.line(heading.lines(), hyphens), stories.size()));
        return story;
    }

    private boolean goesOn(Part heading, Story before) {
        return before.text.isEmpty()
                && before.subtitle.isEmpty()
                && !before.headings.isEmpty()
                && (heading.raw().startsWith("(")
                        || outline.level(heading) == levelOfLast()
                                && Shape.endsInSmallWord(raw(before.headings.getFirst())));
    }

    private int levelOfLast() {
        return path.isEmpty() ? 0 : path.getLast().level;
    }

    private void end(Story story) {
        int words = story.text.stream().mapToInt(Part::words).sum();
        boolean banner = chapters != null && words == 0;
        boolean front = stories.isEmpty() && !banner && words <= FRONT_WORDS && isFront(story);
        if (story.text.isEmpty() || front) {
            story.headings.forEach(
                    lines -> aside.add(new Part(front ? Part.Role.MASTHEAD : Part.Role.DISPLAY, Style.SINGLE, lines)));
            if (!story.subtitle.isEmpty()) {
                aside.add(new Part(Part.Role.OTHER, Style.SINGLE, story.subtitle));
            }
            if (front) {
                path.clear();
            }
            story.text.forEach(part -> aside.add(part.as(Part.Role.OTHER)));
            story.captions.forEach(part -> aside.add(part.as(Part.Role.OTHER)));
            story.notes.forEach(part -> aside.add(part.as(Part.Role.OTHER)));
        } else if (chapters == null && words < FEWEST_WORDS && levelOfLast() >= levelOfStory && !stories.isEmpty()) {
            stories.getLast().takeIn(story);
        } else {
            stories.add(story);
            levelOfStory = levelOfLast();
        }
    }

    /// A title page has lines and no sentences; or none of the running text's type. A paragraph in that type is text,
    /// though no heading stands above it.
    private boolean isFront(Story story) {
        boolean mainType = story.text.stream().anyMatch(part -> part.style().halfPoints() == mainSize && mainSize > 0);
        if (story.headings.isEmpty() && story.text.stream().anyMatch(this::isParagraph)) {
            return false;
        }
        long sentences =
                story.text.stream().filter(part -> part.last().endsSentence()).count();
        boolean lines =
                sentences == 0 || story.headings.isEmpty() || mainSize == 0 && 2 * sentences < story.text.size();
        return mainSize > 0 && !mainType || lines;
    }

    private boolean isParagraph(Part part) {
        return part.words() >= PARAGRAPH_WORDS
                && part.last().endsSentence()
                && part.style().halfPoints() == mainSize;
    }

    private static int mainSize(List<List<Part>> pages) {
        var letters = new java.util.HashMap<Integer, Integer>();
        for (List<Part> page : pages) {
            for (Part part : page) {
                if (part.is(Part.Role.TEXT)) {
                    letters.merge(part.style().halfPoints(), part.words(), Integer::sum);
                }
            }
        }
        return letters.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse(0);
    }

    private static String raw(List<PrintedLine> lines) {
        return lines.stream().map(PrintedLine::text).collect(Collectors.joining(" "));
    }
}
