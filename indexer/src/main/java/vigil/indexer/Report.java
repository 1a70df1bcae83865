package vigil.indexer;

import java.util.List;
import java.util.Locale;

/// How a run ended: what became of each file.
///
/// @param outcomes what became of each file, in the order of the walk
/// @param removed publications taken out because their files are gone
/// @param gone publications whose files are gone, and which were left in
/// @param stopped whether the run was ended before its end; files that it did not reach are in no count
/// @param millis how long it took
record Report(List<Of> outcomes, int removed, int gone, boolean stopped, long millis) {

    /// What became of one file.
    ///
    /// @param source its path below the folder that was named
    record Of(String source, Outcome outcome) {}

    Report {
        outcomes = List.copyOf(outcomes);
    }

    /// All files that were looked at; the sum of the four counts.
    int found() {
        return outcomes.size();
    }

    long indexed() {
        return count(Outcome.Indexed.class);
    }

    long unchanged() {
        return count(Outcome.Unchanged.class);
    }

    long failed() {
        return count(Outcome.Failed.class);
    }

    long skipped() {
        return count(Outcome.Skipped.class);
    }

    private long count(Class<? extends Outcome> kind) {
        return outcomes.stream().filter(of -> kind.isInstance(of.outcome())).count();
    }

    /// The entries of all files that were indexed.
    int entries() {
        return read().stream().mapToInt(Outcome.Indexed::entries).sum();
    }

    /// The words that belong to no entry, of all files that were indexed.
    long setAside() {
        return read().stream().mapToLong(Outcome.Indexed::setAside).sum();
    }

    private List<Outcome.Indexed> read() {
        return outcomes.stream()
                .map(Of::outcome)
                .filter(Outcome.Indexed.class::isInstance)
                .map(Outcome.Indexed.class::cast)
                .toList();
    }

    /// The report for people, with a line for each file that needs a look.
    String text() {
        var text = new StringBuilder();
        for (Of of : outcomes) {
            switch (of.outcome()) {
                case Outcome.Failed(var reason) -> line(text, "failed", of.source(), reason);
                case Outcome.Skipped(var reason) -> line(text, "skipped", of.source(), reason);
                case Outcome.Indexed(_, _, var notes) ->
                    notes.forEach(note -> line(text, "note", of.source(), note));
                case Outcome.Unchanged() -> {}
            }
        }
        text.append(String.format(
                Locale.ROOT,
                "%,d found = %,d indexed + %,d unchanged + %,d failed + %,d skipped, in %.1f s%n",
                found(),
                indexed(),
                unchanged(),
                failed(),
                skipped(),
                millis / 1000.0));
        if (indexed() > 0) {
            text.append(String.format(
                    Locale.ROOT,
                    "%,d entries; %,d words set aside that belong to none of them%n",
                    entries(),
                    setAside()));
        }
        if (removed > 0) {
            text.append(String.format(Locale.ROOT, "%,d removed, whose files are gone%n", removed));
        }
        if (gone > 0) {
            text.append(String.format(
                    Locale.ROOT, "%,d in the index whose files are gone; --prune takes them out%n", gone));
        }
        if (stopped) {
            text.append("stopped before the end; run it again to go on\n");
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String what, String source, String reason) {
        text.append(String.format(Locale.ROOT, "%-7s  %s: %s%n", what, source, reason));
    }
}
