package vigil.indexer;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the files under paths, by name within each folder.
///
/// Links are followed, but not into a folder that is being walked already. Hidden files and folders are passed over,
/// and so are the index and a `README`, which speaks of the folder that it lies in; one that is named itself is read.
final class Walk {
    private final Path index;
    private final List<Found> files = new ArrayList<>();
    private final List<Outcome> troubles = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final List<Path> ancestors = new ArrayList<>();

    private Walk(Path index) {
        this.index = index;
    }

    /// Walks what lies under paths that exist.
    ///
    /// @param index the folder of the index
    static Walk of(List<Path> paths, Path index) throws IOException {
        var walk = new Walk(Files.exists(index) ? index.toRealPath() : index.toAbsolutePath());
        for (Path path : paths) {
            Path absolute = path.toAbsolutePath().normalize();
            Path parent = absolute.getParent();
            walk.visit(absolute, parent == null || Files.isDirectory(absolute) ? absolute : parent);
        }
        return walk;
    }

    /// The files, in the order in which they were found.
    List<Found> files() {
        return List.copyOf(files);
    }

    /// What is no file that can be opened: a folder that may not be read, a link that leads nowhere, a device.
    List<Outcome> troubles() {
        return List.copyOf(troubles);
    }

    private void visit(Path path, Path root) {
        if (!seen.add(path)) {
            return;
        }
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                enter(path, root);
            } else if (attributes.isRegularFile()) {
                files.add(new Found(
                        path,
                        source(path, root),
                        attributes.size(),
                        attributes.lastModifiedTime().toMillis()));
            } else {
                troubles.add(new Outcome.Skipped(source(path, root), "it is no file but a pipe, a socket or a device"));
            }
        } catch (IOException e) {
            troubles.add(new Outcome.Failed(source(path, root), path.toString(), reason(path, e)));
        }
    }

    private void enter(Path folder, Path root) throws IOException {
        Path real = folder.toRealPath();
        if (real.equals(index) || ancestors.contains(real)) {
            return;
        }
        List<Path> children;
        try (Stream<Path> listed = Files.list(folder)) {
            children = listed.sorted().toList();
        }
        ancestors.add(real);
        for (Path child : children) {
            if (!isPassedOver(child.getFileName().toString())) {
                visit(child, root);
            }
        }
        ancestors.removeLast();
    }

    private static boolean isPassedOver(String name) {
        return name.startsWith(".") || name.equals("README") || name.equals("README.md") || name.equals("README.txt");
    }

    private static String source(Path path, Path root) {
        String source = root.relativize(path).toString().replace('\\', '/');
        return source.isEmpty() ? String.valueOf(path.getFileName()) : source;
    }

    /// Why a file or folder cannot be opened.
    static String reason(Path path, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "it may not be read: change its permissions, then index it again";
        }
        if (Files.isSymbolicLink(path)) {
            return "it is a link that leads nowhere";
        }
        return "it cannot be opened (" + failure.getMessage() + ")";
    }
}
