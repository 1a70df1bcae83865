package vigil.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes small publications for tests: a source, its entries one after the other, their tags with words as evidence.
///
///     Entries.of("a.pdf").date("2011").entry("Heading", "About Sudan.").country("SDN", "Sudan", Role.ABOUT).contents()
public final class Entries {
    private final String source;
    private String title;
    private @Nullable String date = "2011-06";
    private String location;
    private String content;
    private @Nullable String vocabulary;
    private @Nullable String symbol;
    private final List<SetAside> setAside = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    private static final class Draft {
        Kind kind = Kind.PROFILE;
        final String heading;
        final String text;

        @Nullable
        String subtitle;

        @Nullable
        String section;

        String language = "en";

        @Nullable
        Integer year;

        List<PageStart> pages = List.of(new PageStart(0, 1));
        final List<Caption> captions = new ArrayList<>();
        final List<Tag> tags = new ArrayList<>();

        Draft(String heading, String text) {
            this.heading = heading;
            this.text = text;
        }
    }

    private Entries(String source) {
        this.source = source;
        title = source;
        location = "/publications/" + source;
        content = source;
    }

    /// A publication from this source, in English, of June 2011.
    public static Entries of(String source) {
        return new Entries(source);
    }

    public Entries title(String words) {
        title = words;
        return this;
    }

    public Entries date(@Nullable String day) {
        date = day;
        return this;
    }

    public Entries location(String path) {
        location = path;
        return this;
    }

    /// The bytes of the file, on which the publication's id depends; the source's name where nothing is said.
    public Entries content(String bytes) {
        content = bytes;
        return this;
    }

    /// The version of the vocabulary by which it is tagged; not known where nothing is said.
    public Entries vocabulary(String version) {
        vocabulary = version;
        return this;
    }

    /// The number under which the United Nations registers it.
    public Entries symbol(String symbol) {
        this.symbol = symbol;
        return this;
    }

    public Entries setAside(String words) {
        setAside.add(new SetAside(SetAside.Reason.OTHER, 1, words));
        return this;
    }

    public Entries entry(String heading, String text) {
        drafts.add(new Draft(heading, text));
        return this;
    }

    /// Whether the last entry has these words, so that they can be evidence.
    boolean says(String words) {
        var draft = drafts.getLast();
        return draft.text.contains(words) || draft.heading.contains(words);
    }

    public Entries kind(Kind kind) {
        drafts.getLast().kind = kind;
        return this;
    }

    public Entries subtitle(String words) {
        drafts.getLast().subtitle = words;
        return this;
    }

    public Entries section(String words) {
        drafts.getLast().section = words;
        return this;
    }

    public Entries language(String tag) {
        drafts.getLast().language = tag;
        return this;
    }

    public Entries year(int year) {
        drafts.getLast().year = year;
        return this;
    }

    public Entries caption(String words) {
        drafts.getLast().captions.add(new Caption(words, 1));
        return this;
    }

    /// Begins this page of the source at the first place in the text where these words stand.
    public Entries page(int page, String words) {
        var draft = drafts.getLast();
        List<PageStart> pages = new ArrayList<>(draft.pages);
        pages.add(new PageStart(draft.text.indexOf(words), page));
        draft.pages = pages;
        return this;
    }

    /// A country, for which the first of these words in the text or heading stands as evidence.
    public Entries country(String value, String label, Role role) {
        return tag(Facet.COUNTRY, value, label, role, label);
    }

    public Entries country(String value, String label, Role role, String quote) {
        return tag(Facet.COUNTRY, value, label, role, quote);
    }

    public Entries organization(String value, String label, Role role) {
        return tag(Facet.ORGANIZATION, value, label, role, label);
    }

    /// An organization, for which these words stand as evidence.
    public Entries organization(String value, String label, Role role, String quote) {
        return tag(Facet.ORGANIZATION, value, label, role, quote);
    }

    public Entries crime(String value, String label, Role role, String quote) {
        return tag(Facet.CRIME, value, label, role, quote);
    }

    public Entries theme(String value, String label, String quote) {
        return tag(Facet.THEME, value, label, null, quote);
    }

    public Entries region(String value, String label, String quote) {
        return tag(Facet.REGION, value, label, null, quote);
    }

    private Entries tag(Facet facet, String value, String label, @Nullable Role role, String quote) {
        var draft = drafts.getLast();
        boolean inHeading = draft.text.indexOf(quote) < 0;
        int start = (inHeading ? draft.heading : draft.text).indexOf(quote);
        if (start < 0) {
            throw new IllegalArgumentException("\"" + quote + "\" does not stand in \"" + draft.heading + "\"");
        }
        var evidence =
                new Evidence(inHeading ? Field.HEADING : Field.TEXT, start, start + quote.length(), quote, 1, "test");
        draft.tags.add(new Tag(facet, value, label, role, List.of(evidence)));
        return this;
    }

    public Publication publication() {
        String sha256 = sha256(content);
        return new Publication(
                Publication.idOf(sha256),
                title,
                null,
                date,
                null,
                symbol,
                "en",
                10,
                "text/plain",
                sha256,
                source,
                location,
                content.length(),
                0,
                Reading.by("newsletter"),
                vocabulary);
    }

    public Contents contents() {
        var publication = publication();
        List<Entry> entries = new ArrayList<>();
        for (Draft draft : drafts) {
            entries.add(new Entry(
                    publication,
                    entries.size() + 1,
                    draft.kind,
                    draft.heading,
                    draft.subtitle,
                    draft.section,
                    draft.language,
                    draft.year == null ? publication.year() : draft.year,
                    draft.text,
                    draft.pages,
                    draft.captions,
                    draft.tags));
        }
        return new Contents(publication, entries, setAside);
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
