package vigil.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Caption;
import vigil.corpus.Contents;
import vigil.corpus.Dimension;
import vigil.corpus.Entry;
import vigil.corpus.EntryWriter;
import vigil.corpus.Evidence;
import vigil.corpus.Facet;
import vigil.corpus.Fact;
import vigil.corpus.Field;
import vigil.corpus.Kind;
import vigil.corpus.PageStart;
import vigil.corpus.Publication;
import vigil.corpus.Reading;
import vigil.corpus.Role;
import vigil.corpus.SetAside;
import vigil.corpus.Tag;

/// Two small publications, as files in a folder and as what is read from them.
public final class Shelf {
    /// The version of the vocabulary by which all is tagged, which is no longer the one of the tables.
    public static final String VOCABULARY = "5e1f00d5e1f0";

    private final Path folder;

    /// A shelf that keeps its files here.
    public Shelf(Path folder) {
        this.folder = folder;
    }

    /// Puts both publications into an index.
    public void into(EntryWriter writer) throws IOException {
        writer.put(bulletin());
        writer.put(report());
        writer.commit();
    }

    /// A newsletter of three pages with four entries.
    public Contents bulletin() {
        Publication publication = publication(
                "bulletin.pdf", "application/pdf", "The Harbour Bulletin", "2011-03", "en", 3, "newsletter");
        Entry lamp = entry(
                publication,
                1,
                Kind.PROFILE,
                "Lamplight Network – Kenya",
                "Who keeps the records",
                """
                Lamplight Network gathers testimony on genocide in Rwanda.
                Its volunteers in Kisumu also write about Sudan & "Darfur" <today>.""",
                1,
                "Members at work");
        Entry river = entry(publication, 2, Kind.PROFILE, "River Watch", null, """
                River Watch asks for war crimes in Sudan to be tried.
                In Rwanda it trains judges.""", 2);
        Entry box = entry(publication, 3, Kind.SIDEBAR, "What the norm says", null, """
                States protect their people from genocide, war crimes, ethnic cleansing and crimes against humanity.""", 2);
        Entry last = entry(publication, 4, Kind.NOTICE, "", null, "Ann Lee prints the next bulletin in June 2011.", 3);
        return new Contents(
                publication,
                List.of(
                        lamp.withTags(List.of(
                                tag(lamp, Facet.COUNTRY, "RWA", "Rwanda", Role.ABOUT, "Rwanda"),
                                tag(lamp, Facet.COUNTRY, "SDN", "Sudan", Role.ABOUT, "Sudan"),
                                tag(lamp, Facet.COUNTRY, "KEN", "Kenya", Role.HOME, "Kenya"),
                                tag(
                                        lamp,
                                        Facet.ORGANIZATION,
                                        "lamplight-network",
                                        "Lamplight Network",
                                        Role.SUBJECT,
                                        "Lamplight Network"),
                                tag(lamp, Facet.CRIME, "genocide", "Genocide", Role.HISTORICAL, "genocide"))),
                        river.withTags(List.of(
                                tag(river, Facet.COUNTRY, "SDN", "Sudan", Role.ABOUT, "Sudan"),
                                tag(river, Facet.COUNTRY, "RWA", "Rwanda", Role.MENTION, "Rwanda"),
                                tag(
                                        river,
                                        Facet.ORGANIZATION,
                                        "river-watch",
                                        "River Watch",
                                        Role.SUBJECT,
                                        "River Watch"),
                                tag(river, Facet.CRIME, "war-crimes", "War crimes", Role.SITUATION, "war crimes"))),
                        box.withTags(List.of(
                                tag(box, Facet.CRIME, "genocide", "Genocide", Role.NORM, "genocide"),
                                tag(box, Facet.CRIME, "war-crimes", "War crimes", Role.NORM, "war crimes"))),
                        last.withTags(List.of(
                                tag(last, Fact.DATE, "2011-06", "June 2011", null, "June 2011"),
                                tag(last, Fact.PERSON, "ann-lee", "Ann Lee", null, "Ann Lee")))),
                List.of(new SetAside(SetAside.Reason.RUNNING_HEAD, 2, "The Harbour Bulletin")));
    }

    /// A report in French, of one page, as HTML.
    public Contents report() {
        Publication publication =
                publication("rapport.html", "text/html", "Rapport sur la prévention", "2012", "fr", 1, "report");
        Entry only = new Entry(
                publication,
                1,
                Kind.SECTION,
                "Prévenir le génocide",
                null,
                "Introduction",
                "fr",
                2012,
                "La prévention du génocide au Rwanda demande une alerte rapide.",
                List.of(new PageStart(0, 1)),
                List.of(),
                List.of());
        return new Contents(
                publication,
                List.of(only.withTags(List.of(
                        tag(only, Facet.COUNTRY, "RWA", "Rwanda", Role.ABOUT, "Rwanda"),
                        tag(only, Facet.CRIME, "genocide", "Genocide", Role.HISTORICAL, "génocide")))),
                List.of());
    }

    private static Entry entry(
            Publication publication,
            int place,
            Kind kind,
            String heading,
            String subtitle,
            String text,
            int page,
            String... captions) {
        var starts = new ArrayList<PageStart>();
        starts.add(new PageStart(0, page));
        int paragraph = text.indexOf('\n');
        if (paragraph > 0 && page < publication.pages()) {
            starts.add(new PageStart(paragraph + 1, page + 1));
        }
        return new Entry(
                publication,
                place,
                kind,
                heading,
                subtitle,
                place < 3 ? "Members" : null,
                "en",
                2011,
                text,
                starts,
                List.of(captions).stream()
                        .map(words -> new Caption(words, page))
                        .toList(),
                List.of());
    }

    private static Tag tag(
            Entry entry, Dimension facet, String value, String label, @Nullable Role role, String words) {
        var evidence = new ArrayList<Evidence>();
        for (Field field : Field.values()) {
            int start = entry.words(field).indexOf(words);
            if (start >= 0) {
                int page = field == Field.TEXT
                        ? entry.pageAt(start)
                        : entry.pages().first();
                evidence.add(
                        new Evidence(field, start, start + words.length(), words, page, facet.parameter() + ".name"));
            }
        }
        return new Tag(facet, value, label, role, evidence);
    }

    private Publication publication(
            String source, String mediaType, String title, String date, String language, int pages, String splitter) {
        try {
            Path file = folder.resolve(source);
            byte[] content =
                    ("the file of " + title + ", byte by byte\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            Files.write(file, content);
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            return new Publication(
                    Publication.idOf(sha256),
                    title,
                    "Harbour House",
                    date,
                    null,
                    null,
                    language,
                    pages,
                    mediaType,
                    sha256,
                    source,
                    file.toString(),
                    content.length,
                    1_300_000_000_000L,
                    Reading.by(splitter),
                    VOCABULARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
