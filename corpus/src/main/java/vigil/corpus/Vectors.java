package vigil.corpus;

import java.util.Optional;

/// What an index has of vectors, by which its entries are found by their meaning.
///
/// @param model the model that made them: [Embedder#model()]
/// @param passages how many passages have one
public record Vectors(String model, int passages) {

    /// Why this embedder can neither search these vectors nor add to them, in a sentence for people that says what to
    /// do; empty where it can.
    public Optional<String> refusal(Embedder embedder) {
        return embedder.model().equals(model)
                ? Optional.empty()
                : Optional.of("the index has vectors of the model " + model + ", and this vigil has " + embedder.model()
                        + ", which cannot be mixed; for the new model delete the index and run"
                        + " `vigil index PATH --semantic` again");
    }
}
