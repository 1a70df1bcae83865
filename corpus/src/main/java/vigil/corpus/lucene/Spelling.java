package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigil.corpus.query.Expansion;
import vigil.corpus.query.Query;
import vigil.corpus.query.Rows;
import vigil.corpus.query.Thesaurus;

/// Corrects the words of a query by the words that entries have and the names that the tables have.
///
/// A row of words is read as one: each stretch of it may be kept or replaced ([Correction]), and of the cheapest ways
/// through the row the one counts that entries answer, more of them for the same cost. Quotes, fields, `*` and `~`
/// switch it off.
final class Spelling {
    /// Ways through a row of words that are kept while it is read.
    private static final int WAYS = 16;
    /// Ways that are looked for in the index.
    private static final int COUNTED = 6;
    /// Longest row that is corrected, in words.
    private static final int MAX_WORDS = 16;
    /// Most words of a row that is corrected though no entry answers it.
    private static final int SHORT = 6;
    /// What ten times the entries are worth.
    private static final double MORE_ENTRIES = 0.4;

    private final IndexView view;
    private final Thesaurus thesaurus;
    private final Corrections corrections;

    /// @param near words that are right, though no entry may have them
    /// @param all whether words that few entries have are suspected, too, and not only those that none has
    Spelling(IndexView view, Thesaurus thesaurus, NearWords near, boolean all) {
        this.view = view;
        this.thesaurus = thesaurus;
        corrections = new Corrections(view, thesaurus, near, all);
    }

    /// The query with its misspelled words corrected; empty where there are none.
    ///
    /// @param query as it was read, before names were added
    Optional<Query> correct(Query query) throws IOException {
        Query corrected = Rows.rewrite(query, this::row);
        return corrected.equals(query) ? Optional.empty() : Optional.of(corrected);
    }

    /// Whether a word was seen that no entry has in any form.
    boolean hasUnknownWord() {
        return corrections.hasUnknownWord();
    }

    /// One reading of a row of words.
    private record Way(List<Query.Word> words, double cost) {
        Way with(List<Query.Word> more, double its) {
            List<Query.Word> all = new ArrayList<>(words);
            all.addAll(more);
            return new Way(all, cost + its);
        }
    }

    private List<? extends Query> row(List<Query> typedRow) throws IOException {
        if (typedRow.size() > MAX_WORDS) {
            return typedRow;
        }
        List<Query.Word> row = typedRow.stream().map(Query.Word.class::cast).toList();
        List<String> typed = row.stream().map(Query.Word::text).toList();
        List<Correction> possible = corrections.of(typed);
        if (possible.stream().allMatch(one -> one.cost() == 0)) {
            return row;
        }
        return best(row, ways(row, possible));
    }

    /// The cheapest ways through the row, the cheapest first.
    private static List<Way> ways(List<Query.Word> row, List<Correction> possible) {
        List<List<Way>> upTo = new ArrayList<>();
        upTo.add(List.of(new Way(List.of(), 0)));
        for (int end = 1; end <= row.size(); end++) {
            List<Way> ways = new ArrayList<>();
            for (Correction one : possible) {
                if (one.end() == end) {
                    List<Query.Word> words = one.words().isEmpty()
                            ? row.subList(one.start(), one.end())
                            : one.words().stream().map(Query.Word::new).toList();
                    upTo.get(one.start()).forEach(way -> ways.add(way.with(words, one.cost())));
                }
            }
            ways.sort(Comparator.comparingDouble(Way::cost));
            upTo.add(List.copyOf(ways.subList(0, Math.min(WAYS, ways.size()))));
        }
        return upTo.getLast();
    }

    /// The way that entries answer at the least cost. Where no entry answers any, the cheapest for a short row, and
    /// the row as it was typed for a long one, of which no entry has all words however they are spelled.
    private List<Query.Word> best(List<Query.Word> row, List<Way> ways) throws IOException {
        Way best = row.size() <= SHORT ? ways.getFirst() : new Way(List.copyOf(row), 0);
        double least = Double.POSITIVE_INFINITY;
        for (Way way : ways.subList(0, Math.min(COUNTED, ways.size()))) {
            int entries = entries(Rows.joined(way.words));
            double cost = way.cost - MORE_ENTRIES * Math.log10(Math.max(1, entries));
            if (entries > 0 && cost < least) {
                best = way;
                least = cost;
            }
        }
        return best.words;
    }

    private int entries(Query query) throws IOException {
        Query expanded = new Expansion(thesaurus).expand(query);
        return view.count(
                new QueryTranslator(view, thesaurus).translate(expanded).query());
    }
}
