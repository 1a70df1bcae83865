package vigil.server.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vigil.corpus.Facet;
import vigil.corpus.FacetCount;
import vigil.corpus.vocabulary.Vocabulary;

class FacetTreeTest {
    private static FacetTree tree;

    @BeforeAll
    static void readVocabulary() throws IOException {
        tree = new FacetTree(Vocabulary.load());
    }

    /// A tree in one line: `Africa(Eastern Africa) Asia`, by values.
    private static String nested(Facet facet, String... values) {
        List<FacetCount> counts = Stream.of(values)
                .map(value -> new FacetCount(value, value, 1, false))
                .toList();
        return printed(tree.nested(facet, counts));
    }

    private static String printed(List<FacetTree.Node> nodes) {
        return String.join(
                " ",
                nodes.stream()
                        .map(node -> node.count().value()
                                + (node.parts().isEmpty() ? "" : "(" + printed(node.parts()) + ")"))
                        .toList());
    }

    @Test
    void aPathLeadsFromTheLargestToTheValueItself() {
        assertThat(tree.path(Facet.REGION, "014")).containsExactly("002", "202", "014");
        assertThat(tree.path(Facet.CRIME, "crimes-against-humanity/torture"))
                .containsExactly("crimes-against-humanity", "crimes-against-humanity/torture");
        assertThat(tree.path(Facet.COUNTRY, "KEN")).containsExactly("KEN");
    }

    @Test
    void eachValueIsFollowedByItsPartsInTheirOrder() {
        assertThat(nested(Facet.REGION, "002", "142", "202", "017", "014", "015"))
                .isEqualTo("002(202(017 014) 015) 142");
    }

    @Test
    void aPartWhoseParentIsNotAmongThemStandsBelowTheNextThatContainsIt() {
        assertThat(nested(Facet.REGION, "014", "002")).isEqualTo("002(014)");
        assertThat(nested(Facet.CRIME, "sexual-violence/rape", "genocide")).isEqualTo("sexual-violence/rape genocide");
    }
}
