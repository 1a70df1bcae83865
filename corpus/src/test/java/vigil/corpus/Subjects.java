package vigil.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A small embedder: a text's vector tells how often it speaks of hunger, of flight and of courts, in words of a list.
final class Subjects implements Embedder {
    private static final List<Set<String>> WORDS = List.of(
            Set.of("hunger", "famine", "starving", "food", "harvest", "grain"),
            Set.of("flight", "refugees", "displaced", "fled", "camps", "exile"),
            Set.of("courts", "judges", "trial", "tribunal", "verdict", "sentenced"));

    private final String model;

    Subjects(String model) {
        this.model = model;
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public float leastLikeness() {
        return 0.5f;
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        return texts.stream().map(Subjects::vector).toList();
    }

    @Override
    public float[] question(String text) {
        return vector(text);
    }

    private static float[] vector(String text) {
        List<String> words =
                new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+")));
        // What speaks of none of the three has a direction of its own.
        float[] vector = new float[WORDS.size() + 1];
        vector[WORDS.size()] = 0.1f;
        for (int i = 0; i < WORDS.size(); i++) {
            vector[i] = (float) words.stream().filter(WORDS.get(i)::contains).count();
        }
        double length = 0;
        for (float one : vector) {
            length += one * one;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
