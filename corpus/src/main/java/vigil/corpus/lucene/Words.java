package vigil.corpus.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// How texts become words.
///
/// Every word stands in the index as it is written, folded (case, accents, widths), and, in the same place, as its
/// stem in the language of its entry, marked by [Stems]. A query's word asks for both; a phrase for the word alone.
final class Words extends Analyzer {
    /// Words of any language, folded, without stems.
    static final Words EXACT = new Words("", stream -> stream);

    private static final List<Words> STEMMED = List.of(
            new Words("en", stream -> new KStemFilter(stream)),
            new Words("fr", stream -> new FrenchLightStemFilter(stream)),
            new Words("es", stream -> new SpanishLightStemFilter(stream)),
            new Words("ko", stream -> new KoreanParticles(stream)));

    private final String language;
    private final UnaryOperator<TokenStream> stemmer;

    private Words(String language, UnaryOperator<TokenStream> stemmer) {
        this.language = language;
        this.stemmer = stemmer;
    }

    /// The words of entries in this language, with their stems where the language has a stemmer.
    static Words of(String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        return STEMMED.stream()
                .filter(words -> words.language.equals(primary))
                .findFirst()
                .orElse(EXACT);
    }

    /// The terms in which a text may stand in the index, one set for each place of it, words before stems.
    static List<SequencedSet<String>> terms(String text) {
        List<SequencedSet<String>> terms = EXACT.places(text);
        for (Words words : STEMMED) {
            List<SequencedSet<String>> stems = words.places(text);
            for (int i = 0; i < terms.size() && stems.size() == terms.size(); i++) {
                terms.get(i).addAll(stems.get(i));
            }
        }
        return terms;
    }

    /// The words of a text, folded, one for each place.
    static List<String> exact(String text) {
        return EXACT.places(text).stream().map(SequencedSet::getFirst).toList();
    }

    /// The terms of a text, one set for each place of it.
    List<SequencedSet<String>> places(String text) {
        List<SequencedSet<String>> places = new ArrayList<>();
        try (TokenStream stream = tokenStream(Schema.WORDS, text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var increment = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (increment.getPositionIncrement() > 0 || places.isEmpty()) {
                    places.add(new LinkedHashSet<>());
                }
                places.getLast().add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory could not be read", impossible);
        }
        return places;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var tokenizer = new ICUTokenizer(new DefaultICUTokenizerConfig(true, true));
        TokenStream words = new Apostrophes(new ICUFoldingFilter(tokenizer));
        if (!language.isEmpty()) {
            words = new Stems(stemmer.apply(new KeywordRepeatFilter(words)), language);
        }
        return new TokenStreamComponents(tokenizer, words);
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return Schema.Part.GAP;
    }

    @Override
    public String toString() {
        return language.isEmpty() ? "words" : "words and stems of " + language;
    }
}
