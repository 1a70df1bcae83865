package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkerHeapTest {
    @Test
    void whatAFileLeftIsCollectedOnceThereIsEnoughOfIt() {
        var heap = new WorkerHeap();
        List<byte[]> file = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            file.add(new byte[1 << 20]);
        }
        System.gc();
        assertThat(file).hasSize(100);
        long full = used();
        file.clear();
        heap.tidy();
        assertThat(used()).isLessThan(full - (90L << 20));
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
