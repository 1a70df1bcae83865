package vigil.indexer.extract;

import java.io.IOException;
import java.util.Optional;
import vigil.indexer.SourceFile;

/// Draws pages of sources, for text recognition. Threads may share one.
public interface PageRenderer {
    /// Draws a page.
    ///
    /// @param page 1-based
    /// @param turns quarters by which it is turned to the right, 0 to 3
    /// @return empty where the page cannot be drawn
    /// @throws IOException if the machine is at fault and not the file
    Optional<PageImage> render(SourceFile source, int page, int turns) throws IOException;
}
