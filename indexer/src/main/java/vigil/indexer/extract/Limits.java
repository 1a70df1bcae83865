package vigil.indexer.extract;

import java.time.Duration;

/// How much one source may cost.
///
/// @param pages most pages that are read of one source; what follows is left out, and a note says so
/// @param chars most characters that are read of one source; what follows is left out, and a note says so
/// @param time longest time for one attempt
/// @param heapMegabytes most memory of the process that reads, in MiB
public record Limits(int pages, int chars, Duration time, int heapMegabytes) {
    /// What is enough for any publication that a person wrote.
    public static final Limits USUAL = new Limits(10_000, 20_000_000, Duration.ofMinutes(2), 1024);

    public Limits {
        if (pages < 1 || chars < 1 || heapMegabytes < 16 || !time.isPositive()) {
            throw new IllegalArgumentException("limits must be positive, and the heap at least 16 MiB, were " + pages
                    + " pages, " + chars + " characters, " + time + ", " + heapMegabytes + " MiB");
        }
    }
}
