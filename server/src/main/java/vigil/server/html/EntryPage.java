package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Caption;
import vigil.corpus.Contents;
import vigil.corpus.Dimension;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.Facet;
import vigil.corpus.Fact;
import vigil.corpus.Field;
import vigil.corpus.SimilarEntries;
import vigil.corpus.Tag;
import vigil.server.data.LinksJson;
import vigil.server.request.FilterValue;
import vigil.server.request.Parameters;

/// One entry: its text with the evidence of its tags marked, and the tags with the way to their evidence.
///
/// @param entry the entry
/// @param contents the publication it stands in, for its neighbours
/// @param similar what is like it
/// @param law what a reader should know of a crime's place in law; empty where there is nothing to say
public record EntryPage(Entry entry, Contents contents, SimilarEntries similar, Function<Tag, String> law) {
    private static final List<Dimension> ORDER =
            List.of(Facet.COUNTRY, Facet.CRIME, Facet.ORGANIZATION, Facet.THEME, Facet.REGION, Fact.PERSON, Fact.DATE);

    /// The page.
    public String html() {
        var marks = new EvidenceMarks(entry);
        String direction = Wording.direction(entry.language());
        String subtitle = entry.subtitle();
        DomContent heading = entry.heading().isBlank() ? text(Wording.heading(entry)) : marks.line(Field.HEADING);
        return Layout.page(
                Wording.heading(entry),
                Parameters.NONE,
                div(
                        attrs(".entry.columns"),
                        article(
                                        div(
                                                        attrs(".words"),
                                                        h1(heading),
                                                        iff(
                                                                subtitle != null,
                                                                p(attrs(".subtitle"), marks.line(Field.SUBTITLE))))
                                                .withLang(entry.language())
                                                .withDir(direction),
                                        HitView.where(entry),
                                        HitView.reliability(entry.publication().reading(), entry.pages()),
                                        div(attrs(".words.text"), marks.paragraphs())
                                                .withLang(entry.language())
                                                .withDir(direction),
                                        captions(marks),
                                        neighbours(),
                                        SimilarList.of(similar))
                                .attr("aria-label", "Entry"),
                        section(attrs(".evidence"), h2("Tags and their evidence"), tags(), links())
                                .withId("tags")
                                .attr("aria-label", "Tags")));
    }

    private @Nullable DomContent captions(EvidenceMarks marks) {
        var lines = new ArrayList<DomContent>();
        int start = 0;
        for (Caption caption : entry.captions()) {
            lines.add(li(
                    marks.caption(start, caption.text().length()),
                    span(attrs(".page"), " " + Wording.page(caption.page()))));
            start += caption.text().length() + 1;
        }
        return lines.isEmpty()
                ? null
                : div(
                        attrs(".captions"),
                        h2("Captions"),
                        ul(each(lines.stream())).withLang(entry.language()));
    }

    private DomContent tags() {
        Map<Dimension, List<DomContent>> shown = new LinkedHashMap<>();
        ORDER.forEach(facet -> shown.put(facet, new ArrayList<>()));
        for (int i = 0; i < entry.tags().size(); i++) {
            Tag tag = entry.tags().get(i);
            shown.computeIfAbsent(tag.facet(), facet -> new ArrayList<>()).add(tag(tag, i));
        }
        shown.values().removeIf(List::isEmpty);
        return shown.isEmpty()
                ? p("This entry has no tags.")
                : each(
                        shown,
                        (facet, tags) -> div(
                                attrs(".facet." + facet.parameter()),
                                span(attrs(".facet-name"), Wording.facet(facet)),
                                ul(each(tags.stream()))));
    }

    private DomContent tag(Tag tag, int place) {
        String name = tag.facet().parameter();
        DomContent label = switch (tag.facet()) {
            case Facet _ ->
                a(attrs(".tag." + name), tag.label())
                        .withHref(Parameters.NONE
                                .with(name, FilterValue.written(tag.value()))
                                .url("/search"))
                        .withTitle("All entries with this tag");
            case Fact _ -> span(attrs(".tag." + name), tag.label());
        };
        return li(
                label,
                iff(!Wording.role(tag).isEmpty(), span(attrs(".role"), " " + Wording.role(tag))),
                iff(!law.apply(tag).isEmpty(), div(attrs(".law"), law.apply(tag))),
                ul(attrs(".quotes"), each(quotes(tag), (quote, pieces) -> quote(tag, place, quote, pieces))));
    }

    /// The places of each of the different words that justify a tag.
    private static Map<String, List<Integer>> quotes(Tag tag) {
        Map<String, List<Integer>> quotes = new LinkedHashMap<>();
        for (int piece = 0; piece < tag.evidence().size(); piece++) {
            quotes.computeIfAbsent(tag.evidence().get(piece).quote(), quote -> new ArrayList<>())
                    .add(piece);
        }
        return quotes;
    }

    private static DomContent quote(Tag tag, int place, String quote, List<Integer> pieces) {
        int first = pieces.getFirst();
        return li(
                a("“" + quote + "”")
                        .withHref("#" + EvidenceMarks.id(place, first))
                        .withTitle(where(tag.evidence().get(first))),
                each(pieces.stream()
                        .skip(1)
                        .map(piece -> a(attrs(".again"), Integer.toString(pieces.indexOf(piece) + 1))
                                .withHref("#" + EvidenceMarks.id(place, piece))
                                .withTitle(where(tag.evidence().get(piece))))));
    }

    private static String where(Evidence evidence) {
        return "in the " + evidence.field().value() + ", " + Wording.page(evidence.page()) + ", by the rule "
                + evidence.rule();
    }

    private DomContent neighbours() {
        int place = entry.place();
        List<Entry> entries = contents.entries();
        return nav(
                        attrs(".paging"),
                        place < 2
                                ? null
                                : a(attrs(".previous"), "← " + Wording.heading(entries.get(place - 2)))
                                        .withHref("/entries/"
                                                + entries.get(place - 2).id())
                                        .withRel("prev"),
                        place >= entries.size()
                                ? null
                                : a(attrs(".next"), Wording.heading(entries.get(place)) + " →")
                                        .withHref(
                                                "/entries/" + entries.get(place).id())
                                        .withRel("next"))
                .attr("aria-label", "Entries beside this one");
    }

    private DomContent links() {
        return p(
                attrs(".links"),
                a("This entry as JSON").withHref(LinksJson.of(entry).self()));
    }
}
