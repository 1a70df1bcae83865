package vigil.indexer.extract;

/// What a tagged PDF says of a piece of a page's content.
///
/// @param unit the paragraph, heading or item of a list that it belongs to
/// @param place 0-based place of the piece in the order of reading
record Mark(Unit unit, int place) {
    /// Content that is none of the document's own: running heads, page numbers.
    static final Mark ARTIFACT = new Mark(new Unit(0, Block.Role.ARTIFACT, 0, 0, 0), -1);

    /// Content that is read as one.
    ///
    /// @param number which one it is, from 1 in a document
    /// @param level of a heading, 1 to 6; else 0
    /// @param row which row of a table it stands in, from 1 in a document; 0 for none
    /// @param cell which cell of that row, from 1; 0 for none
    record Unit(int number, Block.Role role, int level, int row, int cell) {}
}
