package vigil.indexer;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/// Says to people why the operating system does not give out a file.
final class ReadFailures {
    private ReadFailures() {}

    static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "it may not be read: change its permissions, then index it again";
            case FileSystemLoopException _ -> "it is a link that leads in a circle";
            case NoSuchFileException _ -> "it is gone, or a link that leads nowhere";
            default -> "it cannot be read (" + failure.getMessage() + ")";
        };
    }
}
