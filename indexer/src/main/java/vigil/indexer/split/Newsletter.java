package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Kind;

/// Gathers the parts of a newsletter into its stories: profiles under their headings, sidebars beside them, a message
/// at the beginning, members and imprint at the end.
///
/// Two texts run through a newsletter side by side: the main one, in the style that most of it is set in, and the
/// sidebars, in any other. Each goes on by itself from page to page.
final class Newsletter {
    private static final int CAPTION_WORDS = 40;
    private static final double NAMED = 0.5;

    private final Boxes boxes;
    private final List<List<Part>> pages;
    private final Style mainStyle;
    private final boolean bodiesFirst;
    private final boolean series;
    private final Sections sections;

    private final List<Story> stories = new ArrayList<>();
    private final List<Part> aside = new ArrayList<>();
    /// The story that the main text belongs to, and the one that a box in the same style broke into.
    private @Nullable Story main;

    private @Nullable Story interrupted;
    private @Nullable Story side;
    /// The one in the last printed box.
    private @Nullable Story boxed;
    /// Whether the page before bears a mark that a text goes on.
    private boolean marked;

    Newsletter(List<List<Part>> pages, Hyphens hyphens) {
        this.boxes = new Boxes(Masthead.setAside(pages));
        this.pages = Headlines.setApart(Banners.mark(QuietHeadings.mark(boxes.pages())));
        this.mainStyle = Style.most(this.pages);
        this.bodiesFirst = HeadingBodies.areFirst(this.pages, mainStyle);
        this.series = Headlines.areSeries(this.pages);
        this.sections = new Sections(!bodiesFirst, hyphens);
    }

    Draft gather() {
        for (List<Part> page : pages) {
            if (!page.isEmpty()) {
                gather(new Sheet(page, mainStyle));
            }
        }
        return new Draft(mergeImprints(stories), aside);
    }

    private void gather(Sheet sheet) {
        resume();
        sheet.match(mainGoesOn(sheet), bodiesFirst);
        Story titled = null;
        for (int i = 0; i < sheet.parts.size(); i++) {
            Part part = sheet.parts.get(i);
            switch (part.role()) {
                case DISPLAY, BANNER -> titled = null;
                case TITLE -> {
                    titled = start(sheet, sheet.kindOfTitle(i, takeKicker(sheet, i)), part.lines(), i);
                    side = titled;
                }
                case TEXT -> {
                    if (titled != null && !sheet.isText[i]) {
                        add(sheet, i, titled);
                    } else if (sheet.isText[i]) {
                        add(sheet, i, mainStory(sheet, i));
                    } else if (main != null && !main.text.isEmpty() && sheet.isSubhead(i)) {
                        add(sheet, i, main);
                    } else {
                        gatherSide(sheet, i);
                    }
                }
                case SUBTITLE -> {
                    if (!sheet.isTaken(i)) {
                        aside.add(part.as(Part.Role.OTHER));
                    }
                }
                case BOX -> gatherBox(sheet, i);
                case PULL_QUOTE, GOES_ON, RUNNING_HEAD, PAGE_NUMBER, CONTENTS, MASTHEAD, OTHER -> aside.add(part);
                case CAPTION, SUBHEAD -> {}
            }
        }
        if (titled != null && !titled.text.isEmpty() && sheet.isMain(titled.text.getLast())) {
            interrupted = main;
            main = titled;
        }
        for (int i = 0; i < sheet.parts.size(); i++) {
            if (sheet.parts.get(i).is(Part.Role.CAPTION)) {
                captionTo(sheet, i);
            }
        }
        sections.govern(sheet);
        aside.addAll(sheet.banners.values());
        marked = sheet.parts.stream().anyMatch(part -> part.is(Part.Role.GOES_ON));
    }

    /// A story that a box in its own style broke into goes on when the box is complete.
    private void resume() {
        if (interrupted != null && interrupted.isUnfinished() && main != null && !main.isUnfinished()) {
            main = interrupted;
        }
        interrupted = null;
    }

