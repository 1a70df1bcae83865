/// Recognizes the words of pages that are pictures: `Extracted → Extracted`, with pages that wait read by tesseract.
///
/// [vigil.indexer.ocr.RecognizingExtractor] stands between the run and the extractor that reads files. For each page
/// that waits, `PageReader` has a picture drawn, in a process that reads files, and tries
/// [vigil.indexer.ocr.Tesseract] with one language after the other of those that are installed until the words make
/// sense; `Hocr` reads what tesseract says, `Sizes` evens what no eye can measure. Tesseract is a program of its own
/// that may be missing: then pages wait.
@NullMarked
package vigil.indexer.ocr;

import org.jspecify.annotations.NullMarked;
