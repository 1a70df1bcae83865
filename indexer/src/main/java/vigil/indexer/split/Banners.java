package vigil.indexer.split;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Finds the banners that name the sections of a newsletter, by three signs.
///
/// A running head that changes in the course of the publication names sections, and one that does not the
/// publication. So do prominent words that run up the margin. And on the page, what nearly always has a heading in
/// another face directly below it, and no text, is a banner; those that share their face with headings are left to be
/// found by that they have no text.
final class Banners {
    /// Of a file or a site, as browsers print it.
    private static final Pattern ADDRESS = Pattern.compile("\\w:/{2}|www\\.|[^\\s/]+/[^\\s/]+/[^\\s/]+");
    private static final int FEWEST_PAGES = 3;
    private static final double MOST = 0.6;
    private static final int FEWEST = 2;

    private final List<List<Part>> pages;
    private final Style main;

    private Banners(List<List<Part>> pages) {
        this.pages = pages;
        this.main = Style.most(pages);
    }

    /// The same pages, banners in the role [Part.Role#BANNER]; those at the edge of a page stand before all else on
    /// it.
    static List<List<Part>> mark(List<List<Part>> pages) {
        return new Banners(pages.stream().map(Banners::joinLines).toList()).marked();
    }

    /// Running heads are found line by line; here the lines of one are put together.
    private static List<Part> joinLines(List<Part> page) {
        var parts = new ArrayList<Part>();
        for (Part part : page) {
            Part before = parts.isEmpty() ? null : parts.getLast();
            boolean goesOn = before != null
                    && before.is(Part.Role.RUNNING_HEAD)
                    && part.is(Part.Role.RUNNING_HEAD)
                    && Face.of(before).equals(Face.of(part))
                    && part.equals(Ladder.below(before, page));
            if (goesOn) {
                var lines = new ArrayList<>(parts.removeLast().lines());
                lines.addAll(part.lines());
                parts.add(new Part(Part.Role.RUNNING_HEAD, part.style(), lines));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private List<List<Part>> marked() {
        Set<Part> atEdges = atEdges();
        Set<Face> faces = faces();
        var marked = new ArrayList<List<Part>>();
        for (List<Part> page : pages) {
            var edges = new ArrayList<Part>();
            var rest = new ArrayList<Part>();
            for (Part part : page) {
                if (atEdges.contains(part)) {
                    edges.add(part.as(Part.Role.BANNER));
                } else if (part.is(Part.Role.BANNER)) {
                    rest.add(part.as(Part.Role.RUNNING_HEAD));
                } else {
                    boolean banner = part.is(Part.Role.DISPLAY) && faces.contains(Face.of(part));
                    rest.add(banner ? part.as(Part.Role.BANNER) : part);
                }
            }
            edges.addAll(rest);
            marked.add(edges);
        }
        return marked;
    }

    /// Words in one place and face on several pages, the same on pages that follow each other, then others.
    private Set<Part> atEdges() {
        Map<List<Object>, TreeMap<Integer, Part>> places = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Part part : pages.get(i)) {
                Box box = Box.of(part);
                boolean may = part.is(Part.Role.RUNNING_HEAD) || part.isHeadingOrBanner();
                boolean words = part.letters() > 3
                        && !Piece.isCaption(part.raw())
                        && !ADDRESS.matcher(part.raw()).find();
                if (may && box != null && words) {
                    boolean turned = part.is(Part.Role.BANNER);
                    List<Object> place =
                            turned ? List.of(Face.of(part)) : List.of(Face.of(part), Math.round(box.top() / 3));
                    places.computeIfAbsent(place, key -> new TreeMap<>()).putIfAbsent(i, part);
                }
            }
        }
        var found = new HashSet<Part>();
        places.values().stream()
                .filter(place -> isProminent(place.values()) && (isTurned(place.values()) || isNeverTheSame(place))
                        || nameSections(place))
                .filter(Banners::change)
                .forEach(place -> found.addAll(place.values()));
        return found;
    }

    /// Whether running heads are never repeated, so that they were taken for such by their place alone.
    private static boolean isNeverTheSame(SortedMap<Integer, Part> place) {
        return place.size() > 1
                && place.values().stream().allMatch(part -> part.is(Part.Role.RUNNING_HEAD))
                && place.values().stream().map(Banners::words).distinct().count() == place.size();
    }

    private static boolean isTurned(Collection<Part> parts) {
        return parts.stream().allMatch(part -> part.is(Part.Role.BANNER));
    }

    private boolean isProminent(Collection<Part> parts) {
        return parts.stream().allMatch(part -> {
            Face face = Face.of(part);
            return (face.bold() || face.capitals() || face.style().halfPoints() > main.halfPoints())
                    && Wording.nameWords(part.raw()) > 0;
        });
    }

    /// Whether some words stand on several pages in one place, and others in the same place on others.
    private static boolean nameSections(SortedMap<Integer, Part> place) {
        long texts = place.values().stream().map(Banners::words).distinct().count();
        return place.size() >= FEWEST_PAGES && texts > 1 && texts < place.size();
    }

    /// Whether no words come back once they have been replaced by others.
    private static boolean change(SortedMap<Integer, Part> place) {
        var over = new HashSet<String>();
        String now = "";
        for (Part part : place.values()) {
            String words = words(part);
            if (!words.equals(now)) {
                over.add(now);
                now = words;
            }
            if (over.contains(words)) {
                return false;
            }
        }
        return over.size() > 1 || place.size() < FEWEST_PAGES;
    }

    private static String words(Part part) {
        return String.join(" ", Wording.words(part.raw().replaceAll("\\d+", "")));
    }

    /// The faces of headings that stand above other headings.
    private Set<Face> faces() {
        Map<Face, Integer> overHeadings = new HashMap<>();
        Map<Face, Integer> overTexts = new HashMap<>();
        for (List<Part> page : pages) {
            for (Part part : page) {
                Part below =
                        part.is(Part.Role.DISPLAY) && part.style().halfPoints() > 0 ? Ladder.below(part, page) : null;
                if (below != null) {
                    boolean another =
                            below.is(Part.Role.DISPLAY) && !Face.of(below).equals(Face.of(part));
                    (another ? overHeadings : overTexts).merge(Face.of(part), 1, Integer::sum);
                }
            }
        }
        var faces = new HashSet<Face>();
        overHeadings.forEach((face, times) -> {
            int all = times + overTexts.getOrDefault(face, 0);
            if (times >= FEWEST && times >= MOST * all) {
                faces.add(face);
            }
        });
        return faces;
    }
}
