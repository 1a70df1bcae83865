package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Role;
import vigil.server.request.Choice;
import vigil.server.request.Parameters;

/// The choices made, each with a way to take it back.
///
/// @param path the page that the ways lead to
/// @param asked the parameters of the request
/// @param role the role that countries are asked for in; null for any
record Chips(
        String path,
        Parameters asked,
        List<Choice> choices,
        @Nullable Role role) {

    /// The list; null where no choice is made.
    @Nullable
    DomContent html() {
        if (choices.isEmpty() && role == null) {
            return null;
        }
        return ul(
                        attrs(".chips"),
                        each(choices, choice -> li(chip(choice))),
                        iff(
                                role != null,
                                li(a(attrs(".chip"), "Countries: " + (role == null ? "" : role.value()) + " ×")
                                        .withHref(asked.without("role").url(path))
                                        .withTitle("Countries in any role"))),
                        li(a("Clear all")
                                .withHref(Parameters.NONE
                                        .with("q", asked.all("q"))
                                        .url(path))))
                .attr("aria-label", "Choices made");
    }

    private DomContent chip(Choice choice) {
        String name = choice.facet().parameter();
        String said = Wording.facet(choice.facet()) + ": " + (choice.excluded() ? "not " : "") + choice.label();
        return a(attrs(".chip." + name + (choice.excluded() ? ".excluded" : "")), said + " ×")
                .withHref(asked.minus(name, choice.parameter()).url(path))
                .withTitle("Take this choice back");
    }
}
