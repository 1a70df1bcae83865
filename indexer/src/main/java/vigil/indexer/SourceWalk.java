package vigil.indexer;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vigil.corpus.Failure;

/// Finds the files under some paths: folders with all below them, links followed, hidden files and folders left out.
///
/// @param files by source, each file once even where two paths lead to it
/// @param failures folders that may not be entered, links that lead nowhere or in a circle
record SourceWalk(List<FoundFile> files, List<Failure> failures) {

    /// Walks the paths.
    ///
    /// @param paths files or folders that exist
    /// @param leftOut a folder that is not entered: the index itself
    static SourceWalk of(List<Path> paths, Path leftOut) throws IOException {
        Map<Path, FoundFile> files = new LinkedHashMap<>();
        var failures = new ArrayList<Failure>();
        Path index = leftOut.toAbsolutePath().normalize();
        for (Path named : paths) {
            Path root = named.toAbsolutePath().normalize();
            Files.walkFileTree(
                    root,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Visitor(root, index, files, failures));
        }
        List<FoundFile> ordered = files.values().stream()
                .sorted(Comparator.comparing(FoundFile::source).thenComparing(FoundFile::path))
                .toList();
        return new SourceWalk(ordered, List.copyOf(failures));
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Path index;
        private final Map<Path, FoundFile> files;
        private final List<Failure> failures;

        Visitor(Path root, Path index, Map<Path, FoundFile> files, List<Failure> failures) {
            this.root = root;
            this.index = index;
            this.files = files;
            this.failures = failures;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean entered = folder.equals(root) || !hidden(folder);
            return entered && !folder.equals(index) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && (file.equals(root) || !hidden(file))) {
                files.putIfAbsent(
                        file,
                        new FoundFile(
                                file,
                                sourceOf(file),
                                attributes.size(),
                                attributes.lastModifiedTime().toMillis()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            failures.add(new Failure(sourceOf(file), file.toString(), ReadFailures.reason(failure)));
            return FileVisitResult.CONTINUE;
        }

        private String sourceOf(Path file) {
            Path below = file.equals(root) ? nameOf(file) : root.relativize(file);
            return below.toString().replace('\\', '/');
        }

        private static Path nameOf(Path file) {
            Path name = file.getFileName();
            return name == null ? file : name;
        }

        private static boolean hidden(Path file) {
            return nameOf(file).toString().startsWith(".");
        }
    }
}
