package vigil.corpus.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import vigil.corpus.Contents;
import vigil.corpus.Entries;
import vigil.corpus.Kind;
import vigil.corpus.Role;

/// Makes publications whose words are spread as in a language, after Zipf's law: the n-th word is 1/n as frequent as
/// the first. The same seed makes the same publications.
final class GeneratedEntries {
    private static final int WORDS = 30_000;
    private static final int ENTRIES_EACH = 20;
    private static final int TEXT_WORDS = 180;
    private static final String[] SYLLABLES =
            "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru sta".split(" ", -1);
    private static final String[] COUNTRIES =
            "SDN LBY KEN COD RWA BDI CIV KGZ MMR LKA SYR YEM MLI NGA CAF SSD COL GTM KHM BIH".split(" ", -1);
    private static final String[] CRIMES = {
        "genocide", "war-crimes", "war-crimes/child-soldiers", "crimes-against-humanity", "ethnic-cleansing"
    };

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Random random;
    private final String[] words = new String[WORDS];
    private final double[] upTo = new double[WORDS];

    GeneratedEntries(long seed) {
        random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            words[i] = word(i);
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    private static String word(int rank) {
        var word = new StringBuilder();
        int rest = rank + SYLLABLES.length;
        while (rest > 0) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        }
        return word.toString();
    }

    /// The word that is the n-th most frequent, from 0.
    String frequent(int rank) {
        return words[rank];
    }

    private String drawn() {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[WORDS - 1]);
        return words[at < 0 ? Math.min(WORDS - 1, -at - 1) : at];
    }

    private String drawn(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i % 17 == 16 ? ". " : " ").append(drawn());
        }
        return text.substring(1);
    }

    /// Publications with this many entries altogether.
    List<Contents> publications(int entries) {
        List<Contents> all = new ArrayList<>();
        for (int made = 0; made < entries; made += ENTRIES_EACH) {
            all.add(publication("source-" + made, Math.min(ENTRIES_EACH, entries - made)));
        }
        return all;
    }

    private Contents publication(String source, int entries) {
        var made = Entries.of(source).date("20" + (10 + random.nextInt(15)) + "-0" + (1 + random.nextInt(9)));
        for (int i = 0; i < entries; i++) {
            String country = COUNTRIES[(int) (COUNTRIES.length * random.nextDouble() * random.nextDouble())];
            String crime = CRIMES[random.nextInt(CRIMES.length)];
            String organization = drawn();
            made.entry(drawn(6), drawn(TEXT_WORDS) + " " + country + " " + crime + " " + organization)
                    .section("Section " + random.nextInt(30))
                    .kind(KINDS.get(random.nextInt(KINDS.size())))
                    .country(country, country, random.nextBoolean() ? Role.ABOUT : Role.MENTION)
                    .crime(crime, crime, Role.SITUATION, crime)
                    .organization(organization, organization, Role.SUBJECT);
        }
        return made.contents();
    }
}
