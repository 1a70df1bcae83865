package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.Failure;
import vigil.corpus.Publication;
import vigil.corpus.Role;
import vigil.corpus.Tag;

/// Turns what is read from a source into documents of the [Schema].
final class EntryDocuments {
    private EntryDocuments() {}

    /// The documents of a publication: its own first, then one for each entry.
    static List<Document> of(Contents contents) throws IOException {
        List<Document> documents = new ArrayList<>(contents.entries().size() + 1);
        documents.add(ofPublication(contents));
        for (Entry entry : contents.entries()) {
            documents.add(of(entry));
        }
        return documents;
    }

    static Document of(Failure failure) throws IOException {
        var document = document(Schema.FAILURE, Stored.of(failure));
        key(document, Schema.keyOfFailure(failure.location()));
        silent(document);
        return document;
    }

    /// Gives a document that is no entry the fields of words, empty: Lucene finds the length of a field several
    /// times as fast where every document has one.
    static void silent(Document document) {
        document.add(new Text("", Words.EXACT));
        document.add(new Weighted(Map.of()));
    }

    /// The document of a publication itself.
    static Document ofPublication(Contents contents) throws IOException {
        Publication publication = contents.publication();
        var document = document(Schema.PUBLICATION, Stored.of(publication));
        keys(document, publication);
        document.add(new StringField(Schema.ID, publication.id(), Field.Store.NO));
        document.add(new StoredField(Schema.SET_ASIDE, Stored.of(contents.setAside())));
        document.add(new NumericDocValuesField(Schema.SET_ASIDE_WORDS, contents.setAsideWords()));
        silent(document);
        return document;
    }

    /// The document of one entry.
    static Document of(Entry entry) throws IOException {
        var publication = entry.publication();
        var document = document(Schema.ENTRY, Stored.of(entry));
        keys(document, publication);
        document.add(new StringField(Schema.ID, entry.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Schema.SOURCE, new BytesRef(publication.id())));
        document.add(new NumericDocValuesField(Schema.PLACE, entry.place()));
        date(document, entry);
        var words = Words.of(entry.language());
        for (Schema.Part part : Schema.Part.values()) {
            String text = part.of(entry);
            for (int copy = 0; copy < part.weight; copy++) {
                document.add(new Text(text, words));
            }
        }
        if (!entry.heading().isBlank() && entry.heading().length() <= Schema.MAX_HEADING) {
            document.add(new StringField(Schema.HEADING, entry.heading(), Field.Store.NO));
        }
        headingWords(entry.heading())
                .forEach(word -> document.add(new StringField(Schema.HEADING_WORDS, word, Field.Store.NO)));
        facet(document, Facet.PUBLICATION, publication.id(), publication.title());
        facet(document, Facet.KIND, entry.kind().value(), entry.kind().label());
        facet(document, Facet.LANGUAGE, entry.language(), languageName(entry.language()));
        String section = entry.section();
        if (section != null && !section.isBlank()) {
            String value = Schema.section(section);
            facet(document, Facet.SECTION, value, value);
        }
        tags(document, entry);
        Abbreviations.in(entry.text())
                .forEach((abbreviation, meaning) -> document.add(
                        new StringField(Schema.DEFINES, Definitions.term(abbreviation, meaning), Field.Store.NO)));
        return document;
    }

    private static Set<String> headingWords(String heading) {
        Set<String> words = new LinkedHashSet<>(Set.of(Schema.ANY_HEADING));
        Words.EXACT.places(heading).forEach(words::addAll);
        return words;
    }

    private static void date(Document document, Entry entry) {
        String date = entry.publication().date();
        Integer year = entry.year();
        if (date != null) {
            document.add(new NumericDocValuesField(Schema.DATE, Schema.date(date)));
        } else if (year != null) {
            document.add(new NumericDocValuesField(Schema.DATE, year * 10_000L));
        }
        if (year != null) {
            document.add(new IntPoint(Schema.YEARS, year));
            String value = year.toString();
            facet(document, Facet.YEAR, value, value);
        }
    }

    /// Facts are stored with the entry, and give no field: nothing can filter or count by them.
    private static void tags(Document document, Entry entry) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        Set<String> fields = new LinkedHashSet<>();
        for (Tag tag : entry.tags()) {
            if (!(tag.facet() instanceof Facet facet)) {
                continue;
            }
            List<String> values = facet == Facet.CRIME ? Schema.withAncestors(tag.value()) : List.of(tag.value());
            document.add(new StringField(Schema.LABEL, Labels.term(facet, tag.value(), tag.label()), Field.Store.NO));
            for (String value : values) {
                if (fields.add(facet + ":" + value)) {
                    document.add(new KeywordField(Schema.facet(facet, null), value, Field.Store.NO));
                }
                weights.merge(Schema.tag(facet, value), weight(tag), Integer::sum);
            }
            Role role = tag.role();
            if (facet == Facet.COUNTRY && role != null) {
                document.add(new KeywordField(Schema.facet(Facet.COUNTRY, role), tag.value(), Field.Store.NO));
            }
        }
        document.add(new Weighted(weights));
    }

    /// How much a tag says about its entry: its evidence, and thrice as much where the entry is about it.
    private static int weight(Tag tag) {
        Role role = tag.role();
        return tag.evidence().size() * (role == Role.ABOUT || role == Role.SUBJECT || role == Role.SITUATION ? 3 : 1);
    }

    /// The names of the organizations that an entry is by or about, one a line.
    static String organizations(Entry entry) {
        return entry.tags().stream()
                .filter(tag -> tag.facet() == Facet.ORGANIZATION && tag.role() == Role.SUBJECT)
                .map(Tag::label)
                .collect(Collectors.joining("\n"));
    }

    private static String languageName(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() || tag.equals("und") ? "Unknown" : name;
    }

    private static void facet(Document document, Facet facet, String value, String label) {
        document.add(new KeywordField(Schema.facet(facet, null), value, Field.Store.NO));
        if (!label.equals(value)) {
            document.add(new StringField(Schema.LABEL, Labels.term(facet, value, label), Field.Store.NO));
        }
    }

    private static Document document(String type, BytesRef stored) {
        var document = new Document();
        document.add(new StringField(Schema.TYPE, type, Field.Store.NO));
        document.add(new StoredField(Schema.STORED, stored));
        return document;
    }

    static void keys(Document document, Publication publication) {
        key(document, Schema.keyOfPublication(publication.id()));
        key(document, Schema.keyOfLocation(publication.location()));
    }

    private static void key(Document document, String key) {
        document.add(new StringField(Schema.KEY, key, Field.Store.NO));
    }

    /// One copy of a part of an entry, analysed in the entry's language.
    private static final class Text extends Field {
        private final Words words;

        Text(String text, Words words) {
            super(Schema.WORDS, text, Schema.WORDS_TYPE);
            this.words = words;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
            return words.tokenStream(name(), stringValue());
        }
    }

    /// Terms with their frequencies.
    private static final class Weighted extends Field {
        private final Map<String, Integer> frequencies;

        Weighted(Map<String, Integer> frequencies) {
            super(Schema.TAGS, "", Schema.TAGS_TYPE);
            this.frequencies = frequencies;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
            return new WeightedTerms(frequencies);
        }
    }
}
