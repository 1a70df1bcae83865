package vigil.corpus.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// How texts become words.
///
/// Every word stands in the index as it is written, folded (case, accents, widths), and, in the same place, as its
/// stem in the language of its entry, marked by [Stems]. A query's word asks for both; a phrase for the word alone.
/// An English word stands there as its root, too, which is coarser than the stem and raises what is only related.
final class Words extends Analyzer {
    /// Words of any language, folded, without stems.
    static final Words EXACT = new Words("", UnicodeScript.COMMON, stream -> stream);

    private static final List<Words> STEMMED = List.of(
            new Words("en", UnicodeScript.LATIN, stream -> new KStemFilter(stream)),
            new Words("fr", UnicodeScript.LATIN, stream -> new FrenchLightStemFilter(stream)),
            new Words("es", UnicodeScript.LATIN, stream -> new SpanishLightStemFilter(stream)),
            new Words("ru", UnicodeScript.CYRILLIC, stream -> new RussianLightStemFilter(stream)),
            new Words(
                    "ar", UnicodeScript.ARABIC, stream -> new ArabicStemFilter(new ArabicNormalizationFilter(stream))),
            new Words("ko", UnicodeScript.HANGUL, stream -> new KoreanParticles(stream)));

    private static final String ROOTED = "en";

    private final String language;
    private final UnicodeScript script;
    private final UnaryOperator<TokenStream> stemmer;

    private Words(String language, UnicodeScript script, UnaryOperator<TokenStream> stemmer) {
        this.language = language;
        this.script = script;
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

    /// The terms in which a text may stand in the index, one set for each place of it, words before stems; without
    /// roots.
    static List<SequencedSet<String>> terms(String text) {
        List<SequencedSet<String>> terms = rooted(text);
        terms.forEach(place -> place.removeIf(Stems::isRoot));
        return terms;
    }

    /// The same terms with the roots.
    static List<SequencedSet<String>> rooted(String text) {
        List<SequencedSet<String>> terms = EXACT.places(text);
        Set<UnicodeScript> scripts = scripts(text);
        for (Words words : STEMMED) {
            if (scripts.contains(words.script)) {
                List<SequencedSet<String>> stems = words.places(text);
                for (int i = 0; i < terms.size() && stems.size() == terms.size(); i++) {
                    terms.get(i).addAll(stems.get(i));
                }
            }
        }
        return terms;
    }

    private static Set<UnicodeScript> scripts(String text) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        text.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        return scripts;
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
        TokenStream words = new Apostrophes(new LengthFilter(new ICUFoldingFilter(tokenizer), 1, Integer.MAX_VALUE));
        if (!language.isEmpty()) {
            words = new Stems(stemmer.apply(new KeywordRepeatFilter(words)), language);
            if (language.equals(ROOTED)) {
                words = new Roots(words);
            }
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
