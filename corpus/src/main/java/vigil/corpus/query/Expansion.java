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
        return Rows.rewrite(query, this::expandRow);
    }

    /// A row as it was typed, in which nothing stands for the same yet.
    private List<Query> expandRow(List<Query> row) {
        return expandRun(row.stream().map(Query.Word.class::cast).toList());
    }

    private List<Query> expandRun(List<Query.Word> typed) {
        List<Query.Word> run =
                typed.stream().flatMap(word -> ideographs.parted(word).stream()).toList();
        List<Query> expanded = new ArrayList<>();
        int next = 0;
        for (Thesaurus.Name name : names(run)) {
            if (name.start() >= next) {
                expanded.addAll(run.subList(next, name.start()));
                expanded.add(same(Rows.joined(run.subList(name.start(), name.end())), name));
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
}
