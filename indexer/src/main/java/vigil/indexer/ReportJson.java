package vigil.indexer;

import java.util.ArrayList;
import java.util.List;

/// The shape of `vigil index --json`.
record ReportJson(
        int found,
        long indexed,
        long unchanged,
        long failed,
        long skipped,
        int removed,
        int gone,
        boolean stopped,
        int entries,
        long setAsideWords,
        long tookMillis,
        List<Line> failures,
        List<Line> skips,
        List<Line> notes) {

    /// One file and what is to be said of it.
    record Line(String source, String reason) {}

    static ReportJson of(Report report) {
        var failures = new ArrayList<Line>();
        var skips = new ArrayList<Line>();
        var notes = new ArrayList<Line>();
        for (Report.Of of : report.outcomes()) {
            String source = of.source();
            switch (of.outcome()) {
                case Outcome.Failed(var reason) -> failures.add(new Line(source, reason));
                case Outcome.Skipped(var reason) -> skips.add(new Line(source, reason));
                case Outcome.Indexed(_, _, var said) -> said.forEach(note -> notes.add(new Line(source, note)));
                case Outcome.Unchanged() -> {}
            }
        }
        return new ReportJson(
                report.found(),
                report.indexed(),
                report.unchanged(),
                report.failed(),
                report.skipped(),
                report.removed(),
                report.gone(),
                report.stopped(),
                report.entries(),
                report.setAside(),
                report.millis(),
                failures,
                skips,
                notes);
    }
}
