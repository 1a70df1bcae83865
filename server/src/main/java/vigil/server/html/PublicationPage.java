package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.PageRange;
import vigil.corpus.Publication;
import vigil.corpus.SetAside;
import vigil.server.data.LinksJson;
import vigil.server.request.Parameters;

/// One publication: what it is, its entries, and the words that belong to none of them.
///
/// @param contents all that was read from it
public record PublicationPage(Contents contents) {

    /// The page.
    public String html() {
        Publication publication = contents.publication();
        return Layout.page(
                publication.title(),
                Parameters.NONE,
                h1(publication.title()).withLang(publication.language()),
                facts(publication),
                HitView.reliability(publication.reading(), new PageRange(1, publication.pages())),
                p(
                        attrs(".links"),
                        HitView.file(publication, 1),
                        a("Search in this publication")
                                .withHref(Parameters.NONE
                                        .with("publication", publication.id())
                                        .url("/search")),
                        a("As JSON").withHref(LinksJson.of(publication).self())),
                section(h2(Wording.entries(contents.entries().size())), entries()),
                setAside());
    }

    private static DomContent facts(Publication publication) {
        var facts = new ArrayList<DomContent>();
        fact(facts, "Publisher", publication.publisher());
        fact(facts, "Symbol", publication.symbol());
        fact(facts, "Date", Wording.printedDate(publication));
        fact(facts, "Language", Wording.language(publication.language()));
        fact(facts, "Pages", Wording.number(publication.pages()));
        fact(facts, "File", publication.source());
        fact(facts, "Format", publication.mediaType());
        fact(facts, "Read as", publication.reading().splitter());
        publication.reading().notes().forEach(note -> fact(facts, "Note", note));
        fact(facts, "SHA-256", publication.sha256());
        return dl(attrs(".facts"), each(facts.stream()));
    }

    private static void fact(List<DomContent> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(dt(name));
            facts.add(dd(value));
        }
    }

    /// The entries in reading order, under their sections.
    private DomContent entries() {
        var parts = new ArrayList<DomContent>();
        List<Entry> together = new ArrayList<>();
        String section = "";
        for (Entry entry : contents.entries()) {
            String here = entry.section() == null ? "" : entry.section();
            if (!here.equals(section)) {
                parts.add(part(section, together));
                together = new ArrayList<>();
                section = here;
            }
            together.add(entry);
        }
        parts.add(part(section, together));
        return each(parts.stream());
    }

    private static DomContent part(String section, List<Entry> entries) {
        return iff(
                !entries.isEmpty(),
                div(
                        attrs(".part"),
                        iff(!section.isEmpty(), h3(section)),
                        ol(
                                attrs(".entries"),
                                each(
                                        entries,
                                        entry -> li(
                                                a(Wording.heading(entry))
                                                        .withHref("/entries/" + entry.id())
                                                        .withLang(entry.language())
                                                        .withDir(Wording.direction(entry.language())),
                                                span(
                                                        attrs(".muted"),
                                                        " " + entry.kind().label() + ", "
                                                                + Wording.pages(entry.pages())))))));
    }

    private @Nullable DomContent setAside() {
        Map<SetAside.Reason, List<SetAside>> byReason = new LinkedHashMap<>();
        contents.setAside()
                .forEach(words -> byReason.computeIfAbsent(words.reason(), reason -> new ArrayList<>())
                        .add(words));
        return byReason.isEmpty()
                ? null
                : details(
                        attrs(".set-aside"),
                        summary("Set aside: "
                                + Wording.number(contents.setAside().size())
                                + " pieces of text that belong to no entry"),
                        each(
                                byReason,
                                (reason, pieces) -> div(
                                        h3(said(reason)),
                                        ul(each(
                                                pieces,
                                                piece -> li(
                                                        span(attrs(".page"), Wording.page(piece.page()) + " "),
                                                        span(piece.text())))))));
    }

    private static String said(SetAside.Reason reason) {
        return switch (reason) {
            case RUNNING_HEAD -> "Running heads and feet";
            case PAGE_MARK -> "Page numbers and marks";
            case PULL_QUOTE -> "Sentences repeated as an ornament";
            case BANNER -> "Banners that name a section";
            case MASTHEAD -> "The head of the first page";
            case CONTENTS -> "Contents";
            case GARBAGE -> "What the file holds for pages that were recognized in a picture";
            case OTHER -> "Words without a place";
        };
    }
}
