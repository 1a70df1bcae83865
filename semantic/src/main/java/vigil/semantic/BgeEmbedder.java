package vigil.semantic;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.List;
import java.util.Set;
import vigil.corpus.Embedder;

/// The model bge-small-en-v1.5 of the Beijing Academy of Artificial Intelligence, with weights of eight bits, run by
/// ONNX Runtime: 384 numbers for a text, of which it reads 510 pieces of words at a time.
///
/// Xiao et al. (2023), "C-Pack: packed resources for general Chinese embeddings".
public final class BgeEmbedder implements Embedder {
    /// What the model has learnt to read before a question, but not before a passage.
    private static final String ASKED = "Represent this sentence for searching relevant passages: ";

    /// The model leaves little room between texts: what has nothing to do with each other is alike by 0.3 to 0.5.
    private static final float LEAST_LIKENESS = 0.55f;

    /// Loads the model when it is first asked for.
    private static final class Loaded {
        static final EmbeddingModel MODEL = load();

        private static EmbeddingModel load() {
            // The library that cuts texts into pieces of words would tell its makers where it runs.
            System.setProperty("OPT_OUT_TRACKING", "true");
            System.setProperty("ai.djl.offline", "true");
            return new BgeSmallEnV15QuantizedEmbeddingModel();
        }
    }

    @Override
    public String model() {
        return "bge-small-en-v1.5-q";
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public float leastLikeness() {
        return LEAST_LIKENESS;
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        return texts.isEmpty()
                ? List.of()
                : Loaded.MODEL.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                        .map(Embedding::vector)
                        .toList();
    }

    @Override
    public float[] question(String text) {
        return Loaded.MODEL.embed(ASKED + text).content().vector();
    }
}
