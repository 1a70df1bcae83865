package vigil.corpus.lucene;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.Role;
import vigil.corpus.query.QueryField;

/// The layout of an index. One document an entry, one a publication, one a failure; where an index has vectors, one
/// a passage of an entry.
///
/// | field | of | how | what for |
/// | --- | --- | --- | --- |
/// | `type` | all | term | tells them apart: `entry`, `publication`, `failure`, `passage` |
/// | `key` | all | terms `id…`, `at…`, `failed…` | replacing: by publication, by location, of a failure |
/// | `stored` | all | stored JSON | the whole entry, publication or failure |
/// | `setAside` | publication | stored JSON | the words that belong to no entry |
/// | `setAsideWords` | publication | numeric doc values | how many these are |
/// | `id` | entry, publication | term | one entry, one publication |
/// | `words` | entry | analysed, positions and offsets | every word: [Part] tells where it stands by its position |
/// | `tags` | entry | terms `country:SDN` with a frequency | ranking: how much an entry is about a value |
/// | `label` | entry | terms `country⇥SDN⇥Sudan` | the names of values |
/// | `heading` | entry | term | completions: the heading as printed; missing in entries of older indexes |
/// | `headingWords` | entry | terms | counting completions: the words of the heading, and `#` for any or none |
/// | `defines` | entry | terms `GBV⇥gender based violence` | the abbreviations that the entry defines |
/// | a facet's name | entry | term and sorted-set doc values | filters and counts |
/// | `country.about` … | entry | term and sorted-set doc values | filters and counts of countries in one role |
/// | `years` | entry | point | a range of years |
/// | `date` | entry | numeric doc values, 20110600 | order by date |
/// | `source`, `place` | entry | sorted, numeric doc values | the publication and the place in it: they break ties |
/// | `passageOf` | passage | term and sorted-set doc values | the id of its entry |
/// | `passageTexts` | passage | term `ID⇥SHA-256` | tells whether the texts of its publication are the same as they
/// were |
/// | `passageStart`, `passageEnd` | passage | numeric doc values | where it stands in the entry's text |
/// | `vector` | passage | vector | its meaning, by the model that the commit names |
///
/// Passages are documents of their own, since an entry has several, and new tags must not cost their vectors. They
/// have the keys of their publication, so that they go when it does.
final class Schema {
    /// Version of the layout. An index of a newer one is not read.
    static final int VERSION = 4;

    /// The oldest layout that is read, and becomes this one when it is written to: 3 does not tell by which
    /// vocabulary a publication is tagged, and its entries tell no facts.
    static final int OLDEST = 3;

    static final String VERSION_KEY = "vigil.schema";

    /// Under which a commit names the model of its vectors, where it has some.
    static final String MODEL_KEY = "vigil.model";

    static final String TYPE = "type";
    static final String ENTRY = "entry";
    static final String PUBLICATION = "publication";
    static final String FAILURE = "failure";
    static final String PASSAGE = "passage";

    static final String KEY = "key";
    static final String STORED = "stored";
    static final String SET_ASIDE = "setAside";
    static final String SET_ASIDE_WORDS = "setAsideWords";
    static final String ID = "id";
    static final String WORDS = "words";
    static final String TAGS = "tags";
    static final String LABEL = "label";
    static final String HEADING = "heading";
    static final String HEADING_WORDS = "headingWords";
    /// The term of [#HEADING_WORDS] that every entry has.
    static final String ANY_HEADING = "#";

    static final String DEFINES = "defines";
    static final String YEARS = "years";
    static final String DATE = "date";
    static final String SOURCE = "source";
    static final String PLACE = "place";
    static final String PASSAGE_OF = "passageOf";
    static final String PASSAGE_TEXTS = "passageTexts";
    static final String PASSAGE_START = "passageStart";
    static final String PASSAGE_END = "passageEnd";
    static final String VECTOR = "vector";

    /// Between the facet, the value and the label in a term of [#LABEL].
    static final char SEPARATOR = '\t';

    /// Longest heading that is offered as a completion, in UTF-16 code units.
    static final int MAX_HEADING = 200;

    /// Longest section that is a facet's value, in UTF-16 code units.
    private static final int MAX_SECTION = 400;

    static final FieldType WORDS_TYPE = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    static final FieldType TAGS_TYPE = indexed(IndexOptions.DOCS_AND_FREQS);

    private Schema() {}

    /// The texts of an entry in the order in which [#WORDS] holds them, each in a range of positions of its own.
    ///
    /// A part that weighs more is held more than once, which is how BM25F weighs fields by whole numbers.
    enum Part {
        TEXT(1, QueryField.TEXT),
        CAPTION(1, QueryField.CAPTION),
        SECTION(1, QueryField.SECTION),
        SUBTITLE(2, QueryField.SUBTITLE),
        ORGANIZATION(2, QueryField.ORGANIZATION),
        HEADING(4, QueryField.HEADING),
        SYMBOL(2, QueryField.SYMBOL);

        /// Positions from the first of one copy to the first of the next.
        static final int GAP = 1 << 26;

        final int weight;
        final QueryField field;

        Part(int weight, QueryField field) {
            this.weight = weight;
            this.field = field;
        }

        /// The first position of this part.
        int start() {
            int copies = 0;
            for (Part part : values()) {
                if (part == this) {
                    break;
                }
                copies += part.weight;
            }
            return copies * GAP;
        }

        /// The position behind the last of this part.
        int end() {
            return start() + weight * GAP;
        }

        String of(Entry entry) {
            return switch (this) {
                case TEXT -> entry.text();
                case CAPTION -> entry.caption();
                case SECTION -> orEmpty(entry.section());
                case SUBTITLE -> orEmpty(entry.subtitle());
                case ORGANIZATION -> EntryDocuments.organizations(entry);
                case HEADING -> entry.heading();
                case SYMBOL -> orEmpty(entry.publication().symbol());
            };
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /// The field that filters and counts a facet.
    ///
    /// @param role the role that countries are asked for in; null for any
    static String facet(Facet facet, @Nullable Role role) {
        return facet == Facet.COUNTRY && role != null ? facet.parameter() + "." + role.value() : facet.parameter();
    }

    /// A section as a value of its facet: a long one is cut.
    static String section(String section) {
        return section.length() <= MAX_SECTION ? section : section.substring(0, MAX_SECTION - 1) + "…";
    }

    /// A path of slugs and its ancestors, longest first.
    static List<String> withAncestors(String path) {
        int slash = path.lastIndexOf('/');
        if (slash <= 0) {
            return List.of(path);
        }
        var all = new java.util.ArrayList<String>();
        all.add(path);
        all.addAll(withAncestors(path.substring(0, slash)));
        return all;
    }

    /// The term of [#TAGS] for a value.
    static String tag(Facet facet, String value) {
        return facet.parameter() + ":" + value;
    }

    static String keyOfPublication(String id) {
        return "id" + SEPARATOR + id;
    }

    static String keyOfLocation(String location) {
        return "at" + SEPARATOR + location;
    }

    static String keyOfFailure(String location) {
        return "failed" + SEPARATOR + location;
    }

    /// A date as a number that sorts: `2011-06` as 20110600.
    static long date(String date) {
        String digits = date.replace("-", "");
        return Long.parseLong((digits + "0000").substring(0, 8).toLowerCase(Locale.ROOT));
    }

    private static FieldType indexed(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
