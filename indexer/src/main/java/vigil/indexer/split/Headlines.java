package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vigil.corpus.Kind;

/// Finds the headings of a newsletter that do not stand in a block of their own: small letters known by their words,
/// a heading that runs into its text, a banner that runs into a heading.
final class Headlines {
    private static final Pattern SERIES = Pattern.compile("From \\p{L}[\\p{L} ]{1,40}: ?.*");
    private static final int TITLE_LINES = 4;
    private static final double SHORT = 0.75;
    private static final double NAMED = 0.8;
    private static final double NOT_NAMED = 0.34;

    private Headlines() {}

    /// The same pages, each heading a part of its own.
    static List<List<Part>> setApart(List<List<Part>> pages) {
        Style main = Style.most(pages);
        return carryOver(pages.stream()
                .map(page -> cutBanners(joinAcrossColumns(findTitles(belowKickers(page), main))))
                .toList());
    }

    /// A heading at the very end of a page, with its subtitle if it has one, heads the text of the next one.
    private static List<List<Part>> carryOver(List<List<Part>> pages) {
        var carried = new ArrayList<List<Part>>();
        List<Part> over = List.of();
        for (int p = 0; p < pages.size(); p++) {
            var page = new ArrayList<>(over);
            for (Part part : pages.get(p)) {
                boolean goesOn = !over.isEmpty()
                        && page.size() == over.size()
                        && Face.of(page.getLast()).equals(Face.of(part));
                if (goesOn) {
                    Part begun = page.removeLast();
                    var lines = new ArrayList<>(begun.lines());
                    lines.addAll(part.lines());
                    page.add(new Part(begun.role(), part.style(), lines));
                } else {
                    page.add(part);
                }
            }
            int end = page.size();
            while (end > 0 && page.get(end - 1).isMark()) {
                end--;
            }
            int begin = end > 0 && page.get(end - 1).is(Part.Role.SUBTITLE) ? end - 2 : end - 1;
            boolean heads = begin > 0
                    && p + 1 < pages.size()
                    && page.get(begin).is(Part.Role.DISPLAY)
                    && page.get(begin).letters() > 1
                    && Box.of(page.get(begin)) != null
                    && Ladder.below(page.get(end - 1), page.subList(0, end)) == null;
            over = heads ? List.copyOf(page.subList(begin, end)) : List.of();
            page.removeAll(over);
            carried.add(page);
        }
        return carried;
    }

    /// What an announcement ("COMING SOON") has directly above it in capitals is its kicker; the words below that are
    /// its title, if they catch the eye more than the text behind them.
    private static List<Part> belowKickers(List<Part> page) {
        var parts = new ArrayList<>(page);
        for (int i = 1; i < parts.size(); i++) {
            Part title = parts.get(i);
            if (isKicker(parts.get(i - 1)) && title.isTitle()) {
                Optional<Part> text = parts.stream()
                        .skip(i + 1L)
                        .filter(part -> part.is(Part.Role.TEXT))
                        .findFirst();
                if (text.isPresent() && Face.of(title).outshines(Face.of(text.get()))) {
                    parts.set(i - 1, parts.get(i - 1).as(Part.Role.DISPLAY));
                    parts.set(i, title.is(Part.Role.DISPLAY) ? title : title.as(Part.Role.TITLE));
                }
            }
        }
        return parts;
    }

    private static boolean isKicker(Part part) {
        return (part.is(Part.Role.DISPLAY) || part.is(Part.Role.TEXT) || part.is(Part.Role.CAPTION))
                && part.lines().stream().allMatch(PrintedLine::isCapitals)
                && HeadingWords.kind(part.raw()).equals(Optional.of(Kind.NOTICE));
    }

    private static List<Part> findTitles(List<Part> page, Style main) {
        var parts = new ArrayList<Part>();
        for (Part each : page) {
            Part part = each.is(Part.Role.SUBHEAD) ? each.as(Part.Role.TEXT) : each;
            boolean mayHaveTitle = (part.is(Part.Role.TEXT) || part.is(Part.Role.CAPTION))
                    && !part.style().doubled()
                    && !isPlain(part, main);
            if (!mayHaveTitle) {
                parts.add(part);
            } else if (part.isTitle() && HeadingWords.kind(part.raw()).isPresent()) {
                parts.add(part.as(Part.Role.TITLE));
            } else {
                cutTitle(part, parts);
            }
        }
        return parts;
    }

    /// Whether it is known to be set as the running text is, as no heading is.
    private static boolean isPlain(Part part, Style main) {
        Face face = Face.of(part);
        return main.halfPoints() > 0 && part.style().equals(main) && !face.bold() && !face.italic() && !face.capitals();
    }

