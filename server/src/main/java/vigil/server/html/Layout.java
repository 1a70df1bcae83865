package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.form;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.script;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import j2html.tags.specialized.FormTag;
import org.jspecify.annotations.Nullable;
import vigil.server.request.Parameters;

/// The frame of every page: its head, the search box, and where things stand.
final class Layout {
    private Layout() {}

    /// A page.
    ///
    /// @param title its title, to which the name of the site is added
    /// @param asked the parameters that the search box keeps
    /// @param content what the page is about; null is left out
    static String page(String title, Parameters asked, @Nullable DomContent... content) {
        return framed(
                title,
                header(
                        attrs(".site"),
                        a(attrs(".skip"), "Skip to the content").withHref("#content"),
                        div(attrs(".bar"), a(attrs(".name"), "Vigil").withHref("/"), searchBox(asked), navigation())),
                content);
    }

    /// A page with the search box in its content, not at its head.
    static String start(String title, @Nullable DomContent... content) {
        return framed(
                title,
                header(
                        attrs(".site"),
                        a(attrs(".skip"), "Skip to the content").withHref("#content"),
                        div(attrs(".bar"), navigation())),
                content);
    }

    private static String framed(String title, DomContent banner, @Nullable DomContent... content) {
        return document(html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().withName("color-scheme").withContent("light dark"),
                                title(title.equals("Vigil") ? title : title + " · Vigil"),
                                link().withRel("icon").withHref("/icon.svg").withType("image/svg+xml"),
                                link().withRel("stylesheet").withHref("/style.css"),
                                link().withRel("stylesheet").withHref("/typeahead.css"),
                                script().withSrc("/typeahead.js").isDefer()),
                        body(
                                banner,
                                main(content).withId("content").attr("tabindex", "-1"),
                                footer(
                                        attrs(".site"),
                                        "Vigil finds what civil society and the United Nations have written about "
                                                + "mass-atrocity crimes. Every tag shows the words that justify it.")))
                .withLang("en"));
    }

    private static DomContent navigation() {
        return nav(
                        attrs(".pages"),
                        a("All entries").withHref("/search"),
                        a("Publications").withHref("/publications"))
                .attr("aria-label", "Site");
    }

    /// The search box. The choices made stay as they are; the place within the hits does not. `typeahead.js` completes
    /// what is typed; without it the box is a plain one.
    static FormTag searchBox(Parameters asked) {
        Parameters kept = asked.without("q", "cursor", "before", "prefix");
        return form(
                        attrs(".search"),
                        label(attrs(".unseen"), "Search the entries").withFor("q"),
                        input().withType("search")
                                .withId("q")
                                .withName("q")
                                .withValue(String.join(" ", asked.all("q")))
                                .withPlaceholder("Words, \"a phrase\", a country, an organization …")
                                .attr("autocomplete", "off"),
                        hidden(kept),
                        button("Search").withType("submit"))
                .withAction("/search")
                .withMethod("get")
                .attr("role", "search");
    }

    /// Parameters that a form sends besides what is typed into it.
    static DomContent hidden(Parameters kept) {
        return each(
                kept.values(),
                (name, values) -> each(
                        values,
                        value -> input().withType("hidden").withName(name).withValue(value)));
    }
}
