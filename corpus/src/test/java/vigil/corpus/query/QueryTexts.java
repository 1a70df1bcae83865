package vigil.corpus.query;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Makes texts to search for, of every kind: those that follow the query language, those that people type and
/// mistype, those that are no language at all, and those that are hard work. The text of a number is the same in
/// every run.
public final class QueryTexts {
    /// What a text is made as.
    public enum Kind {
        /// Characters of any script, plane and use, operators among them.
        ODD,
        /// Operators, fields and groups, nested, as the language has them.
        GRAMMAR,
        /// A query that somebody would type, with some characters lost, doubled, swapped or put in.
        MISTYPED,
        /// What costs most: long, deep, starred, misspelt, common.
        HARD
    }

    private static final String[] PIECES = """
            AND OR NOT && || ! - -- + ( ) (((( )))) " “ ” „ « » ‹ 「 」 《 》 ' ’ ‘ * ** ? ~ ~2 ~0.8 ~99999999999 : \\ \\" \\*
            heading: text:( organization: country: year: year:2010.. year:..2012 year:[2010 crime:" kind: language:
            NEAR/5 w/3 /s AROUND(3) ^2 [ ] { } / // | & ، ؟ ؛ 。 、 （ ） ： “ ” ＡＮＤ ＯＲ ＊ … — – − · • @ # $ % € § № ¿ ¡
            genocide Rwanda the who WHO R2P S/RES/1973 A/HRC/14/23 7(1)(g) 8(2)(b)(xxii) 1,000 2003-2008 c/o a*b* *cide
            wom?n organi*ation women's l’homme d'Ivoire دارفور الإبادة 保护责任 种族灭绝，苏丹 геноцид 다르푸르 génocide
            info@example.org http://x.y/?q=1&r=(2) <b> &amp; %00 word~ "near words"~5 "x"~ year:(2010 OR 2011)
            """.strip().split("\\s+");
    private static final String[] FIELDS = """
            heading subtitle section text caption organization symbol country region crime theme kind language year colour
            """.strip().split("\\s+");
    private static final String[] VALUES = """
            Sudan SDN Kenya genocide war-crimes profile en fr early-warning "Human Rights Watch" 2011 2010..2012 ..2012
            """.strip().split("\\s+");
    private static final String[] CHARACTERS =
            ("\u0000 \t \u00AD \u200B \u200D \u200E \u202E \u2060 \uFEFF \u00A0 \u3000 \uD83D \uDE00 \uFFFF 👍 é ß İ ı ſ ﬁ"
                            + " ا ־ ״ ٪ ۱ ０ ＂ ＇ ʼ ´ ` ﹣ ～ 〜 ๑ ក ། 한 かな 漢 𠀀 \u0301 \u2028 \u0E33 \uFE0F")
                    .split(" ");

    private final List<String> words;
    private final List<String> queries;

    /// @param words words of the entries, the most frequent ones first
    /// @param queries what people ask
    public QueryTexts(List<String> words, List<String> queries) {
        this.words = List.copyOf(words);
        this.queries = List.copyOf(queries);
    }

    /// A text as it was made.
    public record Made(Kind kind, String text) {}

    /// The text of a number.
    public Made text(long seed, long number) {
        return new Making(new Random(seed * 0x9E3779B97F4A7C15L + number)).made();
    }

    /// One text being made.
    private final class Making {
        private final Random random;

        Making(Random random) {
            this.random = random;
        }

        Made made() {
            int share = random.nextInt(100);
            if (share < 30) {
                return new Made(Kind.ODD, odd());
            }
            if (share < 85) {
                return new Made(Kind.GRAMMAR, grammar(random.nextInt(4)));
            }
            return share < 98 ? new Made(Kind.MISTYPED, mistyped()) : new Made(Kind.HARD, hard());
        }

        private String odd() {
            var text = new StringBuilder();
            for (int i = upTo(random.nextInt(50) == 0 ? 300 : 12); i > 0; i--) {
                switch (random.nextInt(8)) {
                    case 0 -> text.append((char) random.nextInt(0x10000));
                    case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                    case 2 -> text.append(one(CHARACTERS));
                    case 3 -> text.append(word());
                    default -> text.append(one(PIECES));
                }
                text.append(random.nextBoolean() ? " " : "");
            }
            return text.toString();
        }

        private String grammar(int depth) {
            int parts = 1 + random.nextInt(4);
            return joined(parts, random.nextInt(3) == 0 ? " OR " : random.nextInt(5) == 0 ? " AND " : " ", () -> {
                String not = random.nextInt(8) == 0 ? one("-", "NOT ", "!") : "";
                String field = random.nextInt(6) == 0 ? one(FIELDS) + ":" : "";
                return not + field + (depth > 0 && random.nextInt(4) == 0 ? "(" + grammar(depth - 1) + ")" : leaf());
            });
        }

