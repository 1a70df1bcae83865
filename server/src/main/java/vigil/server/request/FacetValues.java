package vigil.server.request;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.corpus.EntrySearcher;
import vigil.corpus.Facet;
import vigil.corpus.FacetPage;
import vigil.corpus.FacetRequest;
import vigil.corpus.Filters;
import vigil.corpus.Grouping;
import vigil.corpus.InvalidRequestException;
import vigil.corpus.Kind;
import vigil.corpus.SearchRequest;
import vigil.corpus.Sort;
import vigil.corpus.Tag;
import vigil.corpus.ValueFilter;
import vigil.corpus.YearRange;
import vigil.corpus.vocabulary.Crime;
import vigil.corpus.vocabulary.Vocabulary;

/// What people call a facet's values: a value or a label, in any case, or any name that the vocabulary has for it.
///
/// Organizations, publications and sections are also found under the names that the index holds. A word that is
/// nothing's name is an [InvalidRequestException] that names the nearest known ones, for an empty answer would look
/// like knowledge.
public final class FacetValues {
    private static final SearchRequest EVERYTHING = new SearchRequest(
            "", Filters.NONE, Sort.RELEVANCE, Grouping.PUBLICATION, 0, null, EnumSet.noneOf(Facet.class), 0);

    private final Vocabulary vocabulary;
    private final EntrySearcher searcher;

    /// The values of this vocabulary and this index.
    public FacetValues(Vocabulary vocabulary, EntrySearcher searcher) {
        this.vocabulary = vocabulary;
        this.searcher = searcher;
    }

    /// What a reader should know of a crime's place in law; empty for other tags, and where there is nothing to say.
    public String law(Tag tag) {
        return tag.facet() != Facet.CRIME
                ? ""
                : vocabulary.crimes().stream()
                        .filter(crime -> crime.value().equals(tag.value()))
                        .map(Crime::law)
                        .findFirst()
                        .orElse("");
    }

    /// A value, with its name for people.
    private record Named(String value, String label) {
        boolean answersTo(String word) {
            String folded = Nearest.fold(word);
            return value.equalsIgnoreCase(word)
                    || label.equalsIgnoreCase(word)
                    || (!folded.isEmpty()
                            && (Nearest.fold(value).equals(folded)
                                    || Nearest.fold(label).equals(folded)));
        }
    }

    /// The value that a word stands for.
    String resolve(Facet facet, String word) throws IOException {
        Optional<String> value = switch (facet) {
            case COUNTRY, REGION, CRIME, THEME -> vocabulary.resolve(facet, word);
            case ORGANIZATION -> {
                Optional<String> known = vocabulary.resolve(facet, word);
                if (known.filter(word::equals).isPresent()) {
                    yield known;
                }
                List<Named> indexed = indexed(facet, word);
                yield known.isPresent() && !has(indexed, word) ? known : among(indexed, word);
            }
            case SECTION -> among(indexed(facet, word), word);
            case PUBLICATION -> among(publications(), word);
            case KIND -> among(kinds(), word);
            case LANGUAGE -> among(languages(), word);
            case YEAR -> Optional.of(word);
        };
        if (value.isEmpty()) {
            throw unknown(facet, word);
        }
        return value.get();
    }

    /// The name for people of a value, which is the value itself where nothing else is known.
    public String label(Facet facet, String value) throws IOException {
        return switch (facet) {
            case COUNTRY, REGION, CRIME, THEME -> vocabulary.label(facet, value).orElse(value);
            case ORGANIZATION ->
                indexed(facet, value).stream()
                        .filter(named -> named.value().equals(value))
                        .map(Named::label)
                        .findFirst()
                        .orElseGet(() -> vocabulary.label(facet, value).orElse(value));
            case PUBLICATION -> labelAmong(publications(), value);
            case KIND -> labelAmong(kinds(), value);
            case LANGUAGE -> language(value);
            case SECTION, YEAR -> value;
        };
    }

