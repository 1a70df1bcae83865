package vigil.corpus.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A list of names, each with what it stands for, kept as a trie over folded words. Finding the names that start at a
/// word costs as many look-ups as the longest of them has words, whatever the number of names.
///
/// @param <T> what a name stands for; a name may stand for several
public final class Gazetteer<T> {
    private static final int BITS_A_NAME = 16;

    private final Node<T> root = new Node<>();
    /// A bit for each name, by the hash of its first two words: most words of a text begin none, and are told so by two
    /// looks.
    private long[] beginnings = new long[1 << 6];

    private int size;

    /// A name that stands in a run of words.
    ///
    /// @param meanings what it stands for, at least one
    /// @param start index of its first word
    /// @param end index behind its last word
    public record Found<T>(List<T> meanings, int start, int end) {}

    /// Adds a name, given as its folded words.
    public void add(List<String> name, T meaning) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a name without words cannot be looked for: " + meaning);
        }
        Node<T> node = root;
        for (String word : name) {
            node = node.below(word.intern());
        }
        if (!node.meanings.contains(meaning)) {
            List<T> more = new ArrayList<>(node.meanings);
            more.add(meaning);
            node.meanings = List.copyOf(more);
        }
        note(name);
    }

    /// What this name stands for; empty when it is not in the list.
    public List<T> meanings(List<String> name) {
        Node<T> node = root;
        for (String word : name) {
            @Nullable Node<T> next = node.behind(word);
            if (next == null) {
                return List.of();
            }
            node = next;
        }
        return node.meanings;
    }

    /// The names that begin with the word at this index, the longest first.
    public List<Found<T>> at(List<Word> words, int index) {
        String first = words.get(index).folded();
        @Nullable Node<T> node = root.behind(first);
        if (node == null) {
            return List.of();
        }
        List<Found<T>> found = new ArrayList<>(2);
        for (int end = index + 1; node != null; end++) {
            if (!node.meanings.isEmpty()) {
                found.addFirst(new Found<>(node.meanings, index, end));
            }
            node = end < words.size() ? node.behind(words.get(end).folded()) : null;
        }
        return found;
    }

    /// Whether a name may begin with folded words of these hashes; if not, none does. It looks at the hashes alone, so
    /// that a text's words need not be touched again for each list.
    ///
    /// @param second hash of the word behind the first; any where there is none
    public boolean mayBegin(int first, int second) {
        return has(first) || has(pair(first, second));
    }

    private boolean has(int hash) {
        int bit = bit(hash);
        return (beginnings[bit >> 6] & 1L << bit) != 0;
    }

    private void note(List<String> name) {
        size++;
        if (size * BITS_A_NAME > beginnings.length * Long.SIZE) {
            beginnings = new long[beginnings.length * 2];
            root.forEach((first, node) -> {
                if (!node.meanings.isEmpty()) {
                    set(first.hashCode());
                }
                node.forEach((second, _) -> set(pair(first.hashCode(), second.hashCode())));
            });
        } else {
            set(
                    name.size() == 1
                            ? name.getFirst().hashCode()
                            : pair(name.getFirst().hashCode(), name.get(1).hashCode()));
        }
    }

    private void set(int hash) {
        int bit = bit(hash);
        beginnings[bit >> 6] |= 1L << bit;
    }

    private int bit(int hash) {
        return (hash ^ hash >>> 15) & beginnings.length * Long.SIZE - 1;
    }

    private static int pair(int first, int second) {
        return 31 * first + second;
    }

    /// What may stand behind some words. Most have one word behind them or none, and are small for that reason.
    private static final class Node<T> {
        private @Nullable String only;
        private @Nullable Node<T> behindOnly;
        private Map<String, Node<T>> others = Map.of();
        private List<T> meanings = List.of();

        private @Nullable Node<T> behind(String word) {
            return word.equals(only) ? behindOnly : others.isEmpty() ? null : others.get(word);
        }

        private Node<T> below(String word) {
            @Nullable Node<T> node = behind(word);
            if (node == null) {
                node = new Node<>();
                if (only == null) {
                    only = word;
                    behindOnly = node;
                } else {
                    others = others.isEmpty() ? new HashMap<>(4) : others;
                    others.put(word, node);
                }
            }
            return node;
        }

        private void forEach(BiConsumer<String, Node<T>> action) {
            if (only != null && behindOnly != null) {
                action.accept(only, behindOnly);
            }
            others.forEach(action);
        }
    }
}
