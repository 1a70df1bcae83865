package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanPositionRangeQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.query.Query;
import vigil.corpus.query.QueryField;
import vigil.corpus.query.StopWords;
import vigil.corpus.query.Thesaurus;

/// Translates one query for one commit of an index. Used for one query, within its limits of work.
///
/// Every word is looked for in all parts of an entry at once, so that AND holds across heading and text. Words that
/// say nothing (`the`, `who`) need not be there, unless the query has no others. What it makes finds entries alone:
/// no other document has the fields that it asks.
final class QueryTranslator {
    static final org.apache.lucene.search.Query EVERY_ENTRY =
            new ConstantScoreQuery(new TermQuery(new Term(Schema.TYPE, Schema.ENTRY)));
    private static final float TIE = 0.3f;
    /// What another name is worth beside the one that was typed, lest a rare translation outrank it.
    private static final float ANOTHER_NAME = 0.6f;
    /// What the tag of a name is worth beside its words: an entry about a country comes before one that names it.
    private static final float TAG = 2;

    /// Most other names that all words of a query are also looked for by.
    private static final int MAX_OTHER_NAMES = 150;
    /// Most terms that snippets mark.
    private static final int MAX_SHOWN = 200;

    private final NamedValues values;
    private final Places places;
    private final WordOrder order;
    private final SequencedSet<String> warnings = new LinkedHashSet<>();
    private final BooleanQuery.Builder shown = new BooleanQuery.Builder();
    private final BooleanQuery.Builder nearness = new BooleanQuery.Builder();
    private int shownTerms;
    private int otherNames;

    QueryTranslator(IndexView view, Thesaurus thesaurus) throws IOException {
        var expansions = new Expansions(view.getIndexReader(), warnings);
        values = new NamedValues(view, thesaurus, expansions);
        places = new Places(expansions, warnings);
        order = new WordOrder(view.getIndexReader());
    }

    /// A translator of what snippets do not show, within the same limit.
    private QueryTranslator(QueryTranslator other) {
        values = other.values;
        places = other.places;
        order = other.order;
    }

    Translated translate(Query query) throws IOException {
        var whole = of(query, null);
        return new Translated(whole, nearness.build(), shown.build(), List.copyOf(warnings));
    }

    /// The parts of a query that each raise an entry by themselves, translated.
    ///
    /// @param doubtful words that may not be meant
    RelatedUnits units(Query query, Set<String> doubtful, NearWords near) throws IOException {
        var translator = new QueryTranslator(this);
        return RelatedUnits.of(parts(query), doubtful, near, part -> translator.of(part, null));
    }

    private static List<Query> parts(Query query) {
        return switch (query) {
            case Query.And(var queries) ->
                withoutStopWords(queries).stream()
                        .filter(part -> !(part instanceof Query.Not))
                        .toList();
            case Query.Same(Query.And(var queries), var _) -> {
                List<Query> all = new ArrayList<>(withoutStopWords(queries));
                all.add(query);
                yield all;
            }
            case Query.Same(Query.Word _, var others)
            when others.stream().noneMatch(Query.Tagged.class::isInstance) -> {
                List<Query> all = new ArrayList<>(List.of(query));
                others.stream()
                        .filter(Query.Phrase.class::isInstance)
                        .findFirst()
                        .ifPresent(words -> all.addAll(parts(words)));
                yield all;
            }
            case Query.Phrase(var text, var _) ->
                Words.exact(text).stream().<Query>map(Query.Word::new).toList();
            case Query.All _, Query.Not _ -> List.of();
            case Query.Word _,
                    Query.Prefix _,
                    Query.Wildcard _,
                    Query.Fuzzy _,
                    Query.In _,
                    Query.Tagged _,
                    Query.Years _,
                    Query.Or _,
                    Query.Same _ -> List.of(query);
        };
    }

    /// @param field the field that governs the query; null for all
    private org.apache.lucene.search.Query of(Query query, @Nullable QueryField field) throws IOException {
        return switch (query) {
            case Query.All _ -> EVERY_ENTRY;
            case Query.Word(var text) -> leaf(query, text, field);
            case Query.Phrase(var text, var _) -> leaf(query, text, field);
            case Query.Prefix(var text) -> leaf(query, text, field);
            case Query.Wildcard(var pattern) -> leaf(query, pattern, field);
            case Query.Fuzzy(var text, var _) -> leaf(query, text, field);
            case Query.In(var named, var inner) -> of(inner, named);
            case Query.Tagged(var facet, var value) -> new TermQuery(new Term(Schema.TAGS, Schema.tag(facet, value)));
            case Query.Years(var range) -> Choices.of(range);
            case Query.And(var queries) -> all(queries, field);
            case Query.Or(var queries) -> {
                var any = new BooleanQuery.Builder();
                for (Query part : queries) {
                    any.add(of(part, field), Occur.SHOULD);
                }
                yield any.build();
            }
            case Query.Not(var inner) -> all(List.of(query), field);
            case Query.Same(var typed, var others) -> {
                List<org.apache.lucene.search.Query> same = new ArrayList<>();
                same.add(of(typed, field));
                for (Query other : others) {
                    if (++otherNames > MAX_OTHER_NAMES) {
                        warnings.add("words are looked for by " + MAX_OTHER_NAMES
                                + " other names together; the words behind them were taken as they stand");
                        break;
                    }
                    boolean tagged = other instanceof Query.Tagged;
                    same.add(new BoostQuery(of(other, field), tagged ? TAG : ANOTHER_NAME));
                }
                yield new DisjunctionMaxQuery(same, TIE);
            }
        };
    }

