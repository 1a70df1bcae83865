package vigil.corpus.query;

import java.util.ArrayList;
import java.util.List;

/// Rewrites the rows of a query: words, and what stands for the same as one, side by side and all to be found. Quotes,
/// fields, `*` and `~` keep a word out of a row, and what must not be there is kept as it was typed.
public final class Rows {
    private Rows() {}

    /// Rewrites a row.
    public interface Rewriter<E extends Exception> {
        /// Gives what stands in the place of a row.
        ///
        /// @param row of one part or more
        /// @return one part or more
        List<? extends Query> rewrite(List<Query> row) throws E;
    }

    /// The query with each of its rows rewritten.
    public static <E extends Exception> Query rewrite(Query query, Rewriter<E> rewriter) throws E {
        return switch (query) {
            case Query.Word _, Query.Same _ -> joined(rewriter.rewrite(List.of(query)));
            case Query.And(var parts) -> joined(rewritten(parts, rewriter));
            case Query.Or(var parts) -> {
                List<Query> either = new ArrayList<>();
                for (Query part : parts) {
                    either.add(rewrite(part, rewriter));
                }
                yield new Query.Or(either);
            }
            case Query.All _,
                    Query.Phrase _,
                    Query.Prefix _,
                    Query.Wildcard _,
                    Query.Fuzzy _,
                    Query.In _,
                    Query.Tagged _,
                    Query.Years _,
                    Query.Not _ -> query;
        };
    }

    private static <E extends Exception> List<Query> rewritten(List<Query> parts, Rewriter<E> rewriter) throws E {
        List<Query> rewritten = new ArrayList<>();
        List<Query> row = new ArrayList<>();
        for (Query part : parts) {
            if (part instanceof Query.Word || part instanceof Query.Same) {
                row.add(part);
                continue;
            }
            if (!row.isEmpty()) {
                rewritten.addAll(rewriter.rewrite(List.copyOf(row)));
                row.clear();
            }
            rewritten.add(rewrite(part, rewriter));
        }
        if (!row.isEmpty()) {
            rewritten.addAll(rewriter.rewrite(List.copyOf(row)));
        }
        return rewritten;
    }

    /// Parts that are all to be found, as one query.
    ///
    /// @param parts one or more
    public static Query joined(List<? extends Query> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Query.And(List.copyOf(parts));
    }
}