    private boolean mainGoesOn(Sheet sheet) {
        Optional<Part> first = sheet.firstText();
        if (main == null || first.isEmpty()) {
            return false;
        }
        boolean sideExplainsMark = side != null && side.isUnfinished();
        return first.get().first().startsSmall() || main.isUnfinished() || marked && !sideExplainsMark;
    }

    private static void add(Sheet sheet, int index, Story story) {
        story.text.add(sheet.parts.get(index));
        sheet.owners.put(index, story);
    }

    private Story mainStory(Sheet sheet, int text) {
        Optional<Integer> heading = sheet.headingOf(text);
        if (heading.isPresent()) {
            Part words = sheet.parts.get(heading.get());
            Optional<Kind> kind = HeadingWords.kindOfRunningText(words.raw());
            Optional<Kind> named =
                    sheet.isKicker(heading.get() - 1) ? takeKicker(sheet, heading.get()) : Optional.empty();
            main = start(sheet, kind.or(() -> named).orElse(Kind.PROFILE), words.lines(), heading.get());
        } else if (main == null) {
            boolean first = sheet.parts.get(text).page() == 1;
            main = start(sheet, first ? Kind.MESSAGE : Kind.PROFILE, List.of(), text);
        }
        return main;
    }

    private Story start(Sheet sheet, Kind kind, List<PrintedLine> heading, int index) {
        var story = new Story(kind, heading);
        stories.add(story);
        sheet.started.put(story, index);
        if (!heading.isEmpty() && sheet.hasSubtitle(index)) {
            story.subtitle.addAll(sheet.parts.get(index + 1).lines());
        }
        return story;
    }

    private void gatherBox(Sheet sheet, int index) {
        BoxText box = boxes.text(sheet.parts.get(index));
        var heading = new Part(Part.Role.DISPLAY, Style.SINGLE, box.heading());
        Part kicker = box.kicker();
        Optional<Kind> kind = HeadingWords.kind(heading.raw()).or(() -> ofItself(heading));
        Optional<Kind> above = sheet.isKicker(index - 1) ? takeKicker(sheet, index) : Optional.empty();
        Optional<Kind> named = kicker == null ? above : HeadingWords.kind(kicker.raw());
        Story story = start(sheet, kind.or(() -> named).orElse(Kind.SIDEBAR), box.heading(), index);
        story.subtitle.addAll(box.subtitle());
        story.text.addAll(box.text());
        story.captions.addAll(box.captions());
        sheet.owners.put(index, story);
        boxed = story;
        if (kicker != null) {
            aside.add(kicker);
        }
    }

    /// Whether a few lines, too low for a box, are the last ones of a text that stands in boxes.
    private static boolean isLastOf(Story story, Part part) {
        return story.isUnfinished()
                && part.first().startsSmall()
                && part.page() - story.lastPage() <= 1
                && part.style().equals(story.text.getLast().style());
    }

    private void gatherSide(Sheet sheet, int index) {
        Part part = sheet.parts.get(index);
        if (boxed != null && isLastOf(boxed, part) && (main == null || !main.isUnfinished())) {
            add(sheet, index, boxed);
            return;
        }
        int above = sheet.freeHeadingAbove(index);
        boolean below = above >= 0;
        boolean title = part.isTitle() && sheet.hasSideText(index + 1) && (!series || below || side == null);
        if (side != null
                && !below
                && !(title && side.lastPage() < part.page() && sheet.beginsBox(index))
                && (sideGoesOn(side, part) || opensPage(sheet, index, side))) {
            add(sheet, index, side);
        } else if (title && !below) {
            int subtitle = Headlines.startOfSubtitle(part.lines());
            Kind kind = takeKicker(sheet, index).orElse(Kind.SIDEBAR);
            side = start(sheet, kind, part.lines().subList(0, subtitle), index);
            side.subtitle.addAll(part.lines().subList(subtitle, part.lines().size()));
        } else if (below) {
            Part heading = Objects.requireNonNull(sheet.banners.remove(above));
            Optional<Kind> kind = HeadingWords.kind(heading.raw()).or(() -> ofItself(heading));
            Optional<Kind> kicker = sheet.isKicker(above - 1) ? takeKicker(sheet, above) : Optional.empty();
            side = start(sheet, kind.or(() -> kicker).orElse(Kind.SIDEBAR), heading.lines(), above);
            add(sheet, index, side);
        } else if (main != null && main.isUnfinished() && part.first().startsSmall()) {
            add(sheet, index, main);
        } else if (part.words() <= CAPTION_WORDS && main != null) {
            main.captions.add(part);
        } else {
            side = start(sheet, Kind.SIDEBAR, List.of(), index);
            add(sheet, index, side);
        }
    }

