package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vigil.indexer.extract.Line;

class HyphensTest {
    @Test
    void aWordThatWasBrokenIsJoined() {
        assertThat(read("the har-", "bour")).isEqualTo("the harbour");
        assertThat(read("a policy of non-indiffer-", "ence")).isEqualTo("a policy of non-indifference");
        assertThat(read("LIGHT-", "HOUSES")).isEqualTo("LIGHTHOUSES");
        assertThat(read("the har\u00AD", "bour")).isEqualTo("the harbour");
    }

    @Test
    void aWordThatIsPrintedWithItsHyphenElsewhereKeepsIt() {
        assertThat(read("the cross-", "roads", "at the cross-roads, as they say"))
                .startsWith("the cross-roads");
        assertThat(read("the cross-", "roads", "at the crossroads, as they say"))
                .startsWith("the crossroads");
    }

    @Test
    void whatIsKnownFromCompoundsKeepsItsHyphen() {
        assertThat(read("a life-", "saving net", "and saving it")).startsWith("a life-saving net");
        assertThat(read("a Franco-", "German school")).isEqualTo("a Franco-German school");
        assertThat(read("the years 1998-", "2001")).isEqualTo("the years 1998-2001");
    }

    @Test
    void aDashBetweenBlanksIsNoHyphen() {
        assertThat(read("they waited –", "in vain")).isEqualTo("they waited – in vain");
    }

    @Test
    void scriptsWithoutBlanksAreJoinedWithoutOne() {
        assertThat(read("保护平民", "的责任")).isEqualTo("保护平民的责任");
        assertThat(read("市民を保護する責任について", "のノート")).isEqualTo("市民を保護する責任についてのノート");
        assertThat(read("平民的责任。", "各国")).isEqualTo("平民的责任。各国");
    }

    private static String read(String... lines) {
        List<PrintedLine> printed =
                Stream.of(lines).map(line -> PrintedLine.of(1, Line.of(line))).toList();
        return Prose.line(printed, new Hyphens(printed));
    }
}
