import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;

/// What Tika makes of PDFs by default, no OCR, for `reading_order.py` to compare with: each text in a file of its
/// own.
///
///     java -cp … TikaText.java FOLDER <NAMES
///
/// Standard input has a line for each PDF: the name of the text in the folder, a tab, the PDF's path.
class TikaText {
    static void main(String[] arguments) throws Exception {
        var config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        for (String line : new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
            String[] names = line.split("\t", 2);
            var text = new BodyContentHandler(-1);
            var context = new ParseContext();
            context.set(PDFParserConfig.class, config);
            try (TikaInputStream in = TikaInputStream.get(Path.of(names[1]))) {
                new PDFParser().parse(in, text, new Metadata(), context);
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                System.err.println(names[1] + ": " + e.getMessage());
            }
            Files.writeString(Path.of(arguments[0], names[0]), text.toString());
        }
    }
}
