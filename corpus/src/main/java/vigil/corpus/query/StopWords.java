package vigil.corpus.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words that say nothing by themselves, in English, French, Spanish, Russian and Arabic. A word of one of these
/// languages that says
/// something in another (`son`, `pays`, `once`) is not among them.
public final class StopWords {
    private static final Set<String> WORDS = Set.copyOf(List.of("""
            a about above after again all also am an and any are as at be because been before being below between both
            but by can could did do does doing during each few for from further had has have having he her here hers
            him himself his how i if in into is it its itself just me my myself of off on only or other our ours out
            over own please same shall she should so some such than that the their theirs them themselves then there
            these they this those through to too under until up upon us very was we were what when where which while
            who whom whose why will with within without would you your yours yourself
            au aux avec ce ces cet cette dans de des du elle elles en est et eux il ils la le les leur leurs lors ma
            mais mes mon ne nos notre nous ou où par pas plus pour qu que quel quelle quels quelles qui sa sans se ses
            si sous sont sur ta tes toi tu un une vos votre vous à été être contre entre
            al ante como con cual cuando de del desde donde el ella ellas ellos en es esa ese esta este estos estas
            fue la las lo los más mi mis muy no nos o para pero por porque qué que quien se según sin sobre su sus
            también tiene un una uno unos unas y ya
            в во и к ко на не о об от по при с со у из за для что это как
            في من على إلى عن مع و ما هو هي هذا هذه التي الذي
            """.strip().split("\\s+")));

    private StopWords() {}

    /// All of them, in small letters.
    public static Set<String> all() {
        return WORDS;
    }

    /// Whether the word says nothing; one in capitals (`WHO`, `US`) is a name.
    public static boolean contains(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        String plain = word.substring(start, end);
        String small = plain.toLowerCase(Locale.ROOT);
        boolean capitals = plain.length() > 1 && !plain.equals(small) && plain.equals(plain.toUpperCase(Locale.ROOT));
        return !capitals && WORDS.contains(small);
    }
}
