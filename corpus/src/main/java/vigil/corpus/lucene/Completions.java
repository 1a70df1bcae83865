package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Completion;
import vigil.corpus.CompletionRequest;
import vigil.corpus.Filters;
import vigil.corpus.ValueFilter;
import vigil.corpus.query.Query;
import vigil.corpus.query.QueryField;
import vigil.corpus.query.StopWords;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.query.Unfinished;

/// Completes one text. What candidates there are may be told by an older commit; each is counted by the search that
/// choosing it makes, in the newest, and left out where that finds nothing.
final class Completions {
    /// Candidates that are counted beyond those wanted: some find nothing, and with other words the order changes.
    private static final int SPARE = 4;

    private final IndexView view;
    private final Candidates candidates;
    private final Thesaurus thesaurus;
    private final CompletionRequest request;
    private final Unfinished typed;

    private Completions(IndexView view, Candidates candidates, Thesaurus thesaurus, CompletionRequest request) {
        this.view = view;
        this.candidates = candidates;
        this.thesaurus = thesaurus;
        this.request = request;
        typed = Unfinished.of(request.text());
    }

    /// Values fill half of the list at most, words two in five, headings the rest.
    static List<Completion> of(IndexView view, Candidates candidates, Thesaurus thesaurus, CompletionRequest request)
            throws IOException {
        var completions = new Completions(view, candidates, thesaurus, request);
        int size = request.size();
        List<Completion> all = new ArrayList<>(completions.values((size + 1) / 2));
        all.addAll(completions.words(Math.min(size - all.size(), (2 * size + 4) / 5)));
        all.addAll(completions.headings(Math.min(size - all.size(), (size + 1) / 2)));
        return all;
    }

    /// The values that are called as the text ends; the longest end that is a name's counts.
    private List<Completion> values(int most) throws IOException {
        for (Unfinished.Tail tail : typed.tails()) {
            List<Completion.Value> found = new ArrayList<>();
            for (Candidates.Value candidate : candidates.values(tail.name(), most + SPARE)) {
                Completion.Value value = value(candidate, tail.rest());
                if (value != null) {
                    found.add(value);
                }
            }
            if (!found.isEmpty()) {
                String beginning = folded(tail.name());
                found.sort(Comparator.comparing((Completion.Value value) -> !begins(value, beginning))
                        .thenComparing(Comparator.comparingLong(Completion.Value::count)
                                .reversed()));
                return List.copyOf(found.subList(0, Math.min(most, found.size())));
            }
        }
        return List.of();
    }

    private Completion.@Nullable Value value(Candidates.Value candidate, String rest) throws IOException {
        Filters chosen = request.filters().with(candidate.facet(), ValueFilter.anyOf(candidate.value()));
        int count = view.completionCounts().of(rest, chosen, thesaurus);
        String label = view.labels().of(candidate.facet(), candidate.value());
        return count == 0
                ? null
                : new Completion.Value(candidate.facet(), candidate.value(), label, candidate.alias(), rest, count);
    }

    private static boolean begins(Completion.Value value, String beginning) {
        String alias = value.alias();
        return folded(value.label()).startsWith(beginning)
                || (alias != null && folded(alias).startsWith(beginning));
    }

    private static String folded(String text) {
        return String.join(" ", Words.exact(text));
    }

    private List<Completion> words(int most) throws IOException {
        List<String> folded = Words.exact(typed.word());
        if (folded.isEmpty()) {
            return List.of();
        }
        // Scripts without spaces: the last word is the end of what looks like one.
        String last = folded.getLast();
        boolean glued = folded.size() > 1 && typed.word().endsWith(last);
        if (folded.size() > 1 && !glued) {
            return List.of();
        }
        String before = glued
                ? typed.before() + typed.word().substring(0, typed.word().length() - last.length())
                : typed.before();
        List<Completion> found = new ArrayList<>();
        for (String word : candidates.words(last, most + SPARE)) {
            if (!StopWords.contains(word)) {
                String text = before + word;
                int count = view.completionCounts().of(text, request.filters(), thesaurus);
                if (count > 0) {
                    found.add(new Completion.Words(text, count));
                }
            }
        }
        found.sort(Comparator.comparingLong(Completion::count).reversed());
        return found.subList(0, Math.min(most, found.size()));
    }

    private List<Completion> headings(int most) throws IOException {
        if (typed.tails().isEmpty() || most == 0) {
            return List.of();
        }
        Unfinished.Tail tail = typed.tails().getFirst();
        String beginning = folded(tail.name());
        List<String> candidate = new ArrayList<>(candidates.headings(tail.name(), 4 * most));
        candidate.sort(Comparator.comparing(heading -> !folded(heading).startsWith(beginning)));
        List<Completion> found = new ArrayList<>();
        for (String heading : candidate.subList(0, Math.min(most, candidate.size()))) {
            String named = new Query.In(QueryField.HEADING, new Query.Phrase(heading, 0)).print();
            String text = tail.rest().isEmpty() ? named : tail.rest() + " " + named;
            int count = view.completionCounts().ofHeading(heading, text, request.filters(), thesaurus);
            if (count > 0) {
                found.add(new Completion.Heading(heading, text, count));
            }
        }
        return found;
    }
}
