package vigil.server.request;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Facet;
import vigil.corpus.FacetCount;
import vigil.corpus.vocabulary.Region;
import vigil.corpus.vocabulary.Vocabulary;

/// Which values of a facet contain which. Crimes nest by their paths and regions by their table; whoever chooses one
/// finds what is tagged with its parts, too.
public final class FacetTree {
    /// Above the values that nothing contains.
    private static final String TOP = "";

    private final Map<String, String> parents = new HashMap<>();

    /// The regions of this vocabulary, and crimes.
    public FacetTree(Vocabulary vocabulary) {
        for (Region region : vocabulary.regions()) {
            String parent = region.parent();
            if (parent != null) {
                parents.put(region.value(), parent);
            }
        }
    }

    /// Whether values of this facet contain others.
    public static boolean nests(Facet facet) {
        return facet == Facet.CRIME || facet == Facet.REGION;
    }

    /// The values that contain a value, the largest first, and last the value itself: `002`, `202`, `014` for Eastern
    /// Africa.
    public List<String> path(Facet facet, String value) {
        var path = new ArrayDeque<String>();
        @Nullable String at = value;
        while (at != null) {
            path.addFirst(at);
            at = parent(facet, at);
        }
        return List.copyOf(path);
    }

    private @Nullable String parent(Facet facet, String value) {
        int slash = value.lastIndexOf('/');
        return switch (facet) {
            case CRIME -> slash > 0 ? value.substring(0, slash) : null;
            case REGION -> parents.get(value);
            case COUNTRY, ORGANIZATION, THEME, PUBLICATION, SECTION, KIND, LANGUAGE, YEAR -> null;
        };
    }

    /// A value and those of its parts that are among the same values.
    public record Node(FacetCount count, List<Node> parts) {
        public Node {
            parts = List.copyOf(parts);
        }
    }

    /// These values as a tree. Values beside each other stay in their order; one whose parent is not among them stands
    /// below the next that contains it, or at the top.
    public List<Node> nested(Facet facet, List<FacetCount> values) {
        if (!nests(facet)) {
            return values.stream().map(count -> new Node(count, List.of())).toList();
        }
        Set<String> shown = values.stream().map(FacetCount::value).collect(Collectors.toSet());
        Map<String, List<FacetCount>> parts = new HashMap<>();
        for (FacetCount count : values) {
            String above = path(facet, count.value()).reversed().stream()
                    .skip(1)
                    .filter(shown::contains)
                    .findFirst()
                    .orElse(TOP);
            parts.computeIfAbsent(above, _ -> new ArrayList<>()).add(count);
        }
        return nodes(parts, TOP);
    }

    private static List<Node> nodes(Map<String, List<FacetCount>> parts, String above) {
        return parts.getOrDefault(above, List.of()).stream()
                .map(count -> new Node(count, nodes(parts, count.value())))
                .toList();
    }
}
