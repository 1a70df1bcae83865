package vigil.indexer.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts the large first letters of texts back before the words that they begin.
///
/// Such a letter stands alone, at least some lines high, and the line at its right begins at the height of its upper
/// half.
final class DropCaps {
    private static final double LARGER = 1.7;
    private static final int MOST_CHARS = 2;
    private static final float REACH = 1.2f;
    private static final Set<String> WORDS = Set.of("A", "I", "À", "Y", "O", "É", "E", "Ó");

    private final Set<String> words = new HashSet<>();

    /// @param pages all pieces of a publication, whose words tell whether a letter is a word of its own
    DropCaps(List<List<Piece>> pages) {
        pages.stream()
                .flatMap(List::stream)
                .flatMap(piece -> piece.lines().stream())
                .forEach(line -> words.addAll(Wording.words(line.text())));
    }

    /// The same pieces, each large letter joined with the line that it begins.
    List<Piece> join(List<Piece> pieces) {
        var joined = new ArrayList<>(pieces);
        for (Piece cap : pieces) {
            int text = isLetter(cap) ? textOf(cap, joined) : -1;
            if (text >= 0) {
                Piece body = joined.get(text);
                var lines = new ArrayList<>(body.lines());
                PrintedLine first = lines.getFirst();
                lines.set(0, first.withText(together(cap.lines().getFirst().text(), first.text())));
                joined.set(text, new Piece(lines, body.role(), body.said(), body.level()));
                joined.remove(cap);
            }
        }
        return joined;
    }

    private static boolean isLetter(Piece piece) {
        PrintedLine line = piece.lines().getFirst();
        return piece.role() == null
                && piece.lines().size() == 1
                && line.look() != null
                && line.text().length() <= MOST_CHARS
                && line.text().codePoints().anyMatch(Character::isLetter);
    }

    private static int textOf(Piece cap, List<Piece> pieces) {
        PrintedLine.Look letter = look(cap);
        for (int i = 0; i < pieces.size(); i++) {
            PrintedLine.Look line = pieces.get(i).role() == null ? look(pieces.get(i)) : null;
            if (letter != null
                    && line != null
                    && letter.size() >= LARGER * line.size()
                    && line.x() > letter.x() - 1
                    && line.x() <= letter.right() + REACH * line.size()
                    && line.y() >= letter.y() - line.size()
                    && line.y() <= (letter.y() + letter.bottom()) / 2) {
                return i;
            }
        }
        return -1;
    }

    private static PrintedLine.@Nullable Look look(Piece piece) {
        return piece.lines().getFirst().look();
    }

    private String together(String letter, String line) {
        List<String> next = Wording.words(line);
        boolean word = WORDS.contains(letter)
                && !next.isEmpty()
                && words.contains(next.getFirst())
                && !words.contains(Wording.words(letter + next.getFirst()).getFirst());
        return word ? letter + " " + line : letter + line;
    }
}
