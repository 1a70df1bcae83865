package vigil.indexer;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import vigil.corpus.Contents;
import vigil.corpus.vocabulary.CountryNames;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.UnreadableException;
import vigil.indexer.split.Splitters;
import vigil.indexer.tag.Tagger;

/// Splits and tags in this process. Words that take for ever do so here: see
/// [vigil.indexer.extract.WorkerExtractor].
///
/// @param splitter finds the entries
/// @param tagger finds their values
public record LocalCataloguer(Function<Extracted, Contents> splitter, UnaryOperator<Contents> tagger)
        implements Cataloguer {
    /// Splits and tags with the tables of this vocabulary.
    public static LocalCataloguer of(Vocabulary vocabulary) {
        return new LocalCataloguer(
                new Splitters(new CountryNames(vocabulary)::areAllOf)::split, new Tagger(vocabulary)::tag);
    }

    @Override
    public Contents catalogue(Extracted words) throws UnreadableException {
        try {
            return tagger.apply(splitter.apply(words));
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableException(
                    "its words could be read, but not put in order, which is a fault of this program: please report it ("
                            + e + ")");
        }
    }
}
