package vigil.indexer.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Kind;

/// Gathers the parts of a newsletter into its stories: profiles under their headings, sidebars beside them, a message
/// at
/// the beginning, members and imprint at the end.
///
/// Two texts run through a newsletter side by side: the main one, in the style that most of it is set in, and the
/// sidebars, in any other. Each goes on by itself from page to page.
final class Newsletter {
    private static final int CAPTION_WORDS = 40;
    private static final double NAMED = 0.5;

    private final List<List<Part>> pages;
    private final Hyphens hyphens;
    private final Style mainStyle;
    private final boolean bodiesFirst;

    private final List<Story> stories = new ArrayList<>();
    private final List<Part> aside = new ArrayList<>();
    private @Nullable Story main;
    private @Nullable Story side;
    private @Nullable String section;
    private @Nullable Story interrupted;
    private boolean marked;

    Newsletter(List<List<Part>> pages, Hyphens hyphens) {
        this.pages = Masthead.setAside(pages).stream().map(Newsletter::setApart).toList();
        this.hyphens = hyphens;
        this.mainStyle = Style.most(this.pages);
        this.bodiesFirst = bodiesFirst();
    }

    Draft gather() {
        for (List<Part> page : pages) {
            gather(page);
        }
        return new Draft(mergeImprints(stories), aside);
    }

