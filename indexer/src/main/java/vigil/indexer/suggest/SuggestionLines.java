package vigil.indexer.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vigil.corpus.vocabulary.Organization;

/// Suggestions as lines of `organizations.tsv`; what is said for the reader stands in lines that the table skips.
public final class SuggestionLines {
    private SuggestionLines() {}

    /// The lines, ready to be pasted.
    public static List<String> of(Suggestions suggestions) {
        List<String> lines = new ArrayList<>();
        for (Suggestions.Suggested one : suggestions.organizations()) {
            lines.add("# " + count(one.publications(), "publication") + ", " + count(one.entries(), "entry") + ", "
                    + example(one.example()));
            lines.add(line(one));
        }
        for (Suggestions.Spelling one : suggestions.spellings()) {
            lines.add("# another name for " + one.known() + "? " + one.name() + " ("
                    + count(one.publications(), "publication") + ", " + count(one.entries(), "entry") + ", "
                    + example(one.example()) + ")");
        }
        for (Suggestions.Disputed one : suggestions.disputed()) {
            lines.add("# " + one.abbreviation() + " has several meanings, it belongs into the column \"shared\": "
                    + String.join("; ", one.names()));
        }
        return lines;
    }

    private static String line(Suggestions.Suggested one) {
        Map<String, String> cells = Map.of(
                "name", one.name(),
                "kind", one.kind().value(),
                "abbreviations", abbreviations(one.abbreviations()),
                "shared", abbreviations(one.shared()),
                "names", String.join("|", one.names()));
        return Organization.COLUMNS.stream()
                .map(column -> cells.getOrDefault(column, ""))
                .collect(Collectors.joining("\t"));
    }

    private static String abbreviations(List<String> abbreviations) {
        return abbreviations.stream().map(one -> "=" + one).collect(Collectors.joining("|"));
    }

    private static String example(Suggestions.Example example) {
        return "“" + example.quote().replaceAll("\\s+", " ") + "”, " + example.source() + ", page " + example.page();
    }

    private static String count(int number, String thing) {
        String plural = thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
        return number + " " + (number == 1 ? thing : plural);
    }
}
