package vigil.indexer.ocr;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// How tesseract and its languages are installed, for people.
public final class Installation {
    /// The languages of most publications of the kind, besides English, which comes with the program.
    private static final List<String> USUAL = List.of("fra", "spa", "ara", "rus", "chi_sim");

    private Installation() {}

    /// What to do where tesseract is missing: a sentence, and a line for each kind of system.
    public static String hint() {
        return "To have their words recognized, install tesseract with the languages of your scans, for example\n"
                + commands("tesseract-ocr ", "tesseract ", "tesseract ", USUAL)
                + "\nand index again: only these pages will be read.";
    }

    /// What to do where tesseract has no language for a script.
    static String missing(Collection<String> scripts) {
        List<String> codes = scripts.stream()
                .flatMap(script -> Packs.forScript(script).stream())
                .toList();
        return "tesseract has no language for their script, " + String.join(", ", scripts)
                + ". Install one, for example (Debian, Ubuntu) " + debian("", codes) + ", (Fedora) " + fedora("", codes)
                + ", (macOS) brew install tesseract-lang; then index again";
    }

    private static String commands(String debian, String fedora, String brew, List<String> codes) {
        return "  Debian, Ubuntu:  sudo " + debian(debian, codes) + "\n  Fedora:          sudo " + fedora(fedora, codes)
                + "\n  macOS:           brew install " + brew + "tesseract-lang";
    }

    private static String debian(String program, List<String> codes) {
        return "apt-get install " + program
                + codes.stream()
                        .map(code -> "tesseract-ocr-" + code.replace('_', '-'))
                        .collect(Collectors.joining(" "));
    }

    private static String fedora(String program, List<String> codes) {
        return "dnf install " + program
                + codes.stream().map(code -> "tesseract-langpack-" + code).collect(Collectors.joining(" "));
    }
}
