package vigil.indexer.retag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.PageNumbers;
import vigil.corpus.Role;
import vigil.corpus.Tag;

/// An [EntryChange] and a [RetagReport] as people read them.
///
///     @@ 0f5c…-07 Voices from Civil Society, page 22: Genocide Alert - Germany @@
///     -country SDN Sudan, mention: “Sudan” ×2
///     +country SDN Sudan, about: “Sudan” ×2, “Soudan”
public final class ChangeText {
    private ChangeText() {}

    /// The entry, and a line for each of its tags that changes: as it was with `-`, as it is with `+`.
    public static String of(EntryChange change) {
        var lines = new ArrayList<String>();
        lines.add("@@ " + place(change.after()) + " @@");
        for (TagChange tag : change.tags()) {
            switch (tag) {
                case TagChange.Removed(var before) -> lines.add("-" + line(before, ChangeText::words));
                case TagChange.Added(var after) -> lines.add("+" + line(after, ChangeText::words));
                case TagChange.Altered(var before, var after) -> {
                    boolean alike = line(before, ChangeText::words).equals(line(after, ChangeText::words));
                    Function<Tag, String> evidence = alike ? ChangeText::places : ChangeText::words;
                    lines.add("-" + line(before, evidence));
                    lines.add("+" + line(after, evidence));
                }
            }
        }
        if (change.tags().isEmpty()) {
            lines.add(" the same tags in another order");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String place(Entry entry) {
        List<Integer> pages = IntStream.rangeClosed(
                        entry.pages().first(), entry.pages().last())
                .boxed()
                .toList();
        String heading = entry.heading().isEmpty() ? "" : ": " + entry.heading();
        return entry.id() + " " + entry.publication().title() + ", " + PageNumbers.of(pages) + heading;
    }

    private static String line(Tag tag, Function<Tag, String> evidence) {
        Role role = tag.role();
        return tag.facet().parameter() + " " + tag.value() + " " + tag.label()
                + (role == null ? "" : ", " + role.value()) + ": " + evidence.apply(tag);
    }

    /// The words, each once with how often it stands there.
    private static String words(Tag tag) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        tag.evidence().forEach(evidence -> counts.merge(evidence.quote(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(word -> "“" + word.getKey() + "”" + (word.getValue() == 1 ? "" : " ×" + word.getValue()))
                .collect(Collectors.joining(", "));
    }

    /// The words with their places and rules, where they alone tell one tag from the other.
    private static String places(Tag tag) {
        return tag.evidence().stream().map(ChangeText::place).collect(Collectors.joining(", "));
    }

    private static String place(Evidence evidence) {
        return "“" + evidence.quote() + "” (" + evidence.field().value() + " " + evidence.start() + ", "
                + evidence.rule() + ")";
    }

    /// The report in lines: what failed first, the sum last.
    ///
    /// @param dryRun whether nothing was changed
    public static String of(RetagReport report, boolean dryRun) {
        var lines = new ArrayList<String>();
        report.failed().forEach(failed -> lines.add("failed: " + failed.source() + ": " + failed.reason()));
        lines.add(String.format(
                Locale.ROOT,
                "%,d publications = %,d %s by vocabulary %s + %,d that were so already + %,d failed",
                report.publications(),
                report.publications() - report.current() - report.failed().size(),
                dryRun ? "to be tagged" : "tagged",
                report.vocabulary(),
                report.current(),
                report.failed().size()));
        lines.add(
                report.changed() == 0
                        ? "no tag " + (dryRun ? "would change" : "has changed")
                        : String.format(
                                Locale.ROOT,
                                "%,d of %,d entries %s: %,d tags added, %,d removed, %,d with another role,"
                                        + " %,d with other words",
                                report.changed(),
                                report.entries(),
                                dryRun ? "would change" : "have changed",
                                report.added(),
                                report.removed(),
                                report.roles(),
                                report.evidence()));
        return String.join("\n", lines) + "\n";
    }
}
