package vigil.indexer.ocr;

/// Which pages are read by text recognition.
public enum OcrMode {
    /// Those that wait for it, where tesseract is installed.
    AUTO,
    /// None.
    NEVER,
    /// All pages of PDFs, whatever text they hold.
    ALWAYS
}
