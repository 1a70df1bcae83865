package vigil.corpus.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vigil.corpus.YearRange;

/// Reads the query language. No text is an error: what cannot be understood is read as words, with a warning.
///
/// Words are joined by `AND`, which binds closer than `OR`; `-` and `NOT` bind closest. `( )` group, `"…"` is a
/// phrase, `"…"~5` words near each other, `word*` a beginning, `*word`, `wo*d`, `wo?d` patterns, `word~` a spelling,
/// `heading:` and other fields govern the word, phrase or group behind them. A backslash takes the meaning from the
/// character behind it. README.md has the whole in a table.
public final class QueryParser {
    /// Longest text that is read, in UTF-16 code units.
    public static final int MAX_CHARS = 4_000;
    /// Most words and phrases that are read.
    public static final int MAX_WORDS = 200;
    /// Deepest nesting of groups that is read.
    public static final int MAX_DEPTH = 20;

    private static final Pattern YEARS = Pattern.compile("(\\d{4})|(\\d{4})?(?:\\.\\.|-)(\\d{4})?");

    private final List<Token> tokens;
    private final SequencedSet<String> warnings;
    private int at;
    private int words;

    private QueryParser(List<Token> tokens, SequencedSet<String> warnings) {
        this.tokens = tokens;
        this.warnings = warnings;
    }

    /// The query that a text asks for.
    public static Parsed parse(String text) {
        SequencedSet<String> warnings = new LinkedHashSet<>();
        String read = text;
        if (text.length() > MAX_CHARS) {
            read = text.substring(0, MAX_CHARS);
            warnings.add("a query has at most " + MAX_CHARS + " characters; the rest was left out");
        }
        var parser = new QueryParser(new Lexer(Characters.plain(read), warnings).tokens(), warnings);
        Query query = parser.all();
        if (query instanceof Query.All && !text.isBlank()) {
            warnings.add("no word was found in the query; every entry is shown");
        }
        return new Parsed(query, List.copyOf(warnings));
    }

    private Query all() {
        List<Query> parts = new ArrayList<>();
        while (at < tokens.size()) {
            Query part = either(0);
            if (!(part instanceof Query.All)) {
                parts.add(part);
            }
            if (at < tokens.size()) {
                warnings.add("a closing bracket has no partner; it was left out");
                at++;
            }
        }
        return and(parts);
    }

