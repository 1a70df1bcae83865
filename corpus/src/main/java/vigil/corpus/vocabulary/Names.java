package vigil.corpus.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the values of one facet are called, for people who type a name into a filter.
final class Names {
    private static final int MOST_NEAR = 3;

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Table.Row> rows = new HashMap<>();
    private final Map<String, Owner> owners = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    private record Owner(String value, Table.@Nullable Row row) {}

    /// Declares a value.
    void declare(String value, String label, Table.Row row, String column) {
        Table.Row earlier = rows.putIfAbsent(value, row);
        if (earlier != null) {
            throw row.error(column, "\"" + value + "\" stands in line " + earlier.line() + " already");
        }
        labels.put(value, label);
        codes.put(Word.fold(value), value);
    }

    /// Adds a short code, which counts only where no name is spelled like it.
    void code(String code, String value) {
        codes.putIfAbsent(Word.fold(code), value);
    }

    /// Adds a name of a value, which must not be another value's name.
    void name(String name, String value, Table.Row row, String column) {
        Owner other = owners.putIfAbsent(key(name), new Owner(value, row));
        if (other != null && !other.value.equals(value)) {
            String where = other.row == null ? "" : " (" + other.row.file() + ":" + other.row.line() + ")";
            throw row.error(
                    column,
                    "\"" + name + "\" is a name of " + value + " here and of " + other.value + where
                            + "; a name of several belongs into ambiguous.tsv");
        }
    }

    /// Adds a name that gives way to the names of the tables.
    void weakName(String name, String value) {
        owners.putIfAbsent(key(name), new Owner(value, null));
    }

    /// Whether a value is known.
    boolean has(String value) {
        return labels.containsKey(value);
    }

    Optional<String> label(String value) {
        return Optional.ofNullable(labels.get(value));
    }

    Optional<String> resolve(String typed) {
        Optional<String> found = exactly(typed);
        int open = typed.lastIndexOf('(');
        if (found.isEmpty() && open > 0 && typed.strip().endsWith(")")) {
            found = exactly(typed.substring(0, open));
            if (found.isEmpty()) {
                found = exactly(typed.substring(open + 1, typed.lastIndexOf(')')));
            }
        }
        return found;
    }

    private Optional<String> exactly(String typed) {
        if (labels.containsKey(typed)) {
            return Optional.of(typed);
        }
        Owner owner = owners.get(key(typed));
        return owner != null ? Optional.of(owner.value) : Optional.ofNullable(codes.get(Word.fold(typed.strip())));
    }

    /// The labels of the values whose names are most like this, the most like first, three at most.
    List<String> nearest(String typed) {
        record Near(String value, int distance) {}
        String wanted = key(typed);
        int limit = wanted.length() < 5 ? 1 : Math.max(2, wanted.length() / 3);
        List<Near> near = new ArrayList<>();
        owners.forEach((name, owner) -> near.add(new Near(owner.value, distance(wanted, name))));
        codes.forEach((code, value) -> near.add(new Near(value, distance(wanted, code))));
        return near.stream()
                .filter(one -> one.distance <= limit)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::value))
                .map(one -> labels.getOrDefault(one.value, one.value))
                .distinct()
                .limit(MOST_NEAR)
                .toList();
    }

    private static String key(String name) {
        List<String> words = Word.folded(name);
        boolean article = words.size() > 1 && words.getFirst().equals("the");
        return String.join(" ", article ? words.subList(1, words.size()) : words);
    }

    /// How many letters must be changed; a name that goes on where the typed one ends costs one.
    private static int distance(String typed, String name) {
        return typed.length() > 2 && name.startsWith(typed) ? 1 : changes(typed, name);
    }

    /// How many letters must be added, taken out or replaced to make one text of another.
    static int changes(String typed, String name) {
        int[] row = new int[name.length() + 1];
        for (int j = 0; j <= name.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                int change = diagonal + (typed.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[name.length()];
    }
}
