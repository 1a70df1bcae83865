package vigil.indexer.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/// Reads files of one family of formats.
///
/// What a parser throws may pass through: [LocalExtractor] puts it in words that people understand.
interface Format {

    /// Whether files of this type are read here.
    boolean reads(String mediaType);

    /// Reads a file of such a type.
    ///
    /// @throws UnreadableException if the file is at fault, in words for people
    Yield read(Path file, String mediaType, Limits limits) throws IOException, TikaException, SAXException;
}
