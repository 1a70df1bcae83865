package vigil.indexer.split;

/// All that a reader sees of the type of a part: what is set alike plays the same part throughout a publication.
///
/// @param capitals whether it is set in capitals alone
record Face(Style style, boolean bold, boolean italic, boolean capitals) {

    static Face of(Part part) {
        return new Face(
                part.style(),
                part.lines().stream().allMatch(Typography::isBold),
                part.lines().stream().allMatch(Typography::isItalic),
                part.lines().stream().allMatch(PrintedLine::isCapitals));
    }

    /// Whether it catches the eye more than another: larger, or bold or capitals where the other is neither.
    boolean outshines(Face other) {
        int larger = Integer.compare(style.halfPoints(), other.style.halfPoints());
        boolean louder = (bold && !other.bold) || (capitals && !other.capitals);
        boolean quieter = (other.bold && !bold) || (other.capitals && !capitals);
        return larger > 0 && !quieter || larger == 0 && louder || louder && !quieter;
    }
}
