package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Glyphs that follow each other on one baseline without a wide gap: a line, or a part of one.
final class Segment {
    private final List<Glyph> glyphs = new ArrayList<>();
    private float left = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float top = Float.MAX_VALUE;
    private float bottom = -Float.MAX_VALUE;
    private float largest;
    private boolean rightToLeft;
    /// Whether all of its letters are as large as the first, of its face, on its line: so it is mostly.
    private boolean oneSize = true;

    private boolean oneFace = true;
    private boolean oneBaseline = true;

    private Segment() {}

    /// Cuts glyphs, in the order in which they are drawn, where the next one does not go on with the one before.
    static List<Segment> of(List<Glyph> glyphs) {
        var segments = new ArrayList<Segment>();
        Segment last = null;
        for (Glyph glyph : glyphs) {
            if (last == null || !last.goesOnWith(glyph)) {
                last = new Segment();
                segments.add(last);
            }
            last.add(glyph);
        }
        segments.removeIf(Segment::isBlank);
        segments.replaceAll(Segment::trimmed);
        return segments;
    }

    private boolean isBlank() {
        for (Glyph glyph : glyphs) {
            if (!glyph.blank()) {
                return false;
            }
        }
        return true;
    }

    private boolean goesOnWith(Glyph next) {
        Glyph last = glyphs.getLast();
        if (!onOneLine(last, next) || last.cell() != next.cell()) {
            return false;
        }
        float smaller = Math.min(last.size(), next.size());
        float larger = Math.max(last.size(), next.size());
        // Type of another size may be that of another column; a large initial is not.
        boolean another = larger > 1.15f * smaller && larger < 1.8f * smaller;
        float reach = 0.9f * (another ? smaller : larger);
        boolean forwards = Math.abs(next.x() - last.right()) <= reach;
        if (forwards || (!rightToLeft && !next.rightToLeft())) {
            return forwards;
        }
        return next.right() >= left - 2 * reach && next.x() <= right + reach;
    }

    private void add(Glyph glyph) {
        glyphs.add(glyph);
        left = Math.min(left, glyph.x());
        right = Math.max(right, glyph.right());
        top = Math.min(top, glyph.top());
        bottom = Math.max(bottom, glyph.bottom());
        largest = Math.max(largest, glyph.size());
        rightToLeft |= glyph.rightToLeft();
        Glyph first = glyphs.getFirst();
        if (!glyph.blank()) {
            oneSize &= glyph.size() == first.size();
            oneFace &= glyph.face().equals(first.face());
            oneBaseline &= glyph.baseline() == first.baseline();
        }
    }

    private static boolean onOneLine(Glyph one, Glyph other) {
        float overlap = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        return overlap >= 0.3f * Math.min(one.size(), other.size());
    }

    /// The same without blanks at its ends.
    private Segment trimmed() {
        int from = 0;
        int to = glyphs.size();
        while (glyphs.get(to - 1).blank()) {
            to--;
        }
        while (glyphs.get(from).blank()) {
            from++;
        }
        if (from == 0 && to == glyphs.size()) {
            return this;
        }
        var trimmed = new Segment();
        glyphs.subList(from, to).forEach(trimmed::add);
        return trimmed;
    }

    /// Whether the other stands on the same line and is read after this one.
    boolean isBefore(Segment other) {
        boolean leftwards = (rightToLeft || other.rightToLeft)
                && onOneLine(glyphs.getLast(), other.glyphs.getFirst())
                && other.right() <= left() + 0.5f * size();
        return leftwards || isLeftOf(other);
    }

    /// Whether both stand on one line, the other further to the right.
    boolean isLeftOf(Segment other) {
        return onOneLine(glyphs.getLast(), other.glyphs.getFirst()) && other.left() >= right();
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float top() {
        return top;
    }

    float bottom() {
        return bottom;
    }

    /// Whether it ends in a line to write on, as a form's questions do.
    boolean endsInBlank() {
        return glyphs.size() > 2
                && glyphs.subList(glyphs.size() - 3, glyphs.size()).stream()
                        .allMatch(glyph -> glyph.text().equals("_"));
    }

    float width() {
        return right() - left();
    }

    /// Size of most of its type; of small capitals, the size of the large ones among them.
    float size() {
        float most = oneSize ? glyphs.getFirst().size() : most(Glyph::size);
        boolean mixed = most < 0.92f * largest && most > 0.6f * largest;
        return mixed && areSmallCapitals() ? largest : most;
    }

    /// Whether most words begin with a capital of the largest type and go on in smaller letters, and nothing but
    /// capitals is as large. An initial that is set large stands before a line of smaller words.
    private boolean areSmallCapitals() {
        int large = 0;
        int small = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            int letter = glyph.text().codePointAt(0);
            if (!Character.isLetter(letter)) {
                continue;
            }
            boolean begins =
                    i == 0 || !Character.isLetter(glyphs.get(i - 1).text().codePointAt(0));
            if (glyph.size() < 0.98f * largest) {
                small += begins ? 1 : 0;
            } else if (Character.isUpperCase(letter)) {
                large += i + 1 < glyphs.size() && isSmaller(glyphs.get(i + 1)) ? 1 : 0;
            } else {
                return false;
            }
        }
        return large > 0 && small <= 2 * large;
    }

    private boolean isSmaller(Glyph next) {
        return next.size() < 0.92f * largest && Character.isLetter(next.text().codePointAt(0));
    }

    /// How most of its letters are set.
    ///
    /// @param size in points, rounded to halves, so that types that are measured a little otherwise are one
    record Type(float size, boolean bold) {}

    Type type() {
        return new Type(Math.round(2 * size()) / 2f, face().bold());
    }

    /// Where a line begins, and its lower edge, in whole points.
    record Place(int left, int bottom) {
        static Place of(float left, float bottom) {
            return new Place(Math.round(left), Math.round(bottom));
        }
    }

    Place place() {
        return Place.of(left, bottom);
    }

    /// The font of most of its letters.
    Face face() {
        return oneFace ? glyphs.getFirst().face() : most(Glyph::face);
    }

    /// One line made of segments that stand on it, in the order in which they are read.
    static Line line(List<Segment> row) {
        if (row.size() == 1) {
            Segment alone = row.getFirst();
            return alone.line(Words.of(alone.glyphs));
        }
        var text = new StringBuilder();
        var whole = new Segment();
        for (Segment segment : row) {
            if (!whole.glyphs.isEmpty()) {
                boolean cell = segment.glyphs.getFirst().cell()
                        != whole.glyphs.getLast().cell();
                text.append(cell || segment.left() - whole.right() > 2 * segment.size() ? '\t' : ' ');
            }
            text.append(Words.of(segment.glyphs));
            segment.glyphs.forEach(whole::add);
        }
        return whole.line(whole.rightToLeft ? Words.of(whole.glyphs) : text.toString());
    }

    private Line line(String words) {
        float size = size();
        float baseline = oneBaseline ? glyphs.getFirst().baseline() : most(Glyph::baseline);
        Face face = face();
        var look = new Line.Look(
                left(), baseline - Glyph.ASCENT * size, width(), size, size, face.name(), face.bold(), face.italic());
        return new Line(words, look);
    }

    /// What most of its letters have.
    private <T> T most(Function<Glyph, T> property) {
        Map<T, Integer> counts = new HashMap<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.blank()) {
                counts.merge(property.apply(glyph), glyph.text().length(), Integer::sum);
            }
        }
        return Collections.max(counts.entrySet(), Comparator.comparingInt(Map.Entry::getValue))
                .getKey();
    }
}
