package vigil.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import vigil.indexer.SourceFile;

/// Has each content read once, and remembers in an [ExtractionStore] what came of it.
public final class RememberingExtractor implements Extractor {
    private final Extractor reader;
    private final ExtractionStore store;
    private final boolean again;

    /// @param reader what reads; closed with this
    /// @param again whether a source is read even if the store knows its content
    public RememberingExtractor(Extractor reader, ExtractionStore store, boolean again) {
        this.reader = reader;
        this.store = store;
        this.again = again;
    }

    @Override
    public Extraction extract(SourceFile source) throws IOException {
        Optional<Extraction> known =
                again ? Optional.empty() : store.find(source).filter(RememberingExtractor::isWhole);
        if (known.isPresent()) {
            return known.get() instanceof Rejected(var file, var reason)
                    ? new Rejected(file, reason + " (so an earlier run found; --force tries again)")
                    : known.get();
        }
        Extraction extraction = reader.extract(source);
        if (!isAsItWas(source)) {
            return new Rejected(source, "it was changed, moved or deleted while it was read: index it again");
        }
        store.put(extraction);
        return extraction;
    }

    /// What was attached to a source lies unpacked no longer.
    private static boolean isWhole(Extraction extraction) {
        return !(extraction instanceof Extracted words)
                || words.enclosed().members().isEmpty();
    }

    /// Whether the file still is the one whose content the source tells.
    private static boolean isAsItWas(SourceFile source) {
        try {
            var now = Files.readAttributes(source.content(), BasicFileAttributes.class);
            return now.size() == source.bytes()
                    && (!source.content().equals(source.path())
                            || now.lastModifiedTime().toMillis() == source.modifiedMillis());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