    /// Whether a part goes on with a sidebar: it stands on the same page, or the sidebar is not complete. Where boxes
    /// are headed as a series, what has no such heading goes on with the last one.
    private boolean sideGoesOn(Story story, Part part) {
        boolean here = story.text.isEmpty() || story.lastPage() == part.page();
        boolean small = part.first().startsSmall();
        boolean nextPage = story.lastPage() == part.page() - 1;
        return here || nextPage && (marked || series || small || story.isUnfinished()) || small && story.isUnfinished();
    }

    /// "About" and the name in the masthead: what stands below tells of the newsletter itself.
    private Optional<Kind> ofItself(Part heading) {
        List<String> words = Wording.words(heading.raw());
        boolean itself = pages.stream()
                .flatMap(List::stream)
                .filter(part -> part.is(Part.Role.MASTHEAD))
                .map(part -> Wording.words(part.raw()))
                .anyMatch(name -> !name.isEmpty()
                        && words.equals(
                                Stream.concat(Stream.of("about"), name.stream()).toList()));
        return itself ? Optional.of(Kind.IMPRINT) : Optional.empty();
    }

    /// Whether text in the type of a box that reached the foot of the page before comes before all headings of its
    /// page.
    private static boolean opensPage(Sheet sheet, int index, Story story) {
        Part part = sheet.parts.get(index);
        return sheet.isPrinted()
                && !story.text.isEmpty()
                && story.lastPage() == part.page() - 1
                && story.text.getLast().style().equals(part.style())
                && sheet.parts.subList(0, index).stream()
                        .noneMatch(before -> before.is(Part.Role.DISPLAY) || before.is(Part.Role.TITLE));
    }

    /// Words in capitals directly above a heading ("COMING SOON") tell its kind and are no banner.
    private Optional<Kind> takeKicker(Sheet sheet, int heading) {
        if (!sheet.isFreeHeading(heading - 1)) {
            return Optional.empty();
        }
        Part kicker = Objects.requireNonNull(sheet.banners.remove(heading - 1));
        aside.add(kicker);
        return HeadingWords.kind(kicker.raw());
    }

    /// A caption goes to the story that it names, else to the one that stands nearest.
    private void captionTo(Sheet sheet, int index) {
        Part caption = sheet.parts.get(index);
        Story best = null;
        double bestNamed = NAMED;
        for (Story story : stories) {
            if (story.lastPage() == caption.page() && !story.headings.isEmpty()) {
                double named = Wording.named(Headlines.raw(story.headings.getFirst()), caption.raw());
                if (named > bestNamed) {
                    best = story;
                    bestNamed = named;
                }
            }
        }
        for (int distance = 1; best == null && distance < sheet.parts.size(); distance++) {
            best = sheet.owners.getOrDefault(index - distance, sheet.owners.get(index + distance));
        }
        if (best == null) {
            aside.add(caption.as(Part.Role.OTHER));
        } else {
            best.captions.add(caption);
        }
    }

    private static List<Story> mergeImprints(List<Story> stories) {
        var merged = new ArrayList<Story>();
        Story imprint = null;
        for (Story story : stories) {
            if (story.kind == Kind.IMPRINT && imprint != null) {
                imprint.merge(story);
            } else {
                merged.add(story);
                if (story.kind == Kind.IMPRINT) {
                    imprint = story;
                } else if (story.kind != Kind.MEMBER_LIST) {
                    imprint = null;
                }
            }
        }
        return merged;
    }
}