    /// Reads up to a closing bracket or the end.
    private Query either(int depth) {
        List<Query> alternatives = new ArrayList<>();
        List<Query> together = new ArrayList<>();
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token instanceof Token.Close) {
                break;
            }
            if (token instanceof Token.Operator(var kind, var typed) && kind != Token.Operator.Kind.NOT) {
                at++;
                if (together.isEmpty() || !operandFollows()) {
                    asWord(typed, "has nothing to join", together);
                } else if (kind == Token.Operator.Kind.OR) {
                    alternatives.add(and(together));
                    together.clear();
                }
            } else if (token instanceof Token.Near near) {
                at++;
                near(near, together);
            } else {
                operand(depth, together);
            }
        }
        if (alternatives.isEmpty()) {
            return and(together);
        }
        if (!together.isEmpty()) {
            alternatives.add(and(together));
        }
        List<Query> any = alternatives.stream()
                .flatMap(query -> query instanceof Query.Or(var inner) ? inner.stream() : Stream.of(query))
                .distinct()
                .toList();
        return any.size() == 1 ? any.getFirst() : new Query.Or(any);
    }

    private boolean operandFollows() {
        return at < tokens.size()
                && switch (tokens.get(at)) {
                    case Token.Close _, Token.Near _ -> false;
                    case Token.Operator(var kind, var _) -> kind == Token.Operator.Kind.NOT;
                    case Token.Open _, Token.Field _, Token.Leaf _ -> true;
                };
    }

    /// Reads one operand with the dashes and fields before it, and adds what it asks for.
    private void operand(int depth, List<Query> together) {
        boolean not = false;
        QueryField field = null;
        String lastTyped = "";
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token instanceof Token.Operator(var kind, var typed) && kind == Token.Operator.Kind.NOT) {
                not = !not;
                lastTyped = typed;
            } else if (token instanceof Token.Field(var named)) {
                field = named;
            } else {
                break;
            }
            at++;
        }
        Query query = new Query.All();
        boolean tooMany = false;
        if (at < tokens.size()) {
            switch (tokens.get(at)) {
                case Token.Leaf(var leaf) -> {
                    at++;
                    tooMany = words >= MAX_WORDS;
                    query = counted(leaf);
                }
                case Token.Open _ -> query = group(depth);
                case Token.Close _, Token.Operator _, Token.Near _, Token.Field _ -> {}
            }
        }
        if (query instanceof Query.All) {
            if (not && !tooMany) {
                asWord(lastTyped, "has nothing to exclude", together);
            }
            if (field != null) {
                take(new Query.Word(field.value()), together);
            }
            return;
        }
        if (field != null) {
            query = in(field, query);
        }
        together.add(not ? new Query.Not(query) : query);
    }

    private Query group(int depth) {
        at++;
        if (depth >= MAX_DEPTH) {
            warnings.add("brackets are read up to " + MAX_DEPTH + " deep; those within were left out");
            return new Query.All();
        }
        Query inner = either(depth + 1);
        if (at < tokens.size()) {
            at++;
        } else {
            warnings.add("an opening bracket has no partner; it was closed at the end");
        }
        return inner;
    }

    private Query counted(Query leaf) {
        words++;
        if (words > MAX_WORDS) {
            warnings.add("a query has at most " + MAX_WORDS + " words; the rest was left out");
            return new Query.All();
        }
        return leaf;
    }

    private void take(Query.Word word, List<Query> together) {
        Query counted = counted(word);
        if (!(counted instanceof Query.All)) {
            together.add(counted);
        }
    }

    /// An operator that joins nothing.
    private void asWord(String typed, String because, List<Query> together) {
        if (Characters.hasWord(typed)) {
            warnings.add(typed + " " + because + "; it was read as a word");
            take(new Query.Word(typed), together);
        } else {
            warnings.add(typed + " " + because + "; it was left out");
        }
    }

    /// Joins the words before and behind an operator of nearness to one phrase.
    private void near(Token.Near near, List<Query> together) {
        String before = together.isEmpty() ? "" : words(together.getLast());
        String behind = at < tokens.size() && tokens.get(at) instanceof Token.Leaf(var leaf) ? words(leaf) : "";
        if (before.isEmpty() || behind.isEmpty()) {
            asWord(near.typed(), "stands between two words or phrases", together);
        } else if (!(counted(new Query.Word(behind)) instanceof Query.All)) {
            at++;
            together.set(together.size() - 1, new Query.Phrase(before + " " + behind, near.slop()));
        }
    }

    /// What a leaf is within a phrase; empty where it cannot be in one.
    private static String words(Query query) {
        return switch (query) {
            case Query.Word(var text) -> text.replace('*', ' ').replace('?', ' ');
            case Query.Phrase(var text, var _) -> text;
            case Query.Prefix(var text) -> text + "*";
            case Query.Wildcard(var pattern) -> pattern;
            case Query.All _,
                    Query.Fuzzy _,
                    Query.In _,
                    Query.Tagged _,
                    Query.Years _,
                    Query.And _,
                    Query.Or _,
                    Query.Not _,
                    Query.Same _ -> "";
        };
    }

    /// The query in this field; of two fields, the inner one governs.
    private Query in(QueryField field, Query query) {
        if (query instanceof Query.In || query instanceof Query.Years) {
            return query;
        }
        return field == QueryField.YEAR ? years(query) : new Query.In(field, query);
    }

    private Query years(Query query) {
        return switch (query) {
            case Query.Word(var text) -> years(text, query);
            case Query.Phrase(var text, var _) -> years(text, query);
            case Query.And(var queries) ->
                new Query.And(queries.stream().map(this::years).toList());
            case Query.Or(var queries) ->
                new Query.Or(queries.stream().map(this::years).toList());
            case Query.Not(var inner) -> new Query.Not(years(inner));
            case Query.Prefix(var text) -> years(text, query);
            case Query.Wildcard(var pattern) -> years(pattern, query);
            case Query.All _, Query.Fuzzy _, Query.In _, Query.Tagged _, Query.Years _, Query.Same _ -> query;
        };
    }

    private Query years(String text, Query otherwise) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            if (years.group(1) != null) {
                int year = Integer.parseInt(years.group(1));
                return new Query.Years(new YearRange(year, year));
            }
            int from = years.group(2) == null ? Integer.MIN_VALUE : Integer.parseInt(years.group(2));
            int to = years.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(years.group(3));
            if (from <= to && (years.group(2) != null || years.group(3) != null)) {
                return new Query.Years(new YearRange(from, to));
            }
        }
        warnings.add("a year is 2011, 2010..2012, 2010.. or ..2012; \"" + text + "\" was read as a word");
        return otherwise;
    }

    /// All of these, brackets within brackets opened.
    private static Query and(List<Query> queries) {
        List<Query> parts = new ArrayList<>();
        for (Query query : queries) {
            if (query instanceof Query.And(var inner)) {
                parts.addAll(inner);
            } else {
                parts.add(query);
            }
        }
        return switch (parts.size()) {
            case 0 -> new Query.All();
            case 1 -> parts.getFirst();
            default -> new Query.And(List.copyOf(parts));
        };
    }
}