    /// Finds the headings in small letters that are known by their words, alone or as the first line of a block.
    private static List<Part> setApart(List<Part> page) {
        var parts = new ArrayList<Part>();
        for (Part each : page) {
            Part part = each.is(Part.Role.SUBHEAD) ? each.as(Part.Role.TEXT) : each;
            boolean mayHaveTitle = (part.is(Part.Role.TEXT) || part.is(Part.Role.CAPTION))
                    && !part.style().doubled();
            if (mayHaveTitle && part.isTitle() && HeadingWords.kind(part.raw()).isPresent()) {
                parts.add(part.as(Part.Role.TITLE));
            } else if (mayHaveTitle
                    && part.lines().size() > 1
                    && HeadingWords.isBackMatter(part.first().text())) {
                parts.add(new Part(Part.Role.TITLE, part.style(), part.lines().subList(0, 1)));
                parts.add(new Part(
                        Part.Role.TEXT,
                        part.style(),
                        part.lines().subList(1, part.lines().size())));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    /// A vote of all headings: does the text before them or the text behind them begin with their name?
    private boolean bodiesFirst() {
        double before = 0;
        double behind = 0;
        for (List<Part> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (page.get(i).is(Part.Role.DISPLAY)) {
                    String name = page.get(i).raw();
                    double nearestBefore = 0;
                    for (int j = i - 1; j >= 0 && !page.get(j).is(Part.Role.DISPLAY); j--) {
                        boolean begins = isMain(page.get(j)) && (j == 0 || !isMain(page.get(j - 1)));
                        nearestBefore = begins
                                ? Math.max(
                                        nearestBefore,
                                        Wording.named(name, page.get(j).raw()))
                                : nearestBefore;
                    }
                    double nearestBehind = 0;
                    for (int j = i + 1; j < page.size() && !page.get(j).is(Part.Role.DISPLAY); j++) {
                        if (isMain(page.get(j))) {
                            nearestBehind = Wording.named(name, page.get(j).raw());
                            break;
                        }
                    }
                    before += nearestBefore;
                    behind += nearestBehind;
                }
            }
        }
        return before > behind;
    }

    private boolean isMain(List<Part> text) {
        return !text.isEmpty() && isMain(text.getLast());
    }

    private boolean isMain(Part part) {
        return part.is(Part.Role.TEXT) && part.style().equals(mainStyle);
    }

    private void gather(List<Part> page) {
        if (page.isEmpty()) {
            return;
        }
        boolean[] isText = mainText(page);
        boolean open = opensWithRest(page, isText);
        Map<Integer, Integer> beginnings = new HeadingBodies(page, isText, open, bodiesFirst).find();
        Map<Integer, Integer> headingOf =
                beginnings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        var started = new HashMap<Story, Integer>();
        var banners = new HashMap<Integer, Part>();
        var owners = new HashMap<Integer, Story>();
        Story titled = null;
        for (int i = 0; i < page.size(); i++) {
            Part part = page.get(i);
            switch (part.role()) {
                case DISPLAY -> {
                    titled = null;
                    if (!beginnings.containsKey(i)) {
                        banners.put(i, part);
                    }
                }
                case TITLE -> {
                    titled = start(kindOfTitle(page, i, takeKicker(banners, i)), part, i, started);
                    if (HeadingBodies.hasSubtitle(page, i)) {
                        titled.subtitle.addAll(page.get(i + 1).lines());
                    }
                    side = titled;
                }
                case TEXT -> {
                    if (titled != null && !isText[i]) {
                        titled.text.add(part);
                        owners.put(i, titled);
                    } else if (isText[i]) {
                        Integer heading = headingOf.get(i);
                        if (heading != null) {
                            main = start(kindOf(page.get(heading)), page.get(heading), heading, started);
                            if (HeadingBodies.hasSubtitle(page, heading)) {
                                main.subtitle.addAll(page.get(heading + 1).lines());
                            }
                        } else if (main == null) {
                            main = new Story(part.page() == 1 ? Kind.MESSAGE : Kind.PROFILE, List.of());
                            stories.add(main);
                            started.put(main, i);
                        }
                        main.text.add(part);
                        owners.put(i, main);
                    } else {
                        gatherSide(page, i, banners, started);
                    }
                }
                case CAPTION,
                        SUBTITLE,
                        SUBHEAD,
                        PULL_QUOTE,
                        GOES_ON,
                        RUNNING_HEAD,
                        PAGE_NUMBER,
                        CONTENTS,
                        MASTHEAD,
                        OTHER -> {}
            }
        }
        if (titled != null && isMain(titled.text)) {
            interrupted = main;
            main = titled;
        }
        gatherRest(page, beginnings, owners);
        govern(banners, started);
        marked = page.stream().anyMatch(part -> part.is(Part.Role.GOES_ON));
    }

    /// The parts of the main text that stand under no heading in small letters.
    private boolean[] mainText(List<Part> page) {
        var isText = new boolean[page.size()];
        boolean titled = false;
        for (int i = 0; i < page.size(); i++) {
            Part part = page.get(i);
            if (part.is(Part.Role.TITLE)) {
                titled = nextIsMain(page, i);
            } else if (part.is(Part.Role.DISPLAY)) {
                titled = false;
            }
            isText[i] = isMain(part) && !titled;
        }
        return isText;
    }

    private boolean nextIsMain(List<Part> page, int index) {
        int next = HeadingBodies.hasSubtitle(page, index) ? index + 2 : index + 1;
        return next < page.size() && isMain(page.get(next));
    }

    private boolean opensWithRest(List<Part> page, boolean[] isText) {
        if (interrupted != null && interrupted.isUnfinished() && main != null && !main.isUnfinished()) {
            main = interrupted;
        }
        interrupted = null;
        if (main == null) {
            return false;
        }
        for (int i = 0; i < page.size(); i++) {
            if (isText[i]) {
                boolean sideExplainsMark = side != null && side.isUnfinished();
                return page.get(i).first().startsSmall() || main.isUnfinished() || marked && !sideExplainsMark;
            }
        }
        return false;
    }

    private Kind kindOf(Part heading) {
        return HeadingWords.kind(heading.raw()).orElse(Kind.PROFILE);
    }

    private Story start(Kind kind, Part heading, int index, Map<Story, Integer> started) {
        var story = new Story(kind, heading.lines());
        stories.add(story);
        started.put(story, index);
        return story;
    }

    private void gatherSide(List<Part> page, int i, Map<Integer, Part> banners, Map<Story, Integer> started) {
        Part part = page.get(i);
        boolean goesOn = side != null
                && (side.lastPage() == part.page()
                        || side.text.isEmpty()
                        || side.lastPage() == part.page() - 1
                                && (marked
                                        || side.isUnfinished()
                                        || part.first().startsSmall()));
        boolean below = banners.containsKey(i - 1);
        boolean title = part.isTitle() && hasSideText(page, i + 1);
        if (goesOn && side != null && !below) {
            side.text.add(part);
        } else if (title) {
            int subtitle = startOfSubtitle(part.lines());
            side = start(
                    takeKicker(banners, i).orElse(Kind.SIDEBAR),
                    new Part(Part.Role.TITLE, part.style(), part.lines().subList(0, subtitle)),
                    i,
                    started);
            side.subtitle.addAll(part.lines().subList(subtitle, part.lines().size()));
        } else if (below) {
            Part heading = Objects.requireNonNull(banners.remove(i - 1));
            side = start(HeadingWords.kind(heading.raw()).orElse(Kind.SIDEBAR), heading, i - 1, started);
            side.text.add(part);
        } else if (main != null && main.isUnfinished() && part.first().startsSmall()) {
            main.text.add(part);
        } else if (part.words() <= CAPTION_WORDS && main != null) {
            main.captions.add(part);
        } else {
            side = new Story(Kind.SIDEBAR, List.of());
            stories.add(side);
            started.put(side, i);
            side.text.add(part);
        }
    }

    private Kind kindOfTitle(List<Part> page, int index, Optional<Kind> kicker) {
        Optional<Kind> named = HeadingWords.kind(page.get(index).raw()).or(() -> kicker);
        return named.orElseGet(() -> {
            for (int i = index + 1; i < page.size(); i++) {
                if (page.get(i).is(Part.Role.TEXT)) {
                    return isMain(page.get(i)) ? Kind.PROFILE : Kind.SIDEBAR;
                }
            }
            return Kind.SIDEBAR;
        });
    }

    /// Words in capitals directly above a heading ("COMING SOON") tell its kind and are no banner.
    private Optional<Kind> takeKicker(Map<Integer, Part> banners, int heading) {
        Part kicker = banners.remove(heading - 1);
        if (kicker == null) {
            return Optional.empty();
        }
        aside.add(kicker);
        return HeadingWords.kind(kicker.raw());
    }

    private boolean hasSideText(List<Part> page, int from) {
        for (int i = from; i < page.size() && !page.get(i).is(Part.Role.TITLE); i++) {
            if (page.get(i).is(Part.Role.TEXT) && !isMain(page.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// A heading in Title Case may have a sentence below it as its subtitle.
    private static int startOfSubtitle(List<PrintedLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).text();
            String head = lines.subList(0, i).stream().map(PrintedLine::text).collect(Collectors.joining(" "));
            String rest = lines.subList(i, lines.size()).stream()
                    .map(PrintedLine::text)
                    .collect(Collectors.joining(" "));
            if (!Shape.endsInSmallWord(before)
                    && !lines.get(i).startsSmall()
                    && Shape.titleShare(head) > 0.8
                    && Shape.titleShare(rest) < 0.5) {
                return i;
            }
        }
        return lines.size();
    }

    /// Captions go to the story that they name, else to the last one before them; all else is set aside.
    private void gatherRest(List<Part> page, Map<Integer, Integer> beginnings, Map<Integer, Story> owners) {
        for (int i = 0; i < page.size(); i++) {
            Part part = page.get(i);
            switch (part.role()) {
                case CAPTION -> captionTo(page, i, owners);
                case SUBTITLE -> {
                    if (!beginnings.containsKey(i - 1) && !page.get(i - 1).is(Part.Role.TITLE)) {
                        aside.add(part.as(Part.Role.OTHER));
                    }
                }
                case PULL_QUOTE, GOES_ON, RUNNING_HEAD, PAGE_NUMBER, CONTENTS, MASTHEAD, OTHER -> aside.add(part);
                case TEXT, DISPLAY, TITLE, SUBHEAD -> {}
            }
        }
    }

    private void captionTo(List<Part> page, int index, Map<Integer, Story> owners) {
        Part caption = page.get(index);
        Story best = null;
        double bestNamed = NAMED;
        for (Story story : stories) {
            if (story.lastPage() == caption.page() && !story.headings.isEmpty()) {
                double named = Wording.named(raw(story.headings.getFirst()), caption.raw());
                if (named > bestNamed) {
                    best = story;
                    bestNamed = named;
                }
            }
        }
        for (int distance = 1; best == null && distance < page.size(); distance++) {
            best = owners.getOrDefault(index - distance, owners.get(index + distance));
        }
        if (best == null) {
            aside.add(caption.as(Part.Role.OTHER));
        } else {
            best.captions.add(caption);
        }
    }

    private static String raw(List<PrintedLine> lines) {
        return lines.stream().map(PrintedLine::text).collect(Collectors.joining(" "));
    }

    /// A banner governs the stories behind it. Where the order of the text is not that of the page, it governs all that
    /// begin on its page, wherever it stands.
    private void govern(Map<Integer, Part> banners, Map<Story, Integer> started) {
        List<Integer> places = banners.keySet().stream().sorted().toList();
        Function<Integer, String> words =
                place -> Prose.line(Objects.requireNonNull(banners.get(place)).lines(), hyphens);
        int lastStart =
                started.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
        started.forEach((story, index) -> {
            boolean byPlace = !bodiesFirst && places.stream().allMatch(place -> place < lastStart);
            String governs = byPlace || places.isEmpty() ? section : words.apply(places.getFirst());
            for (int place : places) {
                governs = place < index ? words.apply(place) : governs;
            }
            boolean apart = story.kind == Kind.MESSAGE || story.kind == Kind.MEMBER_LIST || story.kind == Kind.IMPRINT;
            story.section = apart ? null : governs;
        });
        if (!places.isEmpty()) {
            section = words.apply(places.getLast());
        }
        if (started.keySet().stream().anyMatch(story -> story.kind == Kind.MEMBER_LIST)) {
            endSection(started);
        }
        places.forEach(place -> aside.add(Objects.requireNonNull(banners.get(place))));
    }

    /// What follows the list of members stands in no section any more.
    private void endSection(Map<Story, Integer> started) {
        int list = started.entrySet().stream()
                .filter(entry -> entry.getKey().kind == Kind.MEMBER_LIST)
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElseThrow();
        started.forEach((story, index) -> {
            if (index > list) {
                story.section = null;
            }
        });
        section = null;
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
