package vigil.indexer.ocr;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The program tesseract, as it is installed on this machine. Threads may share one.
///
/// It runs once for each picture, on one core, and is ended when it takes longer than a page may.
public final class Tesseract implements AutoCloseable {
    /// Longest time for one picture: a hundred times what a dense page takes, for a busy machine is not its fault.
    public static final Duration USUAL_LIMIT = Duration.ofMinutes(5);

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{3}(_[a-z]+)?");
    private static final Pattern ROTATE = Pattern.compile("Rotate: (\\d+)");
    private static final Pattern SURE_OF_IT = Pattern.compile("Orientation confidence: ([\\d.]+)");
    private static final Pattern SCRIPT = Pattern.compile("Script: (\\w+)");

    private final Path program;
    private final Duration limit;
    private final List<String> languages;
    private final boolean orients;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /// How a page lies, and what it is written in.
    ///
    /// @param turns quarters by which it must be turned to the right to stand upright
    /// @param confidence of the turns, above 0
    /// @param script in tesseract's words, `Latin`, `Cyrillic`, `Han`
    public record Orientation(int turns, double confidence, String script) {}

    private Tesseract(Path program, Duration limit) throws IOException {
        this.program = program;
        this.limit = limit;
        List<String> listed =
                run(List.of("--list-langs"), "").orElse("").lines().toList();
        this.languages = listed.stream()
                .filter(LANGUAGE.asMatchPredicate())
                .filter(name -> !name.equals("osd") && !name.equals("equ"))
                .toList();
        this.orients = listed.contains("osd");
    }

    /// The one on a search path, if there is one and it has a language.
    ///
    /// @param path folders, parted as in the environment's `PATH`
    /// @param limit longest time for one picture
    public static Optional<Tesseract> on(String path, Duration limit) throws IOException {
        Optional<Path> program = Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of("tesseract", "tesseract.exe").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Tesseract(program.get(), limit)).filter(found -> !found.languages.isEmpty());
    }

    /// The codes of the languages that it has data for, `eng`, `chi_sim`.
    public List<String> languages() {
        return languages;
    }

    /// What it reads in a picture, as hOCR; empty where it fails or takes too long.
    Optional<String> read(Path image, float dpi, String language) throws IOException {
        return run(
                List.of(image.toString(), "stdout", "-l", language, "--dpi", Integer.toString(Math.round(dpi)), "hocr"),
                image.toString());
    }

    /// How a page lies; empty where too little stands on it to tell.
    Optional<Orientation> orientation(Path image) throws IOException {
        if (!orients) {
            return Optional.empty();
        }
        String said = run(List.of(image.toString(), "stdout", "--psm", "0"), image.toString())
                .orElse("");
        Matcher rotate = ROTATE.matcher(said);
        Matcher sure = SURE_OF_IT.matcher(said);
        Matcher script = SCRIPT.matcher(said);
        return rotate.find() && sure.find() && script.find()
                ? Optional.of(new Orientation(
                        Integer.parseInt(rotate.group(1)) / 90 % 4, Double.parseDouble(sure.group(1)), script.group(1)))
                : Optional.empty();
    }

    /// What it prints; empty where it fails or takes too long.
    private Optional<String> run(List<String> arguments, String about) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        Path said = Files.createTempFile("tesseract", ".out");
        Process process = null;
        try {
            var builder = new ProcessBuilder(command)
                    .redirectOutput(said.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            // With more threads it takes several times the processor's time, and more time, too.
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            process = builder.start();
            process.getOutputStream().close();
            running.add(process);
            if (closed) {
                process.destroyForcibly();
            }
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (closed) {
                throw new InterruptedIOException("stopped while words were recognized in " + about);
            }
            return ended && process.exitValue() == 0
                    ? Optional.of(Files.readString(said, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while words were recognized in " + about);
        } finally {
            if (process != null) {
                process.destroyForcibly();
                running.remove(process);
            }
            Files.deleteIfExists(said);
        }
    }

    /// Ends all that is running.
    @Override
    public void close() {
        closed = true;
        running.forEach(Process::destroyForcibly);
    }
}
