package vigil.corpus;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/// Turns texts into vectors, those of like meaning into vectors of like direction.
///
/// The seam to a module that is not part of the program by default, because a model of language is large: what
/// implements this is found by [ServiceLoader]. All vectors of one model have the same length of list, and length 1,
/// so that the product of two is their likeness, -1 to 1. Safe for many threads. Making one costs nothing: the model is
/// loaded when it is first asked.
public interface Embedder {
    /// The embedder on the class path; empty where there is none.
    static Optional<Embedder> installed() {
        return ServiceLoader.load(Embedder.class).findFirst();
    }

    /// The embedder on the class path, for who has asked for it.
    ///
    /// @throws InvalidRequestException if there is none
    static Embedder wanted() {
        return installed()
                .orElseThrow(() -> new InvalidRequestException(
                        "semantic",
                        "this vigil was built without the module that makes vectors; start ./vigil, which builds it,"
                                + " or build with ./mvnw -Psemantic -Dquick package"));
    }

    /// The name of the model. Vectors of different models cannot be compared.
    String model();

    /// The languages that the model has learnt, as BCP 47 tags. It makes nothing good of other texts.
    Set<String> languages();

    /// The least likeness of a passage to a question that it may answer: what is less alike is about something else.
    float leastLikeness();

    /// The vectors of passages, in their order. Of a passage that is too long for the model, its beginning may be all
    /// that counts.
    List<float[]> passages(List<String> texts);

    /// The vector of a question or of any words that somebody looks for.
    float[] question(String text);
}
