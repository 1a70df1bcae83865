package vigil.corpus.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import vigil.corpus.query.Likeness;
import vigil.corpus.query.StopWords;
import vigil.corpus.query.Thesaurus;
import vigil.corpus.vocabulary.Word;

/// What the words of a row may mean: themselves, words of the index that are spelled like them, two words that were
/// glued, one that was parted, or a name of several words.
///
/// Left alone are words of three letters and less, those with a digit, abbreviations, words that say nothing, and what
/// a table knows as a name. Work is limited: [#MAX_SUSPECTS] words of a query, [#MAX_SEEN] words of the index for each.
final class Corrections {
    static final int MAX_SUSPECTS = 6;
    static final int MAX_SEEN = 4_000;

    private static final int LEAST_LETTERS = 4;
    private static final int MOST_LETTERS = 40;
    private static final int LONGEST_ABBREVIATION = 7;
    private static final int CANDIDATES = 6;
    private static final int MAX_NAME = 5;
    /// What slips may cost for each letter.
    private static final double SLIPS_A_LETTER = 0.3;
    /// What keeping a word costs that no entry has.
    private static final double UNKNOWN = 5;
    /// What keeping a word costs that few entries have, where many have one that is spelled like it.
    private static final double RARELY = 0.6;
    /// What another word costs where the typed one is in the index.
    private static final double DOUBT = 0.1;

    private static final double PARTED = 0.5;
    private static final double JOINED = 0.5;
    /// What slips in a name cost beside slips in a word: names are known to be right.
    private static final double NAME = 0.7;
    /// What each further word of the row is worth that a name accounts for.
    private static final double WHOLE_NAME = 0.2;

    private static final double RIGHT_CHANGED = 0.6;
    /// What e times the entries are worth.
    private static final double FREQUENT = 0.12;

    /// Most entries that a word may have which is there and yet may be wrong.
    private static final int FEW = 5;
    /// How many times the entries a near word must have.
    private static final int MANY_TIMES = 20;

    private static final int MANY = 10;

    /// How a word stands in the index: no entry has it, no entry has it though it is a usual word, entries have it only
    /// in another form, few have it, or it is right.
    private enum Standing {
        UNKNOWN,
        USUAL,
        OTHER_FORM,
        RARE,
        RIGHT
    }

    private final IndexView view;
    private final Thesaurus thesaurus;
    private final NearWords near;
    private final boolean doubt;
    private int suspects;
    private boolean unknown;

    /// @param near words that are right, though no entry may have them
    /// @param doubt whether words that few entries have are suspected
    Corrections(IndexView view, Thesaurus thesaurus, NearWords near, boolean doubt) {
        this.view = view;
        this.thesaurus = thesaurus;
        this.near = near;
        this.doubt = doubt;
    }