    private org.apache.lucene.search.Query all(List<Query> queries, @Nullable QueryField field) throws IOException {
        var all = new BooleanQuery.Builder();
        boolean onlyNot = true;
        for (Query part : withoutStopWords(queries)) {
            if (part instanceof Query.Not(var inner)) {
                all.add(new QueryTranslator(this).of(inner, field), Occur.MUST_NOT);
            } else {
                all.add(of(part, field), part instanceof Query.Years ? Occur.FILTER : Occur.MUST);
                onlyNot = false;
            }
        }
        if (field == null) {
            RelatedUnits.nearness(withoutStopWords(queries).stream()
                            .map(part -> part instanceof Query.Word(var text) ? text : "")
                            .toList())
                    .forEach(nearness::add);
        }
        if (onlyNot) {
            all.add(EVERY_ENTRY, Occur.MUST);
        }
        return all.build();
    }

    private static List<Query> withoutStopWords(List<Query> queries) {
        List<Query> rest = queries.stream()
                .filter(part -> !(part instanceof Query.Word(var text) && StopWords.contains(text)))
                .distinct()
                .toList();
        return rest.stream().allMatch(part -> part instanceof Query.Not) ? queries : rest;
    }

    private org.apache.lucene.search.Query leaf(Query leaf, String text, @Nullable QueryField field)
            throws IOException {
        if (field == null) {
            return anywhere(leaf);
        }
        Optional<Facet> facet = field.facet();
        Optional<org.apache.lucene.search.Query> tagged = facet.flatMap(one -> values.of(one, leaf, text));
        if (facet.isPresent() && facet.get() != Facet.ORGANIZATION) {
            if (tagged.isPresent()) {
                return tagged.get();
            }
            warnings.add("no " + field.value() + " in this index is called \"" + text + "\"; it was read as words");
            return anywhere(leaf);
        }
        var inPart = in(part(field), leaf);
        if (field == QueryField.TEXT || field == QueryField.CAPTION) {
            anywhere(leaf);
        }
        return tagged.isPresent() ? new DisjunctionMaxQuery(List.of(inPart, tagged.get()), TIE) : inPart;
    }

    private static Schema.Part part(QueryField field) {
        for (Schema.Part part : Schema.Part.values()) {
            if (part.field == field) {
                return part;
            }
        }
        throw new IllegalStateException(field + " is no field of words");
    }

    /// A leaf in all parts of an entry.
    private org.apache.lucene.search.Query anywhere(Query leaf) throws IOException {
        List<Collection<String>> row = places.of(leaf);
        org.apache.lucene.search.Query query;
        if (row.isEmpty()) {
            query = MatchNoDocsQuery.INSTANCE;
        } else if (row.size() == 1) {
            query = leaf instanceof Query.Word ? Forms.any(row.getFirst()) : Forms.expanded(row.getFirst());
        } else if (!order.affords(row)) {
            warnings.add(
                    "words of many phrases are frequent ones; those of the last phrases were looked for without their"
                            + " order: ask for fewer phrases");
            var all = new BooleanQuery.Builder();
            row.forEach(place -> all.add(Forms.any(place), Occur.MUST));
            query = all.build();
        } else {
            var phrase = new MultiPhraseQuery.Builder().setSlop(slop(leaf));
            for (Collection<String> place : row) {
                phrase.add(
                        place.stream().map(term -> new Term(Schema.WORDS, term)).toArray(Term[]::new));
            }
            query = phrase.build();
        }
        shownTerms += row.stream().mapToInt(Collection::size).sum();
        if (shownTerms <= MAX_SHOWN) {
            shown.add(query instanceof TermInSetQuery ? Forms.each(row.getFirst()) : query, Occur.SHOULD);
        }
        return query;
    }

    /// A leaf in one part of an entry.
    private org.apache.lucene.search.Query in(Schema.Part part, Query leaf) throws IOException {
        List<Collection<String>> terms = places.of(leaf);
        if (!order.affords(terms)) {
            warnings.add("many words were asked of single fields; the last of them were looked for in all parts of an"
                    + " entry: ask for fewer");
            return anywhere(leaf);
        }
        if (terms.size() == 1 && !(leaf instanceof Query.Word)) {
            return new AnyInPart(Set.copyOf(terms.getFirst()), part);
        }
        List<SpanQuery> row = new ArrayList<>();
        for (Collection<String> place : terms) {
            row.add(new SpanOrQuery(place.stream()
                    .map(term -> new SpanTermQuery(new Term(Schema.WORDS, term)))
                    .toArray(SpanQuery[]::new)));
        }
        if (row.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        SpanQuery query = row.size() == 1
                ? row.getFirst()
                : new SpanNearQuery(row.toArray(SpanQuery[]::new), slop(leaf), slop(leaf) == 0);
        return new SpanPositionRangeQuery(query, part.start(), part.end());
    }

    private static int slop(Query leaf) {
        return leaf instanceof Query.Phrase(var _, var slop) ? slop : 0;
    }
}
