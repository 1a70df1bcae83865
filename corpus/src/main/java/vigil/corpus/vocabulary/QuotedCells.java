package vigil.corpus.vocabulary;

import java.util.ArrayList;
import java.util.List;

/// The cells of one line, parted by tabs. A cell that begins with a quote ends with one, and two quotes inside it are
/// one: so spreadsheets save cells that have commas or quotes. In any other cell a quote is a quote.
///
/// @param line the line without its end
/// @param where its file and line, for errors
record QuotedCells(String line, String where) {
    private static final char QUOTE = '"';

    /// The cells without spaces around them, those left out that are empty at the line's end.
    ///
    /// @throws VocabularyException where a quote does not end, or does not end its cell
    List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (int start = 0; start <= line.length(); ) {
            int end = isQuoted(start) ? quoteEnd(start, cells.size() + 1) + 1 : tabFrom(start);
            String cell = line.substring(start, end);
            cells.add((isQuoted(start) ? unquoted(cell) : cell).strip());
            start = end + 1;
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private boolean isQuoted(int start) {
        return start < line.length() && line.charAt(start) == QUOTE;
    }

    private int tabFrom(int start) {
        int tab = line.indexOf('\t', start);
        return tab < 0 ? line.length() : tab;
    }

    /// The offset of the quote that ends the cell that begins at an offset.
    private int quoteEnd(int start, int cell) {
        for (int i = line.indexOf(QUOTE, start + 1); i >= 0; i = line.indexOf(QUOTE, i + 1)) {
            int next = i + 1;
            if (next == line.length() || line.charAt(next) == '\t') {
                return i;
            }
            if (line.charAt(next) != QUOTE) {
                throw error(cell, "the quote that begins it ends before the cell does; inside it, double the quotes");
            }
            i = next;
        }
        throw error(cell, "the quote that begins it does not end in this line");
    }

    private static String unquoted(String cell) {
        return cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
    }

    private VocabularyException error(int cell, String problem) {
        return new VocabularyException(where + ": cell " + cell + ": " + problem);
    }
}
