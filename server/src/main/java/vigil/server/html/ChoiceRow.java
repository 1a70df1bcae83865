package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import java.util.List;
import vigil.corpus.Facet;
import vigil.corpus.ValueFilter;
import vigil.server.request.FilterValue;
import vigil.server.request.Parameters;

/// One choice on a facet: a link that makes it alone and finds as many entries as its count says, and small ones that
/// add it to others, leave it out, or take it back.
///
/// @param asked the parameters of the request
/// @param value the facet's value; [ValueFilter#UNTAGGED] for having none
/// @param label its name for people
/// @param selected whether it is chosen now
record ChoiceRow(Parameters asked, Facet facet, String value, String label, long count, boolean selected) {

    LiTag html() {
        List<String> chosen = asked.all(name());
        boolean excluded = chosen.contains(FilterValue.excluding(value));
        boolean free = !selected && !excluded;
        boolean untagged = value.equals(ValueFilter.UNTAGGED);
        return li(
                        a(
                                        attrs(".value"),
                                        span(attrs(".label"), label),
                                        text(" "),
                                        span(attrs(".count"), Wording.number(count)))
                                .withHref(asked.with(name(), FilterValue.written(value))
                                        .url("/search"))
                                .attr("aria-current", selected ? "true" : null),
                        span(
                                attrs(".more"),
                                iff(
                                        free && combines() && chosen.stream().anyMatch(one -> !one.startsWith("!")),
                                        small("or", "or " + label, asked.plus(name(), FilterValue.written(value)))),
                                iff(
                                        free && (combines() || untagged),
                                        small("not", untagged ? "any " + name() : "without " + label, without())),
                                iff(!free, small("×", takenBack(excluded), free(excluded)))))
                .withCondClass(selected || excluded || untagged, state(excluded, untagged));
    }

    private String name() {
        return facet.parameter();
    }

    /// Whether several values of the facet can be chosen: years are chosen as one range.
    private boolean combines() {
        return facet != Facet.YEAR;
    }

    private String state(boolean excluded, boolean untagged) {
        String state = selected ? "chosen" : excluded ? "excluded" : "";
        return (untagged ? "untagged " + state : state).strip();
    }

    private Parameters without() {
        String excluding = FilterValue.excluding(value);
        return combines() ? asked.plus(name(), excluding) : asked.with(name(), excluding);
    }

    private String takenBack(boolean excluded) {
        return excluded ? "no longer without " + label : "no longer only " + label;
    }

    private Parameters free(boolean excluded) {
        String given = excluded ? FilterValue.excluding(value) : FilterValue.written(value);
        return combines() ? asked.minus(name(), given) : asked.without(name());
    }

    private static DomContent small(String sign, String meaning, Parameters chosen) {
        return a(sign).withHref(chosen.url("/search")).withTitle(meaning).attr("aria-label", meaning);
    }
}
