package vigil.corpus.lucene;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import vigil.corpus.Facet;
import vigil.corpus.query.Query;
import vigil.corpus.query.Thesaurus;

/// The values of facets that a query names in a field: `country:Sudan`, `crime:war*`, `theme:none`.
final class NamedValues {
    /// Stands for having no value, as it does in filters.
    private static final String NONE = "none";

    private static final int FEW = 16;

    private final IndexView view;
    private final Thesaurus thesaurus;
    private final Expansions expansions;

    /// @param thesaurus knows names that no entry's tag has
    /// @param expansions knows how many spellings may be looked for
    NamedValues(IndexView view, Thesaurus thesaurus, Expansions expansions) {
        this.view = view;
        this.thesaurus = thesaurus;
        this.expansions = expansions;
    }

    /// Entries with a value that is called so; empty where none is.
    ///
    /// @param leaf a word, phrase, prefix, pattern or spelling
    /// @param text what it has
    Optional<org.apache.lucene.search.Query> of(Facet facet, Query leaf, String text) {
        if (leaf instanceof Query.Word && text.equalsIgnoreCase(NONE)) {
            return Optional.of(without(facet));
        }
        List<String> values = values(facet, leaf, text);
        return values.isEmpty() ? Optional.empty() : Optional.of(tagged(facet, values));
    }

    private List<String> values(Facet facet, Query leaf, String text) {
        if (Words.exact(text).isEmpty()) {
            return List.of();
        }
        return switch (leaf) {
            case Query.Prefix _ -> view.labels().like(facet, Places.pattern(text + "*")::matches);
            case Query.Wildcard _ -> view.labels().like(facet, Places.pattern(text)::matches);
            case Query.Fuzzy(var _, var edits) -> {
                String word = String.join("", Words.exact(text));
                yield expansions.affordsSpelling(word, edits)
                        ? view.labels().like(facet, nearly(word, edits))
                        : called(facet, text);
            }
            default -> called(facet, text);
        };
    }

    private List<String> called(Facet facet, String name) {
        List<String> called = view.labels().called(facet, name);
        return called.isEmpty() ? thesaurus.resolve(facet, name).map(List::of).orElse(List.of()) : called;
    }

    /// Whether a word is spelled nearly so; both are folded.
    private static Predicate<String> nearly(String word, int edits) {
        return new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits))::run;
    }

    /// Of few values, how much an entry is about one counts; of many, which a pattern stands for, all count alike.
    private static org.apache.lucene.search.Query tagged(Facet facet, List<String> values) {
        List<Term> terms = values.stream().map(value -> term(facet, value)).toList();
        if (terms.size() > FEW) {
            return new TermInSetQuery(
                    terms.getFirst().field(), terms.stream().map(Term::bytes).toList());
        }
        List<TermQuery> any = terms.stream().map(TermQuery::new).toList();
        return any.size() == 1 ? any.getFirst() : new DisjunctionMaxQuery(any, 0);
    }

    private static Term term(Facet facet, String value) {
        return facet.isTagged()
                ? new Term(Schema.TAGS, Schema.tag(facet, value))
                : new Term(Schema.facet(facet, null), value);
    }

    /// Entries that have no value on the facet.
    private static org.apache.lucene.search.Query without(Facet facet) {
        return new BooleanQuery.Builder()
                .add(QueryTranslator.EVERY_ENTRY, Occur.MUST)
                .add(new FieldExistsQuery(Schema.facet(facet, null)), Occur.MUST_NOT)
                .build();
    }
}
