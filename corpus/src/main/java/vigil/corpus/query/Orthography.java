package vigil.corpus.query;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/// Joins the spellings of Britain and of the United States: a word of a query asks for both, `organisation` and
/// `organization`, in one place. Quotes switch it off.
///
/// Rules make the other spelling of a word, whether or not there is such a word: what no entry has finds nothing
/// (`exercize`). Where a rule would make another word of one (`enter`, `entre`; `filled`, `filed`), a table stands for
/// it. Rules and table follow New Hart's Rules (2014), chapter 21, "US spelling".
public final class Orthography {
    /// Letters of a word; the rules would go over a longer one once for each of its letters.
    private static final int LONGEST = 40;

    private static final String[][] TABLE = {
        {"centre", "center"},
        {"theatre", "theater"},
        {"metre", "meter"},
        {"litre", "liter"},
        {"fibre", "fiber"},
        {"calibre", "caliber"},
        {"sabre", "saber"},
        {"spectre", "specter"},
        {"sombre", "somber"},
        {"meagre", "meager"},
        {"defence", "defense"},
        {"offence", "offense"},
        {"pretence", "pretense"},
        {"licence", "license"},
        {"practise", "practice"},
        {"programme", "program"},
        {"judgement", "judgment"},
        {"acknowledgement", "acknowledgment"},
        {"lodgement", "lodgment"},
        {"ageing", "aging"},
        {"grey", "gray"},
        {"sceptic", "skeptic"},
        {"plough", "plow"},
        {"mould", "mold"},
        {"tonne", "ton"},
        {"gaol", "jail"},
        {"enquiry", "inquiry"},
        {"adviser", "advisor"},
        {"protester", "protestor"},
        {"fulfil", "fulfill"},
        {"enrol", "enroll"},
        {"skilful", "skillful"},
        {"wilful", "willful"},
        {"instalment", "installment"},
        {"enrolment", "enrollment"},
        {"fulfilment", "fulfillment"},
        {"manoeuvre", "maneuver"},
        {"sulphur", "sulfur"},
        {"aluminium", "aluminum"},
        {"whisky", "whiskey"},
        {"jewellery", "jewelry"},
        {"tyre", "tire"},
        {"kerb", "curb"},
        {"cosy", "cozy"},
        {"artefact", "artifact"},
        {"encyclopaedia", "encyclopedia"},
        {"anaemia", "anemia"},
        {"paediatric", "pediatric"},
        {"paediatrician", "pediatrician"},
        {"archaeology", "archeology"},
        {"archaeological", "archeological"},
        {"archaeologist", "archeologist"},
        {"haemorrhage", "hemorrhage"},
        {"foetus", "fetus"},
        {"orthopaedic", "orthopedic"},
        {"gynaecology", "gynecology"},
        {"oestrogen", "estrogen"}
    };

    private record Rule(Pattern from, String to) {
        Rule(String from, String to) {
            this(Pattern.compile(from), to);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("^(\\p{L}{3,})is(e|es|ed|er|ers|ing|ation|ations|ational|able)$", "$1iz$2"),
            new Rule("^(\\p{L}{3,})iz(e|es|ed|er|ers|ing|ation|ations|ational|able)$", "$1is$2"),
            new Rule("^(\\p{L}{2,}[lrt])ys(e|es|ed|er|ers|ing)$", "$1yz$2"),
            new Rule("^(\\p{L}{2,}[lrt])yz(e|es|ed|er|ers|ing)$", "$1ys$2"),
            new Rule(
                    "^(\\p{L}{2,}[^aeiou])our(s|ed|er|ers|ing|able|ably|ful|less|ite|ites|hood|hoods|al|ist)?$",
                    "$1or$2"),
            new Rule(
                    "^(\\p{L}{2,}[bdlmnv])or(s|ed|er|ers|ing|able|ably|ful|less|ite|ites|hood|hoods|al|ist)?$",
                    "$1our$2"),
            new Rule("^(\\p{L}*[aeiou]\\p{L}*[aeiou])ll(ed|ing|er|ers|or|ors)$", "$1l$2"),
            new Rule("^(\\p{L}*[aeiou]\\p{L}*[aeiou])l(ed|ing|er|ers|or|ors)$", "$1ll$2"),
            new Rule("^(\\p{L}{3,})ogue(s?)$", "$1og$2"),
            new Rule("^(\\p{L}{3,}[al])og(s?)$", "$1ogue$2"));

    private static final Map<String, String> OTHERS = others();

    private Orthography() {}

    private static Map<String, String> others() {
        Map<String, String> others = new HashMap<>();
        for (String[] pair : TABLE) {
            for (int i = 0; i < 2; i++) {
                String one = pair[i];
                String other = pair[1 - i];
                others.put(one, other);
                others.put(one + "s", other + "s");
                others.put(one + (one.endsWith("e") ? "d" : "ed"), other + (other.endsWith("e") ? "d" : "ed"));
            }
        }
        return Map.copyOf(others);
    }

    /// The other spellings of a word, itself not among them. What is longer than any word of English has none.
    ///
    /// @param word folded
    public static SequencedSet<String> spellings(String word) {
        SequencedSet<String> others = new LinkedHashSet<>();
        if (word.length() > LONGEST) {
            return others;
        }
        String listed = OTHERS.get(word);
        if (listed != null) {
            others.add(listed);
        }
        for (Rule rule : RULES) {
            var fits = rule.from.matcher(word);
            if (fits.matches()) {
                others.add(fits.replaceFirst(rule.to));
            }
        }
        others.remove(word);
        return others;
    }
}
