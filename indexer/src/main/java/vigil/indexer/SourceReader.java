package vigil.indexer;

import java.io.IOException;
import java.util.Optional;
import vigil.corpus.Contents;
import vigil.corpus.EntryWriter;
import vigil.corpus.Publication;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.Extractor;
import vigil.indexer.extract.Page;
import vigil.indexer.extract.Rejected;
import vigil.indexer.extract.Skipped;
import vigil.indexer.extract.Unpacked;
import vigil.indexer.extract.UnreadableException;

/// The one way from a source to the index: extract, split, tag, put.
///
/// Safe for many threads if its parts are.
///
/// @param extractor reads the file
/// @param cataloguer finds its entries and their tags
/// @param writer takes them
public record SourceReader(Extractor extractor, Cataloguer cataloguer, EntryWriter writer) {
    /// Reads a source into the index, unless nothing more is found than is known of it, or says why not; and tells
    /// what lies in it.
    ///
    /// @param before the publication that the index holds for its content
    /// @throws IOException if the machine is at fault and not the file
    Reading read(SourceFile source, Optional<Publication> before) throws IOException {
        return switch (extractor.extract(source)) {
            case Extracted words ->
                new Reading(
                        before.filter(known -> isAsKnown(words, known)).isPresent()
                                ? new Outcome.Unchanged(source.source())
                                : put(words),
                        words.enclosed());
            case Rejected(var file, var reason) ->
                Reading.of(new Outcome.Failed(file.source(), file.path().toString(), reason));
            case Skipped(var file, var reason) -> Reading.of(new Outcome.Skipped(file.source(), reason));
            case Unpacked(var file, var _, var enclosed) -> new Reading(null, enclosed);
        };
    }

    private static boolean isAsKnown(Extracted words, Publication known) {
        SourceFile source = words.source();
        return known.location().equals(source.path().toString())
                && known.modifiedMillis() == source.modifiedMillis()
                && known.reading().waitingPages().equals(words.pagesOf(Page.Origin.WAITING))
                && known.reading().ocrPages().equals(words.pagesOf(Page.Origin.OCR));
    }

    private Outcome put(Extracted words) throws IOException {
        SourceFile source = words.source();
        Contents contents;
        try {
            contents = cataloguer.catalogue(words);
        } catch (UnreadableException e) {
            return new Outcome.Failed(source.source(), source.path().toString(), String.valueOf(e.getMessage()));
        }
        writer.put(contents);
        return new Outcome.Indexed(source.source(), contents.entries().size(), contents.setAsideWords(), words.notes());
    }
}
