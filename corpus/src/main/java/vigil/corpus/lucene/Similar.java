package vigil.corpus.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.Hit;
import vigil.corpus.Role;
import vigil.corpus.SimilarEntries;
import vigil.corpus.Snippet;
import vigil.corpus.Tag;
import vigil.corpus.query.StopWords;

/// Finds the entries that are like one: by the words that tell it from others, and by its tags.
///
/// An entry is as like as its score is to the score that the entry itself has; one below [#LEAST_LIKENESS] is none.
final class Similar {
    private static final float LEAST_LIKENESS = 0.08f;
    private static final int MOST_WORDS = 40;
    private static final int MOST_TAGS = 20;
    /// What a tag counts that is only named in passing, beside one that the entry is about.
    private static final float IN_PASSING = 0.3f;
    /// Entries looked at for one that is shown, as some have the same text.
    private static final int LOOKED_AT = 4;

    /// Words that say nothing, as terms.
    private static final Set<String> STOP_TERMS = StopWords.all().stream()
            .flatMap(word -> Words.rooted(word).stream())
            .flatMap(SequencedSet::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Similar() {}

    /// What is like the entry that a document holds.
    static SimilarEntries to(IndexView view, int document, int size) throws IOException {
        Entry entry = view.entry(document);
        Query words = words(view, entry);
        Query query = new BooleanQuery.Builder()
                .add(words, Occur.SHOULD)
                .add(tags(entry), Occur.SHOULD)
                .add(new TermQuery(new Term(Schema.TYPE, Schema.ENTRY)), Occur.FILTER)
                .setMinimumNumberShouldMatch(1)
                .build();
        ScoreDoc[] found = view.search(query, 1 + LOOKED_AT * size).scoreDocs;
        float least = LEAST_LIKENESS * ownScore(view, query, document);
        var own = SameText.of(entry);
        List<SameText> texts = new ArrayList<>();
        Map<Integer, Entry> shown = new LinkedHashMap<>();
        Map<Integer, Entry> copies = new LinkedHashMap<>();
        Map<Integer, Float> scores = new LinkedHashMap<>();
        for (ScoreDoc near : found) {
            if (near.doc == document || near.score < least) {
                continue;
            }
            Entry other = view.entry(near.doc);
            scores.put(near.doc, near.score);
            var text = SameText.of(other);
            if (text.isCopyOf(own)) {
                copies.put(near.doc, other);
            } else if (shown.size() < size && texts.stream().noneMatch(text::isCopyOf)) {
                shown.put(near.doc, other);
                texts.add(text);
            }
        }
        return new SimilarEntries(
                hits(view, words, shown, scores, Hit.Match.SIMILAR), hits(view, words, copies, scores, Hit.Match.COPY));
    }

    private static Query words(IndexView view, Entry entry) throws IOException {
        var like = new MoreLikeThis(view.getIndexReader());
        like.setAnalyzer(Words.of(entry.language()));
        like.setStopWords(STOP_TERMS);
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMaxQueryTerms(MOST_WORDS);
        like.setBoost(true);
        return like.like(Schema.WORDS, new StringReader(entry.heading()), new StringReader(entry.text()));
    }

    private static Query tags(Entry entry) {
        var tags = new BooleanQuery.Builder();
        entry.tags().stream()
                .filter(tag -> tag.facet() instanceof Facet facet && facet != Facet.REGION)
                .limit(MOST_TAGS)
                .forEach(tag -> tags.add(tag(tag), Occur.SHOULD));
        return tags.build();
    }

    private static Query tag(Tag tag) {
        var query = new TermQuery(new Term(Schema.TAGS, tag.facet().parameter() + ":" + tag.value()));
        Role role = tag.role();
        boolean inPassing = role == Role.MENTION || role == Role.HOME || role == Role.NORM;
        return inPassing ? new BoostQuery(query, IN_PASSING) : query;
    }

    private static float ownScore(IndexView view, Query query, int document) throws IOException {
        return view.explain(query, document).getValue().floatValue();
    }

    private static List<Hit> hits(
            IndexView view, Query words, Map<Integer, Entry> entries, Map<Integer, Float> scores, Hit.Match match)
            throws IOException {
        Map<Integer, List<Snippet>> snippets = Snippets.of(view, words, entries);
        List<Hit> hits = new ArrayList<>();
        entries.forEach((document, entry) -> hits.add(
                new Hit(entry, scores.getOrDefault(document, 0f), snippets.getOrDefault(document, List.of()), match)));
        return hits;
    }
}
