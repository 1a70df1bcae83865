package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vigil.corpus.Facet;
import vigil.corpus.Role;

/// Finds governments: "the German government", "Government of Kenya", "le gouvernement du Soudan".
final class Governments {
    private static final Set<String> WORDS = Set.of("government", "gouvernement", "gobierno");
    private static final Set<String> OF = Set.of("of", "the", "de", "du", "la", "le", "l", "del", "d", "des");

    private Governments() {}

    static List<Mention> in(List<Mention> countries) {
        List<Mention> governments = new ArrayList<>();
        for (Mention country : countries) {
            Passage passage = country.passage();
            int next = country.end();
            if (!country.rule().equals("country.name") && !country.rule().equals("country.demonym")) {
                continue;
            }
            if (WORDS.contains(passage.folded(next))
                    && passage.gapAfter(next - 1).equals(" ")) {
                governments.add(government(country, country.start(), next + 1));
                continue;
            }
            int of = country.start() - 1;
            while (of > country.start() - 4 && OF.contains(passage.folded(of))) {
                of--;
            }
            boolean adjective =
                    of == country.start() - 1 && !passage.word(country.start()).isCapitalised();
            if (WORDS.contains(passage.folded(of)) && (of < country.start() - 1 || adjective)) {
                governments.add(government(country, of, country.end()));
            }
        }
        return governments;
    }

    private static String withArticle(String country) {
        boolean article =
                country.matches("(United|Democratic|Central|Dominican) .*|.*(Republic of the|Islands).*|Netherlands|"
                        + "Philippines|Gambia|Bahamas|Maldives|Comoros|Seychelles");
        return article ? "the " + country : country;
    }

    private static Mention government(Mention country, int start, int end) {
        Body body = Body.named("Government of " + withArticle(country.label()));
        return new Mention(
                Facet.ORGANIZATION,
                body.value(),
                body.label(),
                country.passage(),
                start,
                end,
                "organization.government",
                Role.MENTION);
    }
}
