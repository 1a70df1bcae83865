package vigil.corpus.vocabulary;

/// Says that a table of the vocabulary is wrong or missing: which file, line and column, and what to put there.
public final class VocabularyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public VocabularyException(String message) {
        super(message);
    }
}
