package vigil.corpus.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vigil.corpus.YearRange;

/// Writes a query in the query language, so that reading it again gives the same query.
final class QueryPrinter {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/-]+");
    private static final String SPECIAL = "\"()\\*?~:^|&";

    private QueryPrinter() {}

    static String print(Query query) {
        return switch (query) {
            case Query.All _ -> "";
            case Query.Word(var text) -> word(text);
            case Query.Phrase(var text, var slop) -> quoted(text) + (slop == 0 ? "" : "~" + slop);
            case Query.Prefix(var text) -> word(text) + "*";
            case Query.Wildcard(var pattern) -> pattern(pattern);
            case Query.Fuzzy(var text, var edits) -> word(text) + "~" + edits;
            case Query.In(var field, var inner) -> field.value() + ":" + inGroup(inner);
            case Query.Tagged(var facet, var value) ->
                facet.parameter() + ":" + (isPlain(value) ? value : quoted(value));
            case Query.Years(var range) -> "year:" + years(range);
            case Query.And(var queries) ->
                queries.stream()
                        .filter(part -> !(part instanceof Query.All))
                        .map(part -> part instanceof Query.Or ? inGroup(part) : print(part))
                        .collect(Collectors.joining(" "));
            case Query.Or(var queries) ->
                queries.stream().map(QueryPrinter::print).collect(Collectors.joining(" OR "));
            case Query.Not(var inner) -> "-" + inGroup(inner);
            case Query.Same(var typed, var others) -> {
                List<String> all = new ArrayList<>();
                all.add(typed instanceof Query.And ? inGroup(typed) : print(typed));
                others.forEach(other -> all.add(print(other)));
                yield "(" + String.join(" OR ", all) + ")";
            }
        };
    }

    private static String inGroup(Query query) {
        return switch (query) {
            case Query.And _, Query.Or _, Query.Not _, Query.All _ -> "(" + print(query) + ")";
            case Query.Word _,
                    Query.Phrase _,
                    Query.Prefix _,
                    Query.Wildcard _,
                    Query.Fuzzy _,
                    Query.In _,
                    Query.Tagged _,
                    Query.Years _,
                    Query.Same _ -> print(query);
        };
    }

    private static String years(YearRange range) {
        if (range.from() == range.to()) {
            return Integer.toString(range.from());
        }
        return (range.from() == Integer.MIN_VALUE ? "" : range.from())
                + ".."
                + (range.to() == Integer.MAX_VALUE ? "" : range.to());
    }

    private static String word(String text) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || Character.isWhitespace(c) || (i == 0 && "-!+".indexOf(c) >= 0)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        boolean otherwise = TypedWord.isOperator(text)
                || Nearness.slop(text).isPresent()
                || !Characters.trimmed(text).equals(text);
        return otherwise && escaped.indexOf("\\") < 0 ? "\\" + escaped : escaped.toString();
    }

    private static String pattern(String pattern) {
        var printed = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean star = c == '*' || c == '?';
            printed.append(!star && SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return printed.toString();
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
