package vigil.indexer.split;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds, on one page, where the text of each heading begins: behind the heading, or before it where the extraction
/// gave the bodies first.
///
/// Headings with a subtitle choose first, on the side that is usual in the publication; then those without; then
/// those still without a text, on the other side. A heading that finds no text is a banner.
final class HeadingBodies {
    private static final double NAMED = 0.5;
    private static final double AFTER_A_BREAK = 0.3;

    private final List<Part> page;
    private final boolean open;
    private final boolean bodiesFirst;
    private final boolean[] isText;
    private final boolean[] taken;
    private final Map<Integer, Integer> beginnings = new LinkedHashMap<>();

    /// @param isText which parts of the page are running text of the main flow
    /// @param open whether a text of the page before goes on
    /// @param bodiesFirst whether headings usually stand behind their text
    HeadingBodies(List<Part> page, boolean[] isText, boolean open, boolean bodiesFirst) {
        this.page = page;
        this.isText = isText;
        this.open = open;
        this.bodiesFirst = bodiesFirst;
        this.taken = new boolean[page.size()];
    }

    /// A vote of all headings, whether the text before them or the text behind them begins with their name.
    static boolean areFirst(List<List<Part>> pages, Style main) {
        double before = 0;
        double behind = 0;
        for (List<Part> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (page.get(i).is(Part.Role.DISPLAY)) {
                    before += namedBefore(page, i, main);
                    behind += namedBehind(page, i, main);
                }
            }
        }
        return before > behind;
    }

    private static double namedBefore(List<Part> page, int heading, Style main) {
        double named = 0;
        for (int i = heading - 1; i >= 0 && !page.get(i).isHeadingOrBanner(); i--) {
            boolean begins = isMain(page.get(i), main)
                    && (i == 0 || !isMain(page.get(i - 1), main))
                    && !isAbove(page.get(i), page.get(heading));
            if (begins) {
                named = Math.max(
                        named,
                        Wording.named(page.get(heading).raw(), page.get(i).raw()));
            }
        }
        return named;
    }

    private static double namedBehind(List<Part> page, int heading, Style main) {
        for (int i = heading + 1; i < page.size() && !page.get(i).isHeadingOrBanner(); i++) {
            if (isMain(page.get(i), main)) {
                return Wording.named(page.get(heading).raw(), page.get(i).raw());
            }
        }
        return 0;
    }

    /// Whether a text is known to stand above a heading, whose text it cannot be.
    private static boolean isAbove(Part text, Part heading) {
        Box box = Box.of(text);
        Box below = Box.of(heading);
        return box != null && below != null && box.isOver(below);
    }

    private static boolean isMain(Part part, Style main) {
        return part.is(Part.Role.TEXT) && part.style().equals(main);
    }

    /// Whether it is known that text in another type than the running one stands directly below a heading, so that
    /// it heads a box.
    private boolean headsBox(int heading) {
        int below = hasSubtitle(page, heading) ? heading + 2 : heading + 1;
        Part part = below < page.size() ? page.get(below) : null;
        Box box = part == null ? null : Box.of(part);
        Box own = Box.of(page.get(heading));
        return part != null
                && box != null
                && own != null
                && part.is(Part.Role.TEXT)
                && !isText[below]
                && own.isOver(box);
    }

    /// Index of each heading's part to the index of the part with which its text begins, by heading.
    Map<Integer, Integer> find() {
        for (boolean usual : new boolean[] {true, false}) {
            for (boolean withSubtitle : new boolean[] {true, false}) {
                for (int i = 0; i < page.size(); i++) {
                    if (page.get(i).is(Part.Role.DISPLAY)
                            && !beginnings.containsKey(i)
                            && hasSubtitle(page, i) == withSubtitle
                            && !headsBox(i)) {
                        choose(i, usual == bodiesFirst, withSubtitle);
                    }
                }
            }
        }
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).is(Part.Role.DISPLAY) && !beginnings.containsKey(i) && !headsBox(i)) {
                chooseByName(i);
            }
        }
        return beginnings;
    }

    /// Where all bodies of a page come before all headings, only the names tell which belong together.
    private void chooseByName(int heading) {
        String name = page.get(heading).raw();
        double least = hasSubtitle(page, heading) ? NAMED : 2 * NAMED;
        int best = -1;
        for (int i = 0; i < page.size(); i++) {
            if (isText[i]
                    && !beginnings.containsValue(i)
                    && !page.get(i).first().startsSmall()) {
                double named = Wording.named(name, page.get(i).raw());
                if (named > least || named == least && best < 0) {
                    least = named;
                    best = i;
                }
            }
        }
        if (best >= 0) {
            beginnings.put(heading, best);
        }
    }

    static boolean hasSubtitle(List<Part> page, int index) {
        return index + 1 < page.size() && page.get(index + 1).is(Part.Role.SUBTITLE);
    }

    private void choose(int heading, boolean before, boolean withSubtitle) {
        List<Integer> region = before ? regionBefore(heading) : regionAfter(heading);
        if (region.isEmpty()) {
            return;
        }
        boolean atTop = noTextBefore(region.getFirst());
        boolean goesOn = atTop
                && open
                && (bodiesFirst || page.get(region.getFirst()).first().startsSmall());
        int begin = before || goesOn ? beginning(heading, region, atTop, withSubtitle) : region.getFirst();
        if (begin >= 0) {
            beginnings.put(heading, begin);
            for (int i : region) {
                taken[i] = taken[i] || i >= begin;
            }
        }
    }

    private boolean noTextBefore(int index) {
        for (int i = 0; i < index; i++) {
            if (isText[i]) {
                return false;
            }
        }
        return true;
    }

    private int beginning(int heading, List<Integer> region, boolean atTop, boolean withSubtitle) {
        String name = page.get(heading).raw();
        int best = -1;
        double bestScore = withSubtitle ? 0 : NAMED;
        for (int i : region) {
            Part part = page.get(i);
            boolean afterBreak = i == 0 || !isText[i - 1];
            double named = part.first().startsSmall() ? 0 : Wording.named(name, part.raw());
            double score = named + (afterBreak && !part.first().startsSmall() ? AFTER_A_BREAK : 0);
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        if (atTop && open) {
            return best;
        }
        boolean firstIsAnothers = best > region.getFirst()
                && bestScore >= NAMED + AFTER_A_BREAK
                && Wording.named(name, page.get(region.getFirst()).raw()) < 0.2
                && atTop;
        return firstIsAnothers ? best : region.getFirst();
    }

    private List<Integer> regionBefore(int heading) {
        var region = new ArrayList<Integer>();
        for (int i = heading - 1; i >= 0 && !page.get(i).isHeadingOrBanner() && !taken[i]; i--) {
            if (isText[i] && isAbove(page.get(i), page.get(heading))) {
                return List.of();
            }
            if (isText[i]) {
                region.addFirst(i);
            }
        }
        return region;
    }

    private List<Integer> regionAfter(int heading) {
        var region = new ArrayList<Integer>();
        for (int i = heading + 1; i < page.size() && !page.get(i).isHeadingOrBanner() && !taken[i]; i++) {
            if (isText[i]) {
                region.add(i);
            } else if (region.isEmpty() && page.get(i).is(Part.Role.TEXT)) {
                return List.of();
            }
        }
        return region;
    }
}
