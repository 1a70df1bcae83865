package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.UlTag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.FacetCount;
import vigil.corpus.FacetCounts;
import vigil.corpus.Filters;
import vigil.corpus.Role;
import vigil.corpus.ValueFilter;
import vigil.server.request.FacetTree;
import vigil.server.request.Histogram;
import vigil.server.request.Parameters;

/// The choices that narrow an answer: for each facet its values, each a link whose click gives exactly its count.
final class FacetColumn {
    private static final List<Facet> ORDER = List.of(
            Facet.COUNTRY,
            Facet.CRIME,
            Facet.ORGANIZATION,
            Facet.THEME,
            Facet.REGION,
            Facet.YEAR,
            Facet.PUBLICATION,
            Facet.SECTION,
            Facet.KIND,
            Facet.LANGUAGE);

    /// Rows of years below their bars; the bars show them all.
    private static final int YEARS_LISTED = 7;

    private final Parameters asked;
    private final Filters filters;
    private final FacetTree tree;

    /// The choices beside those that were made.
    ///
    /// @param asked the parameters of the request, as [vigil.server.request.RequestParser#parameters] writes them
    /// @param filters the choices made
    FacetColumn(Parameters asked, Filters filters, FacetTree tree) {
        this.asked = asked.without("cursor", "before", "prefix");
        this.filters = filters;
        this.tree = tree;
    }

    /// All facets that have a value, or a choice made.
    DomContent column(Map<Facet, FacetCounts> facets) {
        return each(facets.entrySet().stream()
                .filter(facet -> !facet.getValue().values().isEmpty()
                        || asked.names().contains(facet.getKey().parameter()))
                .sorted(Comparator.comparingInt(facet -> ORDER.indexOf(facet.getKey())))
                .map(facet -> group(facet.getKey(), facet.getValue())));
    }

    /// One facet with its heading, its values, and what has none.
    DomContent group(Facet facet, FacetCounts counts) {
        String name = facet.parameter();
        List<FacetCount> shown = counts.values();
        return div(
                attrs(".facet." + name),
                h3(Wording.facet(facet)),
                iff(facet == Facet.COUNTRY, roles("/search", "")),
                facet == Facet.YEAR ? years(counts) : null,
                values(facet, facet == Facet.YEAR ? shown.subList(0, Math.min(YEARS_LISTED, shown.size())) : shown)
                        .with(untagged(facet, counts.untagged())),
                iff(
                        counts.more(),
                        p(
                                attrs(".rest"),
                                a("All " + Wording.number(counts.total()) + " …")
                                        .withHref(asked.url("/facets/" + name)))));
    }

    /// The entries by decade and by year.
    @Nullable
    DomContent years(FacetCounts counts) {
        return new YearChart(asked).of(Histogram.of(counts, filters));
    }

    /// These values of one facet as a tree; years the latest first.
    UlTag values(Facet facet, List<FacetCount> values) {
        List<FacetCount> ordered = facet == Facet.YEAR
                ? values.stream()
                        .sorted(Comparator.comparing(FacetCount::value).reversed())
                        .toList()
                : values;
        return ul(each(tree.nested(facet, ordered), node -> value(facet, node)));
    }

    private DomContent value(Facet facet, FacetTree.Node node) {
        FacetCount count = node.count();
        String said = facet == Facet.LANGUAGE ? Wording.language(count.value()) : count.label();
        var row = new ChoiceRow(asked, facet, count.value(), said, count.count(), count.selected()).html();
        return node.parts().isEmpty()
                ? row
                : row.with(ul(attrs(".parts"), each(node.parts(), part -> value(facet, part))));
    }

    /// The choice of entries that have no value; nothing where there are none and it is not made.
    @Nullable
    DomContent untagged(Facet facet, long count) {
        ValueFilter filter = filters.values().get(facet);
        boolean selected = filter != null && filter.any().contains(ValueFilter.UNTAGGED);
        boolean excluded = filter != null && filter.none().contains(ValueFilter.UNTAGGED);
        return iff(
                count > 0 || selected || excluded,
                new ChoiceRow(asked, facet, ValueFilter.UNTAGGED, "no " + facet.parameter(), count, selected).html());
    }

    /// Whether countries are counted only where an entry is about them, and the way to the other.
    ///
    /// @param path the page that the way leads to
    /// @param prefix what the values shown there begin with
    DomContent roles(String path, String prefix) {
        Parameters kept = asked.with("prefix", prefix);
        return p(
                attrs(".roles"),
                filters.countryRole() == Role.ABOUT
                        ? a("in any role").withHref(kept.without("role").url(path))
                        : a("only entries about it")
                                .withHref(kept.with("role", "about").url(path)));
    }
}
