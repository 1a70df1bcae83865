package vigil.indexer.extract;

import java.time.Duration;

/// How much one source may cost.
///
/// @param pages most pages that are read of one source; what follows is left out, and a note says so
/// @param chars most characters that are read of one source; what follows is left out, and a note says so
/// @param answerMegabytes most that a process may say of one source, in MiB: its words and how each line is set
/// @param time longest time for one attempt to read it, and for one to find its entries
/// @param heapMegabytes most memory of the process that reads, in MiB
public record Limits(int pages, int chars, int answerMegabytes, Duration time, int heapMegabytes) {
    /// What is enough for any publication that a person wrote.
    public static final Limits USUAL = new Limits(10_000, 20_000_000, 96, Duration.ofMinutes(2), 1024);

    public Limits {
        if (pages < 1 || chars < 1 || answerMegabytes < 1 || heapMegabytes < 16 || !time.isPositive()) {
            throw new IllegalArgumentException("limits must be positive, and the heap at least 16 MiB, were " + pages
                    + " pages, " + chars + " characters, " + answerMegabytes + " MiB of answer, " + time + ", "
                    + heapMegabytes + " MiB");
        }
    }

    /// [#answerMegabytes()] in bytes.
    int answerBytes() {
        return answerMegabytes << 20;
    }

    /// The same limits, but for time and memory.
    public Limits within(Duration time, int heapMegabytes) {
        return new Limits(pages, chars, answerMegabytes, time, heapMegabytes);
    }

    /// The same limits, but for what is read of a source.
    public Limits reading(int pages, int chars, int answerMegabytes) {
        return new Limits(pages, chars, answerMegabytes, time, heapMegabytes);
    }
}
