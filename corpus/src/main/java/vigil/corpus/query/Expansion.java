package vigil.corpus.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vigil.corpus.Facet;

/// Adds to the words of a query what stands for the same: other names, and the tag of what they name.
///
/// `RtoP` also asks for `"responsibility to protect"`, `Sudanese` also for entries tagged `country:SDN`. Only words
/// that are to be found together are read as one name. Quotes, fields, `*` and `~` switch it off.
public final class Expansion {
    private final Thesaurus thesaurus;
    private final IdeographicNames ideographs;

    /// @param thesaurus what knows the names
    public Expansion(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
        ideographs = new IdeographicNames(thesaurus);
    }

    /// The query with all that stands for the same.
    public Query expand(Query query) {
        return switch (query) {
            case Query.Word word -> joined(expandRun(List.of(word)));
            case Query.And(var queries) -> joined(expandParts(queries));
            case Query.Or(var queries) ->
                new Query.Or(queries.stream().map(this::expand).toList());
            case Query.All _,
                    Query.Phrase _,
                    Query.Prefix _,
                    Query.Wildcard _,
                    Query.Fuzzy _,
                    Query.In _,
                    Query.Tagged _,
                    Query.Years _,
                    Query.Not _,
                    Query.Same _ -> query;
        };
    }

    private List<Query> expandParts(List<Query> queries) {
        List<Query> expanded = new ArrayList<>();
        List<Query.Word> run = new ArrayList<>();
        for (Query query : queries) {
            if (query instanceof Query.Word word) {
                run.add(word);
            } else {
                expanded.addAll(expandRun(run));
                run.clear();
                expanded.add(expand(query));
            }
        }
        expanded.addAll(expandRun(run));
        return expanded;
    }

    private List<Query> expandRun(List<Query.Word> typed) {
        List<Query.Word> run =
                typed.stream().flatMap(word -> ideographs.parted(word).stream()).toList();
        List<Query> expanded = new ArrayList<>();
        int next = 0;
        for (Thesaurus.Name name : names(run)) {
            if (name.start() >= next) {
                expanded.addAll(run.subList(next, name.start()));
                expanded.add(same(joined(run.subList(name.start(), name.end())), name));
                next = name.end();
            }
        }
        expanded.addAll(run.subList(next, run.size()));
        return expanded;
    }

    private List<Thesaurus.Name> names(List<Query.Word> run) {
        List<String> words = run.stream().map(Query.Word::text).toList();
        return thesaurus.names(words).stream()
                .sorted(Comparator.comparingInt(Thesaurus.Name::start))
                .toList();
    }

    private static Query same(Query typed, Thesaurus.Name name) {
        List<Query> others = new ArrayList<>();
        for (String other : name.others()) {
            others.add(other.indexOf(' ') < 0 ? new Query.Word(other) : new Query.Phrase(other, 0));
        }
        Facet facet = name.facet();
        String value = name.value();
        if (facet != null && value != null) {
            others.add(new Query.Tagged(facet, value));
        }
        return others.isEmpty() ? typed : new Query.Same(typed, others);
    }

    private static Query joined(List<? extends Query> queries) {
        return queries.size() == 1 ? queries.getFirst() : new Query.And(List.copyOf(queries));
    }
}
