package vigil.indexer.split;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells the language of a text: by its script, and among languages that share one by their commonest words.
public final class Languages {
    private static final Map<String, Set<String>> LATIN = Map.of(
            "en",
                    words(
                            "the of and to in that is for was with as on by are this be from or which it have has not were their its his they but also who had been after more than during between against under over no all other such"),
            "fr",
                    words(
                            "le la les de des du et en un une est que qui dans pour par sur au aux ce cette sont pas plus avec ont été il elle ne se leur leurs ces son sa ses mais ou comme entre après contre depuis dont lors très aussi"),
            "es",
                    words(
                            "el la los las de del y en un una que es por con para se su al como lo más fue sus no ha este esta son o pero entre sobre desde hasta contra han sin también ser está donde cuando todos otros según durante"),
            "pt",
                    words(
                            "o a os as de do da dos das e em um uma que é por com para se no na nos não foi mais ao pela pelo são à às aos pelos pelas sua seu suas seus nas como mas ou entre até sobre contra também desde foram ainda há já"),
            "de",
                    words(
                            "der die das und in den von zu mit des für ist im dem nicht auf ein eine als auch es an werden wurde sich dass nach bei aus hat einer einen über oder wie haben sind wird am zum zur noch durch vor unter gegen"),
            "it",
                    words(
                            "il la i gli le di del della e in un una che è per con non si da dei nel alla sono anche più ha al come dell delle degli alle nella dal dalla sul sulla lo su ma o stato stata essere hanno questo dopo contro fra tra"),
            "nl",
                    words(
                            "de het een en van in is dat op te voor met zijn niet aan er om ook als bij door worden naar heeft uit die deze dit was werd hun haar tot over tegen na maar of wordt hebben nog meer onder"),
            "sv", words("och att det i en som på är av för den med till inte har om ett de var från sig men vid kan"),
            "tr", words("ve bir bu için ile da de olarak olan daha çok en gibi kadar sonra ancak ise olduğu her ya"),
            "id",
                    words(
                            "yang dan di dari dengan untuk pada ini dalam tidak itu adalah oleh sebagai akan telah mereka ke atau"));
    private static final int FEWEST_WORDS = 10;
    private static final double MARGIN = 1.2;
    private static final double SHARE = 0.1;

    private Languages() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /// The BCP 47 tag of a text's language; empty where the text is too short or shows none.
    public static Optional<String> of(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> scripts.merge(UnicodeScript.of(c), 1, Integer::sum));
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (letters < 2 * FEWEST_WORDS) {
            return Optional.empty();
        }
        UnicodeScript most = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        return switch (most) {
            case LATIN -> latin(text);
            case ARABIC -> Optional.of(arabic(text));
            case CYRILLIC ->
                Optional.of(text.matches("(?s).*[іїєґІЇЄҐ].*") && !text.matches("(?s).*[ыэъЫЭЪ].*") ? "uk" : "ru");
            case HAN, HIRAGANA, KATAKANA -> Optional.of(kana * 10 > letters ? "ja" : "zh");
            case HANGUL -> Optional.of("ko");
            case HEBREW -> Optional.of("he");
            case GREEK -> Optional.of("el");
            case THAI -> Optional.of("th");
            case DEVANAGARI -> Optional.of("hi");
            case BENGALI -> Optional.of("bn");
            case ETHIOPIC -> Optional.of("am");
            case MYANMAR -> Optional.of("my");
            default -> Optional.empty();
        };
    }

    private static Optional<String> latin(String text) {
        List<String> found = List.of(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+"));
        Map<String, Integer> counts = new HashMap<>();
        for (String word : found) {
            LATIN.forEach((language, common) -> {
                if (common.contains(word)) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
        }
        List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (found.size() < FEWEST_WORDS || ranked.isEmpty()) {
            return Optional.empty();
        }
        int best = ranked.getFirst().getValue();
        int second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        boolean clear = best >= SHARE * found.size() && best >= MARGIN * second;
        return clear ? Optional.of(ranked.getFirst().getKey()) : Optional.empty();
    }

    private static String arabic(String text) {
        long persian = text.codePoints().filter(c -> "پچژگکی".indexOf(c) >= 0).count();
        long urdu = text.codePoints().filter(c -> "ٹڈڑںےہ".indexOf(c) >= 0).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return urdu * 50 > letters ? "ur" : persian * 25 > letters ? "fa" : "ar";
    }
}