        private String leaf() {
            return switch (random.nextInt(14)) {
                case 0 -> '"' + joined(1 + random.nextInt(4), " ", this::word) + '"';
                case 1 -> '“' + joined(2, " ", this::word) + "”~" + random.nextInt(12);
                case 2 -> beginning(2 + random.nextInt(3)) + "*";
                case 3 -> "*" + ending(2 + random.nextInt(3));
                case 4 -> starred(word());
                case 5 -> misspelt(word()) + one("~", "~1", "~2");
                case 6 -> one(VALUES);
                case 7 -> "year:" + (2000 + random.nextInt(20)) + one("", "..", ".." + 2020, "–2024");
                case 8 -> word() + one("'s", "’s", "-" + word(), "/" + word(), ",", "?", ":");
                default -> word();
            };
        }

        private String mistyped() {
            var text = new StringBuilder(queries.isEmpty() ? joined(4, " ", this::word) : one(queries));
            for (int i = random.nextInt(4); i > 0 && !text.isEmpty(); i--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(5)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, text.charAt(at));
                    case 2 -> text.insert(at, one(PIECES));
                    case 3 -> text.setCharAt(at, (char) ('a' + random.nextInt(26)));
                    default -> text.setLength(at);
                }
            }
            return text.toString();
        }

        private String hard() {
            int many = 1 + (random.nextBoolean() ? random.nextInt(40) : random.nextInt(500));
            String join = one(" ", " ", " OR ", " AND ", ",");
            String field = random.nextInt(3) == 0 ? one(FIELDS) + ":" : "";
            return switch (random.nextInt(19)) {
                case 0 -> joined(many, join, this::common);
                case 1 -> joined(many, join, this::word);
                case 2 -> '"' + joined(many, " ", this::common) + '"' + one("", "~5", "~100");
                case 3 -> '"' + (common() + " ").repeat(1 + random.nextInt(60)) + "\"~" + random.nextInt(100);
                case 4 -> joined(many, join, () -> field + beginning(1) + "*");
                case 5 -> joined(many, join, () -> field + one("*", "?", "*?") + ending(1) + one("", "*"));
                case 6 -> joined(many, join, () -> field + starred(starred(word())));
                case 7 -> joined(many, join, () -> field + misspelt(word()) + "~2");
                case 8 ->
                    '"' + joined(1 + random.nextInt(6), " ", () -> beginning(1) + "*") + "\"~" + random.nextInt(9);
                case 9 -> "(".repeat(many) + joined(many, " OR (", this::word) + ")".repeat(random.nextInt(2 * many));
                case 10 -> joined(many, " -(", this::leaf);
                case 11 -> field + "(" + joined(many, join, this::leaf) + ")";
                case 12 -> joined(many, join, () -> one(FIELDS) + ":" + common());
                case 13 -> joined(many, join, () -> misspelt(misspelt(word())));
                case 14 -> joined(many, join, () -> "\"" + common() + " " + common() + "\"~" + random.nextInt(20));
                case 15 -> joined(many, one("", "", "-", "'", ".", "\u200D"), this::word);
                case 16 -> one(PIECES).repeat(1 + random.nextInt(1_000)) + word();
                case 17 -> joined(many, join, () -> queries.isEmpty() ? word() : one(queries));
                default -> joined(many, " NEAR/5 ", this::common);
            };
        }

        private String joined(int count, String join, Supplier<String> part) {
            var text = new StringBuilder(part.get());
            for (int i = 1; i < count && text.length() < 5_000; i++) {
                text.append(join).append(part.get());
            }
            return text.toString();
        }

        /// A word, the frequent ones more often than the rare.
        private String word() {
            return words.get((int) (words.size() * Math.pow(random.nextDouble(), 3)));
        }

        private String common() {
            return words.get(random.nextInt(Math.min(20, words.size())));
        }

        private String beginning(int letters) {
            String word = word();
            return word.substring(0, Math.min(letters, word.length()));
        }

        private String ending(int letters) {
            String word = word();
            return word.substring(Math.max(0, word.length() - letters));
        }

        private String starred(String word) {
            int at = random.nextInt(word.length());
            return word.substring(0, at) + one("*", "?") + word.substring(random.nextBoolean() ? at : at + 1);
        }

        private String misspelt(String word) {
            int at = random.nextInt(word.length());
            return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + random.nextInt(2));
        }

        private int upTo(int most) {
            return random.nextInt(most + 1);
        }

        private String one(String... all) {
            return all[random.nextInt(all.length)];
        }

        private String one(List<String> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
