package vigil.indexer.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/// The heap of a worker between two files, when next to nothing lives in it.
///
/// The JVM would rather let the old generation grow to its limit than collect it. After a file it is cheap to collect,
/// and the heap shrinks to what is needed.
final class WorkerHeap {
    /// Bytes of garbage in the old generation that are worth collecting.
    private static final long WORTH = 12L << 20;

    private final List<MemoryPoolMXBean> old;

    WorkerHeap() {
        old = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .toList();
        old.forEach(pool -> watch(pool, 0));
    }

    /// Collects what a file left, once there is enough of it.
    void tidy() {
        if (old.stream().anyMatch(MemoryPoolMXBean::isUsageThresholdExceeded)) {
            System.gc();
            old.forEach(pool -> watch(pool, pool.getUsage().getUsed()));
        }
    }

    /// @param live bytes that no collection frees
    private static void watch(MemoryPoolMXBean pool, long live) {
        long max = pool.getUsage().getMax();
        pool.setUsageThreshold(max < 0 ? live + WORTH : Math.min(live + WORTH, max));
    }
}
