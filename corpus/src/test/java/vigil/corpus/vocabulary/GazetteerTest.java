package vigil.corpus.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    @Test
    void everyNameMayBeginWithItsWordsHoweverManyThereAre() {
        var gazetteer = new Gazetteer<Integer>();
        List<String> names = IntStream.range(0, 5_000).mapToObj(i -> "name" + i).toList();
        names.forEach(name -> gazetteer.add(List.of(name), name.hashCode()));

        assertThat(names).allMatch(name -> gazetteer.mayBegin(name.hashCode(), 0));
    }
}
