package vigil.indexer.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/// A program named tesseract, a few lines of shell, that answers as it is told and writes down how it was called.
///
/// @param folder where it lies: the search path that finds it
public record FakeTesseract(Path folder) {
    public static FakeTesseract in(Path folder, String... languages) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("languages"), "List of languages:\n" + String.join("\n", languages) + "\n");
        Path program = folder.resolve("tesseract");
        Files.writeString(program, """
                #!/bin/sh
                cd "$(dirname "$0")" || exit 1
                if [ "$1" = --list-langs ]; then cat languages; exit; fi
                echo "$3 $4 threads=$OMP_THREAD_LIMIT" >>calls
                if [ "$3" = --psm ]; then cat lies; exit; fi
                [ -f "slow" ] && sleep 30
                cat "says-$4"
                """);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new FakeTesseract(folder);
    }

    /// What it reads in every picture with this language, and how sure it is.
    public FakeTesseract says(String language, int confidence, String... lines) throws IOException {
        Files.writeString(folder.resolve("says-" + language), hocr(confidence, lines));
        return this;
    }

    /// What it finds out about how every picture lies.
    public FakeTesseract lies(String script, int degrees) throws IOException {
        Files.writeString(
                folder.resolve("lies"),
                "Rotate: " + degrees + "\nOrientation confidence: 9.5\nScript: " + script + "\n");
        return this;
    }

    FakeTesseract slow() throws IOException {
        Files.createFile(folder.resolve("slow"));
        return this;
    }

    public Tesseract program() throws IOException {
        return program(Duration.ofMinutes(1));
    }

    Tesseract program(Duration limit) throws IOException {
        return Tesseract.on(folder.toString(), limit).orElseThrow();
    }

    public List<String> calls() throws IOException {
        Path calls = folder.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    static String hocr(int confidence, String... lines) {
        var hocr = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p class='ocr_par'>");
        for (int i = 0; i < lines.length; i++) {
            int top = 300 + 60 * i;
            hocr.append("<span class='ocr_line' title=\"bbox 200 %d 1800 %d; baseline 0 -10; x_size 42\">"
                    .formatted(top, top + 42));
            int left = 200;
            for (String word : lines[i].split(" ")) {
                hocr.append("<span class='ocrx_word' title='bbox %d %d %d %d; x_wconf %d'>%s</span>"
                        .formatted(left, top, left + 20 * word.length(), top + 42, confidence, word));
                left += 20 * word.length() + 15;
            }
            hocr.append("</span>");
        }
        return hocr.append("</p></body></html>").toString();
    }
}
