package vigil.server;

import java.io.Console;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.Facet;
import vigil.corpus.FacetCounts;
import vigil.corpus.Hit;
import vigil.corpus.PageRange;
import vigil.corpus.Publication;
import vigil.corpus.ResultPage;
import vigil.corpus.Role;
import vigil.corpus.SearchRequest;
import vigil.corpus.Snippet;
import vigil.corpus.Tag;
import vigil.server.html.Wording;

/// Answers for people at a terminal.
///
/// @param coloured whether escape sequences for bold and dim are written
record TerminalText(boolean coloured) {
    private static final int FACET_VALUES = 6;
    private static final int EVIDENCE_SHOWN = 4;
    private static final Set<Facet> FACETS =
            Set.of(Facet.COUNTRY, Facet.CRIME, Facet.ORGANIZATION, Facet.THEME, Facet.PUBLICATION);

    /// Whether standard output is a terminal that wants colours.
    static boolean colours() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false)
                && System.getenv("NO_COLOR") == null;
    }

    /// A page of hits.
    String hits(SearchRequest request, ResultPage page) {
        var out = new StringBuilder();
        out.append(bold(Wording.entries(page.total())));
        if (!request.text().isEmpty()) {
            out.append(" for ").append(clean(request.text()));
        }
        out.append("\n");
        page.warnings()
                .forEach(warning -> out.append("! ").append(clean(warning)).append("\n"));
        if (page.suggestion() != null) {
            out.append("Did you mean ").append(clean(page.suggestion())).append("?\n");
        }
        int place = 1;
        for (Hit hit : page.hits()) {
            out.append("\n").append(hit(place++, hit));
        }
        if (!page.related().isEmpty()) {
            out.append("\n").append(bold(page.relatedHeading())).append("\n");
            for (Hit hit : page.related()) {
                out.append("\n").append(hit(place++, hit));
            }
        }
        return out.append(facets(page.facets())).toString();
    }

    private String hit(int place, Hit hit) {
        Entry entry = hit.entry();
        String snippets = hit.snippets().stream()
                .limit(2)
                .map(snippet -> "    " + marked(snippet) + "\n")
                .collect(Collectors.joining());
        return "%2d. %s%n    %s%n%s".formatted(place, bold(clean(Wording.heading(entry))), dim(where(entry)), snippets);
    }

    private static String where(Entry entry) {
        return clean(Wording.publication(entry.publication())) + ", " + Wording.pages(entry.pages()) + "  "
                + entry.id();
    }

    private String marked(Snippet snippet) {
        var text = new StringBuilder();
        int done = 0;
        for (Snippet.Mark mark : snippet.marks()) {
            text.append(clean(snippet.text().substring(done, mark.start())))
                    .append(bold(clean(snippet.text().substring(mark.start(), mark.end()))));
            done = mark.end();
        }
        return text.append(clean(snippet.text().substring(done))).toString();
    }

    private String facets(Map<Facet, FacetCounts> counts) {
        String lines = counts.entrySet().stream()
                .filter(facet -> FACETS.contains(facet.getKey())
                        && !facet.getValue().values().isEmpty())
                .map(facet -> "%-13s".formatted(facet.getKey().parameter())
                        + facet.getValue().values().stream()
                                .limit(FACET_VALUES)
                                .map(count -> clean(count.label()) + " " + dim(Wording.number(count.count())))
                                .collect(Collectors.joining(", "))
                        + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "\n" + lines;
    }

    /// One entry with its tags and their evidence.
    String entry(Entry entry) {
        var out = new StringBuilder();
        out.append(bold(clean(Wording.heading(entry)))).append("\n");
        line(out, entry.subtitle());
        out.append(dim(entry.kind().label() + (entry.section() == null ? "" : " in " + clean(entry.section()))))
                .append("\n")
                .append(dim(where(entry)))
                .append("\n");
        Wording.reliability(entry.publication().reading(), entry.pages()).forEach(sentence -> line(out, sentence));
        out.append("\n")
                .append(entry.text().lines().map(TerminalText::clean).collect(Collectors.joining("\n\n")))
                .append("\n");
        entry.captions()
                .forEach(caption -> out.append("\n")
                        .append(dim("Caption, " + "p. " + caption.page() + ": " + clean(caption.text())))
                        .append("\n"));
        if (!entry.tags().isEmpty()) {
            out.append("\n");
        }
        entry.tags().forEach(tag -> out.append(tag(tag)).append("\n"));
        return out.toString();
    }

    private String tag(Tag tag) {
        Role role = tag.role();
        String evidence = tag.evidence().stream()
                .map(Evidence::quote)
                .distinct()
                .limit(EVIDENCE_SHOWN)
                .map(quote -> "“" + clean(quote) + "”")
                .collect(Collectors.joining(", "));
        return "%-13s%s%s  %s"
                .formatted(
                        tag.facet().parameter(),
                        bold(clean(tag.label())),
                        role == null ? "" : " " + role.value(),
                        dim(evidence));
    }

    /// One publication and its entries.
    String contents(Contents contents) {
        Publication publication = contents.publication();
        var out = new StringBuilder();
        out.append(bold(clean(publication.title()))).append("\n");
        line(out, publication.symbol());
        line(out, publication.publisher());
        line(out, Wording.printedDate(publication));
        out.append(dim("%s, %s, %s, read as %s, %s"
                        .formatted(
                                clean(publication.source()),
                                publication.pages() == 1 ? "1 page" : publication.pages() + " pages",
                                publication.language(),
                                publication.reading().splitter(),
                                publication.id())))
                .append("\n\n");
        publication.reading().notes().forEach(note -> line(out, "Note: " + note));
        Wording.reliability(publication.reading(), new PageRange(1, publication.pages()))
                .forEach(sentence -> line(out, sentence));
        for (Entry entry : contents.entries()) {
            out.append(
                    "%s  %-9s %s%n".formatted(entry.id(), Wording.pages(entry.pages()), clean(Wording.heading(entry))));
        }
        int setAside = contents.setAside().size();
        return setAside == 0
                ? out.toString()
                : out.append(dim("\n" + setAside + " pieces of text belong to no entry (--json lists them)\n"))
                        .toString();
    }

    private static void line(StringBuilder out, @Nullable String text) {
        if (text != null) {
            out.append(clean(text)).append("\n");
        }
    }

    private String bold(String text) {
        return coloured ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String dim(String text) {
        return coloured ? "\u001b[2m" + text + "\u001b[0m" : text;
    }

    /// Without control characters, which a source could use to command the terminal.
    private static String clean(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
