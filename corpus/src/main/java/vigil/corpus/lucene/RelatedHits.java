package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Hit;
import vigil.corpus.Snippet;
import vigil.corpus.query.Parsed;
import vigil.corpus.query.Query.And;
import vigil.corpus.query.Query.Word;
import vigil.corpus.query.Thesaurus;

/// Finds what else may be meant, where hits do not fill a page: what the query finds in a better spelling, what has
/// most of its words, and what is near in meaning.
final class RelatedHits {
    /// How many entries with most of the words are fused with those near in meaning.
    private static final int FUSED = 100;
    /// As many hits are little, so that a better spelling is offered.
    private static final int LITTLE = 3;
    /// How many times the hits a better spelling must have to be offered.
    private static final int MANY_TIMES = 5;

    private final IndexView view;
    private final Thesaurus thesaurus;
    private final NearWords near;
    private final Optional<Meaning> meaning;

    /// @param thesaurus what knows which names stand for the same, besides the entries themselves
    /// @param near words that mean nearly the same
    /// @param meaning finds by meaning; empty where the index has no vectors
    RelatedHits(IndexView view, Thesaurus thesaurus, NearWords near, Optional<Meaning> meaning) {
        this.view = view;
        this.thesaurus = thesaurus.and(view.definitions());
        this.near = near;
        this.meaning = meaning;
    }

    /// What is shown where hits do not fill a page.
    ///
    /// @param suggestion the query in a better spelling; null where there is none
    record More(List<Hit> related, @Nullable String suggestion) {
        static final More NONE = new More(List.of(), null);
    }

    /// Where nothing was found, what the query finds in a better spelling comes before what has most of its words;
    /// where little was found, the better spelling is only offered.
    ///
    /// @param total what the search finds
    More of(Search search, long total) throws IOException {
        int most = search.request().size() - (int) total;
        Query hits = search.translated().query();
        var spelling = new Spelling(view, thesaurus, near, total <= LITTLE);
        var corrected = spelling.correct(search.read());
        if (corrected.isEmpty()) {
            return new More(related(search, most, hits, Set.of()), null);
        }
        var better = new Search(view, thesaurus, search.request(), new Parsed(corrected.get(), List.of()));
        if (total > 0) {
            boolean many = better.query().count() >= (spelling.hasUnknownWord() ? total + 1 : MANY_TIMES * total);
            return new More(
                    related(search, most, hits, Set.of()),
                    many ? corrected.get().print() : null);
        }
        List<Scored> found = FirstHits.raised(
                view, better.query().besides(most, hits), better.translated().nearness());
        List<Hit> all = new ArrayList<>(
                better.hits(found, Hit.Match.MOST, better.translated().shown()));
        if (found.size() < most) {
            Set<String> doubtful = words(corrected.get());
            doubtful.removeAll(words(search.read()));
            Query besides = either(hits, better.translated().query());
            all.addAll(related(better, most - found.size(), besides, doubtful));
        }
        return new More(all, found.isEmpty() ? null : corrected.get().print());
    }

    /// The words of a row.
    private static Set<String> words(vigil.corpus.query.Query query) {
        return query instanceof And(var parts)
                ? parts.stream()
                        .filter(Word.class::isInstance)
                        .map(part -> ((Word) part).text())
                        .collect(Collectors.toSet())
                : new HashSet<>();
    }

    private static Query either(Query first, Query second) {
        return new BooleanQuery.Builder()
                .add(first, Occur.SHOULD)
                .add(second, Occur.SHOULD)
                .build();
    }

    /// @param hits what is left out
    /// @param doubtful words that may not be meant
    private List<Hit> related(Search search, int most, Query hits, Set<String> doubtful) throws IOException {
        var byWords = new Related(view, search.translator().units(search.expanded(), doubtful, near));
        Optional<String> sentence = search.read().sentence();
        if (meaning.isEmpty() || sentence.isEmpty()) {
            return search.hits(byWords.find(search.query().choices(), hits, most), Hit.Match.MOST, byWords.shown());
        }
        var fused = Fusion.of(
                byWords.find(search.query().choices(), hits, Math.max(most, FUSED)),
                meaning.get().find(sentence.get(), search.query().choices(), hits));
        List<Hit> related = new ArrayList<>();
        List<Scored> shown =
                fused.scored().subList(0, Math.min(most, fused.scored().size()));
        List<Hit> found = search.hits(shown, Hit.Match.MOST, byWords.shown());
        for (int i = 0; i < found.size(); i++) {
            Passage nearest = fused.meant().get(shown.get(i).document());
            related.add(nearest == null ? found.get(i) : meant(found.get(i), nearest));
        }
        return related;
    }

    /// A hit that is near in meaning alone, which its nearest passage shows.
    private static Hit meant(Hit hit, Passage nearest) {
        List<Snippet> snippets = hit.entry().text().isBlank() ? List.of() : List.of(Snippets.of(hit.entry(), nearest));
        return new Hit(hit.entry(), hit.score(), snippets, Hit.Match.MEANING);
    }
}
