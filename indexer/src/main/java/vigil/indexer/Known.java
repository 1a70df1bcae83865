package vigil.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigil.corpus.Publication;

/// The publications that an index holds, by content and by place.
final class Known {
    private final Map<String, Publication> byId = new HashMap<>();
    private final Map<String, Publication> byLocation = new HashMap<>();

    Known(List<Publication> publications) {
        for (Publication publication : publications) {
            byId.put(publication.id(), publication);
            byLocation.put(publication.location(), publication);
        }
    }

    /// Whether the index holds this file, by its place, size and time, without a look into it.
    boolean holds(Found file) {
        Publication there = byLocation.get(file.path().toString());
        return there != null && there.bytes() == file.bytes() && there.modifiedMillis() == file.modifiedMillis();
    }

    /// The publication that was read from this place.
    Optional<Publication> at(Found file) {
        return Optional.ofNullable(byLocation.get(file.path().toString()));
    }

    /// The publication with this content.
    Optional<Publication> withContent(String sha256) {
        return Optional.ofNullable(byId.get(Publication.idOf(sha256)))
                .filter(publication -> publication.sha256().equals(sha256));
    }

    Collection<Publication> publications() {
        return byId.values();
    }

    /// Whether a publication's file still lies where it was, with the same content.
    static boolean isThere(Publication publication) throws IOException {
        Path file = Path.of(publication.location());
        if (!Files.isRegularFile(file) || Files.size(file) != publication.bytes()) {
            return false;
        }
        return Files.getLastModifiedTime(file).toMillis() == publication.modifiedMillis()
                || Sha256.of(file).equals(publication.sha256());
    }
}
