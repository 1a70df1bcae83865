package vigil.indexer.ocr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tesseract's language packs: which script and which language each is for, the likely ones of each script first.
final class Packs {
    /// @param code tesseract's name
    /// @param tag BCP 47
    /// @param script tesseract's name of it
    private record Pack(String code, String tag, String script) {}

    private static final String LATIN = "Latin";
    private static final List<Pack> KNOWN = Stream.of(
                    "eng en Latin",
                    "fra fr Latin",
                    "spa es Latin",
                    "por pt Latin",
                    "deu de Latin",
                    "ita it Latin",
                    "nld nl Latin",
                    "swe sv Latin",
                    "tur tr Latin",
                    "ind id Latin",
                    "rus ru Cyrillic",
                    "ukr uk Cyrillic",
                    "srp sr Cyrillic",
                    "bul bg Cyrillic",
                    "ara ar Arabic",
                    "fas fa Arabic",
                    "urd ur Arabic",
                    "chi_sim zh Han",
                    "chi_tra zh Han",
                    "jpn ja Japanese",
                    "kor ko Korean",
                    "heb he Hebrew",
                    "ell el Greek",
                    "tha th Thai",
                    "hin hi Devanagari",
                    "nep ne Devanagari",
                    "ben bn Bengali",
                    "amh am Ethiopic",
                    "mya my Myanmar",
                    "khm km Khmer",
                    "lao lo Lao",
                    "sin si Sinhala",
                    "tam ta Tamil",
                    "tel te Telugu",
                    "pan pa Gurmukhi",
                    "guj gu Gujarati",
                    "hye hy Armenian",
                    "kat ka Georgian")
            .map(row -> row.split(" "))
            .map(row -> new Pack(row[0], row[1], row[2]))
            .toList();

    private final List<String> installed;

    /// @param installed the codes of those that are there
    Packs(List<String> installed) {
        var order = new LinkedHashSet<String>();
        KNOWN.stream().map(Pack::code).filter(installed::contains).forEach(order::add);
        order.addAll(installed);
        this.installed = List.copyOf(order);
    }

    /// The one for a language, if it is there.
    Optional<String> of(String tag) {
        String language = tag.replaceFirst("-.*", "");
        return installed.stream().filter(code -> tagOf(code).equals(language)).findFirst();
    }

    /// The one to begin with, of those that are there.
    String first() {
        return installed.getFirst();
    }

    /// The likeliest of each script that is there, those of this script before the others.
    List<String> likeliest(String script) {
        List<String> codes = new ArrayList<>();
        Set<String> scripts = new LinkedHashSet<>();
        installed.stream().filter(code -> scriptOf(code).equals(script)).forEach(code -> {
            if (scripts.add(script)) {
                codes.add(code);
            }
        });
        installed.forEach(code -> {
            if (scripts.add(scriptOf(code))) {
                codes.add(code);
            }
        });
        return codes;
    }

    /// The others of its script that are there, the likely ones first.
    List<String> alike(String code) {
        return installed.stream()
                .filter(other -> !other.equals(code) && scriptOf(other).equals(scriptOf(code)))
                .toList();
    }

    /// Whether one of those that are there reads this script.
    boolean reads(String script) {
        return installed.stream().anyMatch(code -> scriptOf(code).equals(script));
    }

    /// The likeliest one for a script, be it there or not; empty for a script that none is known for.
    static Optional<String> forScript(String script) {
        return KNOWN.stream()
                .filter(pack -> pack.script().equals(script))
                .map(Pack::code)
                .findFirst();
    }

    private static String tagOf(String code) {
        return KNOWN.stream()
                .filter(pack -> pack.code().equals(code))
                .map(Pack::tag)
                .findFirst()
                .orElse("");
    }

    private static String scriptOf(String code) {
        return KNOWN.stream()
                .filter(pack -> pack.code().equals(code))
                .map(Pack::script)
                .findFirst()
                .orElse(LATIN);
    }
}