    /// The choices made, named for people, facet by facet.
    public List<Choice> choices(Filters filters) throws IOException {
        var choices = new ArrayList<Choice>();
        for (var chosen : filters.values().entrySet()) {
            Facet facet = chosen.getKey();
            for (String value : chosen.getValue().any()) {
                boolean untagged = value.equals(ValueFilter.UNTAGGED);
                String label = untagged ? "none" : label(facet, value);
                choices.add(new Choice(facet, FilterValue.written(value), label, false));
            }
            for (String value : chosen.getValue().none()) {
                boolean untagged = value.equals(ValueFilter.UNTAGGED);
                String label = untagged ? "any" : label(facet, value);
                choices.add(new Choice(facet, FilterValue.excluding(value), label, !untagged));
            }
        }
        YearRange years = filters.years();
        if (years != null) {
            String written = RequestParser.written(years);
            choices.add(new Choice(Facet.YEAR, written, written.replace("..", "–"), false));
        }
        return choices;
    }

    /// The English name of a language, given its BCP 47 tag.
    public static String language(String tag) {
        return tag.equals("und")
                ? "Unknown language"
                : Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    private static boolean has(List<Named> known, String value) {
        return known.stream().anyMatch(named -> named.value().equals(value));
    }

    /// The value that is this word, else the first that is called so.
    private static Optional<String> among(List<Named> known, String word) {
        return has(known, word)
                ? Optional.of(word)
                : known.stream()
                        .filter(named -> named.answersTo(word))
                        .map(Named::value)
                        .findFirst();
    }

    private static String labelAmong(List<Named> known, String value) {
        return known.stream()
                .filter(named -> named.value().equals(value))
                .map(Named::label)
                .findFirst()
                .orElse(value);
    }

    /// The values in the index that begin with this prefix.
    private List<Named> indexed(Facet facet, String prefix) throws IOException {
        var found = new ArrayList<Named>();
        String cursor = null;
        do {
            FacetPage page = searcher.facet(facetRequest(facet, prefix, cursor));
            page.counts().values().forEach(count -> found.add(new Named(count.value(), count.label())));
            cursor = page.next();
        } while (cursor != null);
        return found;
    }

    private static FacetRequest facetRequest(Facet facet, String prefix, @Nullable String cursor) {
        return new FacetRequest(facet, prefix, EVERYTHING, SearchRequest.MAX_SIZE, cursor);
    }

    private List<Named> publications() throws IOException {
        return searcher.publications().stream()
                .map(publication -> new Named(publication.id(), publication.title()))
                .toList();
    }

    private static List<Named> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Named(kind.value(), kind.label()))
                .toList();
    }

    private List<Named> languages() throws IOException {
        List<Named> known = new ArrayList<>(indexed(Facet.LANGUAGE, ""));
        for (String code : Locale.getISOLanguages()) {
            known.add(new Named(code, language(code)));
        }
        return known;
    }

    private InvalidRequestException unknown(Facet facet, String word) throws IOException {
        List<String> nearest = nearest(facet, word);
        return new InvalidRequestException(
                facet.parameter(),
                "no " + facet.parameter() + " is known as \"" + shortened(word) + "\""
                        + (nearest.isEmpty() ? "" : "; the nearest known: " + String.join(", ", nearest)));
    }

    private static String shortened(String word) {
        return word.length() <= 100 ? word : word.substring(0, 100) + "…";
    }

    private List<String> nearest(Facet facet, String word) throws IOException {
        return switch (facet) {
            case COUNTRY, REGION, CRIME, THEME -> vocabulary.nearest(facet, word);
            case ORGANIZATION -> {
                var known = new ArrayList<>(vocabulary.nearest(facet, word));
                indexed(facet, "").forEach(named -> known.add(named.label()));
                yield Nearest.of(word, known);
            }
            case SECTION -> Nearest.of(word, labels(indexed(facet, "")));
            case PUBLICATION -> Nearest.of(word, labels(publications()));
            case KIND -> labels(kinds());
            case LANGUAGE -> Nearest.of(word, labels(languages()));
            case YEAR -> List.of();
        };
    }

    private static List<String> labels(List<Named> known) {
        return known.stream().map(Named::label).toList();
    }
}