    /// Each word kept, and whatever else stretches of the row may mean, in any order.
    List<Correction> of(List<String> row) throws IOException {
        Standing[] standing = standing(row);
        List<Correction> possible = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            unknown |= standing[i] == Standing.UNKNOWN;
            int before = possible.size();
            if (standing[i] != Standing.RIGHT && suspects++ < MAX_SUSPECTS) {
                if (standing[i] != Standing.USUAL) {
                    addWords(row, i, standing[i], possible);
                }
                if (standing[i] != Standing.RARE) {
                    addJoined(row, i, possible);
                    addNames(row, standing, i, possible);
                }
            }
            boolean rare = standing[i] == Standing.RARE && possible.size() > before;
            possible.add(Correction.kept(i, standing[i] == Standing.UNKNOWN ? UNKNOWN : rare ? RARELY : 0));
        }
        return possible;
    }

    /// Whether a word was seen that no entry has in any form.
    boolean hasUnknownWord() {
        return unknown;
    }

    private Standing[] standing(List<String> row) throws IOException {
        Standing[] standing = new Standing[row.size()];
        boolean capitals = row.stream().allMatch(Corrections::isCapitals);
        for (int i = 0; i < standing.length; i++) {
            standing[i] = isLeftAlone(row.get(i), capitals) ? Standing.RIGHT : standing(row.get(i));
            if (standing[i] == Standing.UNKNOWN && near.has(row.get(i))) {
                standing[i] = Standing.USUAL;
            }
        }
        for (Thesaurus.Name name : thesaurus.names(row)) {
            Arrays.fill(standing, name.start(), name.end(), Standing.RIGHT);
        }
        return standing;
    }

    private static boolean isLeftAlone(String word, boolean capitals) {
        int letters = word.codePointCount(0, word.length());
        return letters < LEAST_LETTERS
                || letters > MOST_LETTERS
                || StopWords.contains(word)
                || word.chars().anyMatch(Character::isDigit)
                || word.codePoints().anyMatch(Character::isIdeographic)
                || isCapitals(word) && !(capitals && letters > LONGEST_ABBREVIATION);
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private Standing standing(String word) throws IOException {
        Standing standing = Standing.RIGHT;
        for (var place : BothSpellings.terms(word)) {
            int exactly = 0;
            boolean found = false;
            for (String term : place) {
                int entries = frequency(term);
                found |= entries > 0;
                exactly += term.charAt(0) == Stems.MARK ? 0 : entries;
            }
            if (!found) {
                return Standing.UNKNOWN;
            }
            if (exactly <= FEW && doubt) {
                standing = exactly == 0 ? Standing.OTHER_FORM : Standing.RARE;
            }
        }
        return standing;
    }

    /// A word of the index.
    private record Found(String text, int entries, double cost) {}

    private void addWords(List<String> row, int at, Standing standing, List<Correction> possible) throws IOException {
        List<String> terms = Words.exact(row.get(at));
        if (terms.size() != 1) {
            addHyphened(row.get(at), terms, at, standing, possible);
            return;
        }
        String term = terms.getFirst();
        for (Found found : like(term, standing)) {
            possible.add(new Correction(at, at + 1, List.of(dressed(found.text, row.get(at))), cost(found, standing)));
        }
        if (standing == Standing.UNKNOWN) {
            List<String> parts = view.compounds().halves(term);
            if (!parts.isEmpty()) {
                possible.add(new Correction(at, at + 1, parts, PARTED));
            }
        }
    }

    /// Corrects the words of one like `Fact-Fiding`.
    private void addHyphened(String typed, List<String> terms, int at, Standing standing, List<Correction> possible)
            throws IOException {
        var corrected = new StringBuilder();
        double cost = 0;
        List<Word> words = Word.of(typed);
        if (standing != Standing.UNKNOWN || words.size() != terms.size()) {
            return;
        }
        int from = 0;
        for (int i = 0; i < terms.size(); i++) {
            String part = words.get(i).text();
            corrected.append(typed, from, words.get(i).start());
            from = words.get(i).end();
            if (frequency(terms.get(i)) == 0) {
                List<Found> like = like(terms.get(i), Standing.UNKNOWN);
                if (like.isEmpty()) {
                    return;
                }
                part = dressed(like.getFirst().text, part);
                cost += cost(like.getFirst(), standing);
            }
            corrected.append(part);
        }
        possible.add(new Correction(
                at,
                at + 1,
                List.of(corrected.append(typed, from, typed.length()).toString()),
                cost));
    }

    private static double cost(Found found, Standing standing) {
        double cost = found.cost - FREQUENT * Math.log(found.entries);
        return standing == Standing.UNKNOWN ? cost : Math.max(DOUBT, cost);
    }

    /// The words of the index that are spelled like this, the cheapest first.
    private List<Found> like(String typed, Standing standing) throws IOException {
        Terms terms = MultiTerms.getTerms(view.getIndexReader(), Schema.WORDS);
        if (terms == null) {
            return List.of();
        }
        boolean rare = standing == Standing.RARE;
        int letters = typed.length();
        int edits = !rare && letters > LEAST_LETTERS ? 2 : 1;
        double most = rare ? 1 : letters * SLIPS_A_LETTER;
        int least = rare ? Math.max(MANY, MANY_TIMES * frequency(typed)) : 1;
        int first = standing == Standing.UNKNOWN ? 0 : 1;
        var each = new FuzzyTermsEnum(terms, new Term(Schema.WORDS, typed), edits, first, true);
        List<Found> found = new ArrayList<>();
        int seen = 0;
        for (BytesRef bytes = each.next(); bytes != null && seen < MAX_SEEN; bytes = each.next()) {
            seen++;
            String term = bytes.utf8ToString();
            int entries = each.docFreq();
            if (term.charAt(0) != Stems.MARK && entries >= least && !term.equals(typed)) {
                double cost = Likeness.cost(typed, term, most);
                if (cost <= most) {
                    found.add(new Found(term, entries, cost));
                }
            }
        }
        found.sort(
                Comparator.comparingDouble((Found one) -> cost(one, standing)).thenComparing(Found::text));
        return found.subList(0, Math.min(CANDIDATES, found.size()));
    }

    private void addJoined(List<String> row, int at, List<Correction> possible) throws IOException {
        for (int start = Math.max(0, at - 1); start <= at && start + 1 < row.size(); start++) {
            List<String> joined = Words.exact(row.get(start) + row.get(start + 1));
            if (joined.size() == 1 && frequency(joined.getFirst()) > 0) {
                possible.add(
                        new Correction(start, start + 2, List.of(dressed(joined.getFirst(), row.get(start))), JOINED));
            }
        }
    }

    private void addNames(List<String> row, Standing[] standing, int at, List<Correction> possible) {
        for (int start = Math.max(0, at - MAX_NAME + 1); start <= at; start++) {
            for (int end = at + 1; end <= Math.min(row.size(), start + MAX_NAME); end++) {
                for (Thesaurus.Alike near : thesaurus.alike(row.subList(start, end))) {
                    List<String> words = List.of(near.name().split("\\s+", -1));
                    double cost = near.cost() * NAME
                            - WHOLE_NAME * (end - start - 1)
                            + RIGHT_CHANGED * rightChanged(row, standing, start, end, words);
                    possible.add(new Correction(start, end, words, Math.max(DOUBT, cost)));
                }
            }
        }
    }

    /// How many words that are right a name of as many words would change.
    private static int rightChanged(List<String> row, Standing[] standing, int start, int end, List<String> words) {
        int changed = 0;
        for (int i = start; i < end && words.size() == end - start; i++) {
            boolean same = Word.folded(row.get(i)).equals(Word.folded(words.get(i - start)));
            changed += standing[i] == Standing.RIGHT && !same ? 1 : 0;
        }
        return changed;
    }

    /// The word with a capital where what was typed has one.
    private static String dressed(String word, String typed) {
        return Character.isUpperCase(typed.codePointAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }

    private int frequency(String term) throws IOException {
        return view.getIndexReader().docFreq(new Term(Schema.WORDS, term));
    }
}