    private static void cutTitle(Part part, List<Part> parts) {
        List<PrintedLine> lines = part.lines();
        int end = HeadingWords.isBackMatter(part.first().text()) ? 1 : endOfSeriesTitle(lines);
        if (end == 0 || end >= lines.size()) {
            parts.add(part);
            return;
        }
        parts.add(new Part(Part.Role.TITLE, part.style(), lines.subList(0, end)));
        parts.addAll(PlainParts.paragraphs(lines.subList(end, lines.size()), part.style()));
    }

    /// "From the editors: …" heads a box, up to a line that ends early.
    private static int endOfSeriesTitle(List<PrintedLine> lines) {
        if (!SERIES.matcher(lines.getFirst().text()).matches()) {
            return 0;
        }
        int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        for (int i = 0; i < Math.min(TITLE_LINES, lines.size() - 1); i++) {
            boolean ends = lines.get(i).text().length() < SHORT * width
                    || lines.get(i).text().endsWith("?");
            if (ends && !lines.get(i + 1).startsSmall()) {
                return i + 1;
            }
        }
        return 0;
    }

    /// A heading that begins at the foot of a column goes on at the head of the next one.
    private static List<Part> joinAcrossColumns(List<Part> page) {
        var parts = new ArrayList<Part>();
        for (Part part : page) {
            Part before = parts.isEmpty() ? null : parts.getLast();
            if (before != null
                    && (before.is(Part.Role.DISPLAY) || before.is(Part.Role.TITLE))
                    && (part.is(Part.Role.DISPLAY) || part.is(Part.Role.TEXT) && isOneFace(part, before))
                    && before.style().equals(part.style())
                    && isHigher(part, before)) {
                var lines = new ArrayList<>(before.lines());
                lines.addAll(part.lines());
                parts.set(parts.size() - 1, new Part(before.role(), part.style(), lines));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    /// Whether a few words are set as a heading that is known to differ from all text.
    private static boolean isOneFace(Part part, Part heading) {
        return part.style().halfPoints() > 0
                && part.lines().size() <= TITLE_LINES
                && Face.of(part).equals(Face.of(heading));
    }

    private static boolean isHigher(Part part, Part before) {
        Box box = Box.of(part);
        Box above = Box.of(before);
        return box != null && above != null && box.bottom() < above.top();
    }

    /// Cuts capitals of which no more is known where the text names only the last of their lines: those before them
    /// are a banner.
    private static List<Part> cutBanners(List<Part> page) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < page.size(); i++) {
            Part part = page.get(i);
            boolean mayBeTwo = part.is(Part.Role.DISPLAY) && part.lines().size() > 1 && Box.of(part) == null;
            int cut = mayBeTwo ? cutOfBanner(part, textBeside(page, i)) : 0;
            if (cut > 0) {
                parts.add(new Part(Part.Role.DISPLAY, part.style(), part.lines().subList(0, cut)));
                parts.add(new Part(
                        Part.Role.DISPLAY,
                        part.style(),
                        part.lines().subList(cut, part.lines().size())));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static int cutOfBanner(Part display, String text) {
        List<PrintedLine> lines = display.lines();
        for (int i = 1; i < lines.size(); i++) {
            String banner = raw(lines.subList(0, i));
            String heading = raw(lines.subList(i, lines.size()));
            if (Wording.named(heading, text) >= NAMED
                    && Wording.named(banner, text) <= NOT_NAMED
                    && Wording.nameWords(banner) > 1
                    && Wording.nameWords(heading) > 1
                    && !Shape.endsInSmallWord(banner)) {
                return i;
            }
        }
        return 0;
    }

    private static String textBeside(List<Part> page, int heading) {
        for (int i = heading + 1; i < page.size() && !page.get(i).isHeadingOrBanner(); i++) {
            if (page.get(i).is(Part.Role.TEXT)) {
                return page.get(i).raw();
            }
        }
        return "";
    }

    /// Whether the boxes of these pages are headed as a series ("From the editors: …"); then nothing else heads one.
    static boolean areSeries(List<List<Part>> pages) {
        return pages.stream()
                        .flatMap(List::stream)
                        .filter(part -> part.is(Part.Role.TITLE))
                        .filter(part -> HeadingWords.kind(part.raw()).equals(Optional.of(Kind.SIDEBAR)))
                        .count()
                > 1;
    }

    /// A heading in Title Case may have a sentence below it as its subtitle: the line with which that begins.
    static int startOfSubtitle(List<PrintedLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            boolean ends = !Shape.endsInSmallWord(lines.get(i - 1).text())
                    && !lines.get(i).startsSmall();
            if (ends
                    && Shape.titleShare(raw(lines.subList(0, i))) > 0.8
                    && Shape.titleShare(raw(lines.subList(i, lines.size()))) < 0.5) {
                return i;
            }
        }
        return lines.size();
    }

    static String raw(List<PrintedLine> lines) {
        return lines.stream().map(PrintedLine::text).collect(Collectors.joining(" "));
    }
}
