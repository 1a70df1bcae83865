package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Glyphs that follow each other on one baseline without a wide gap: a line, or a part of one.
final class Segment {
    private final List<Glyph> glyphs = new ArrayList<>();

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
            last.glyphs.add(glyph);
        }
        segments.removeIf(segment -> segment.glyphs.stream().allMatch(Glyph::blank));
        return segments;
    }

    private boolean goesOnWith(Glyph next) {
        Glyph last = glyphs.getLast();
        if (!onOneLine(last, next)) {
            return false;
        }
        float reach = 0.9f * Math.max(last.size(), next.size());
        boolean forwards = next.x() >= last.right() - reach && next.x() <= last.right() + reach;
        if (forwards || !rightToLeft() && !next.rightToLeft()) {
            return forwards;
        }
        return next.right() >= left() - 2 * reach && next.x() <= right() + reach;
    }

    private static boolean onOneLine(Glyph one, Glyph other) {
        float overlap = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        return overlap >= 0.3f * Math.min(one.size(), other.size());
    }

    /// Whether both stand on one line, the other further to the right.
    boolean isLeftOf(Segment other) {
        return onOneLine(glyphs.getLast(), other.glyphs.getFirst()) && other.left() >= right();
    }

    boolean rightToLeft() {
        return glyphs.stream().anyMatch(Glyph::rightToLeft);
    }

    float left() {
        return (float) ink().mapToDouble(Glyph::x).min().orElseThrow();
    }

    float right() {
        return (float) ink().mapToDouble(Glyph::right).max().orElseThrow();
    }

    float top() {
        return (float) ink().mapToDouble(Glyph::top).min().orElseThrow();
    }

    float bottom() {
        return (float) ink().mapToDouble(Glyph::bottom).max().orElseThrow();
    }

    float width() {
        return right() - left();
    }

    /// Size of most of its type.
    float size() {
        return most(Glyph::size);
    }

    /// One line made of segments that stand on it, from left to right.
    static Line line(List<Segment> row) {
        var text = new StringBuilder();
        var whole = new Segment();
        for (Segment segment : row) {
            if (!whole.glyphs.isEmpty()) {
                text.append(segment.left() - whole.right() > 2 * segment.size() ? '\t' : ' ');
            }
            text.append(Words.of(segment.glyphs, segment.rightToLeft()));
            whole.glyphs.addAll(segment.glyphs);
        }
        float size = whole.size();
        float baseline = whole.most(Glyph::baseline);
        var look = new Line.Look(
                whole.left(),
                baseline - Glyph.ASCENT * size,
                whole.width(),
                size,
                size,
                whole.most(Glyph::font),
                whole.most(Glyph::bold),
                whole.most(Glyph::italic));
        return new Line(text.toString(), look);
    }

    private <T> T most(Function<Glyph, T> property) {
        Map<T, Integer> counts = new HashMap<>();
        ink().forEach(glyph -> counts.merge(property.apply(glyph), glyph.text().length(), Integer::sum));
        return Collections.max(counts.entrySet(), Comparator.comparingInt(Map.Entry::getValue))
                .getKey();
    }

    private Stream<Glyph> ink() {
        return glyphs.stream().filter(glyph -> !glyph.blank());
    }
}
