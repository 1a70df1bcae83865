package vigil.corpus.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            node = node.below(word);
        }
        note(name);
        if (!node.meanings.contains(meaning)) {
            List<T> more = new ArrayList<>(node.meanings);
            more.add(meaning);
            node.meanings = List.copyOf(more);
        }
    }

    /// What this name stands for; empty when it is not in the list.
    public List<T> meanings(List<String> name) {
        Node<T> node = root;
        for (String word : name) {
            Node<T> next = node.next.get(word);
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
        @Nullable Node<T> node = root.next.get(first);
        if (node == null) {
            return List.of();
        }
        List<Found<T>> found = new ArrayList<>(2);
        for (int end = index + 1; node != null; end++) {
            if (!node.meanings.isEmpty()) {
                found.addFirst(new Found<>(node.meanings, index, end));
            }
            node = end < words.size() ? node.next.get(words.get(end).folded()) : null;
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
            root.next.forEach((first, node) -> {
                if (!node.meanings.isEmpty()) {
                    set(first.hashCode());
                }
                node.next.keySet().forEach(second -> set(pair(first.hashCode(), second.hashCode())));
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

    /// Most nodes are the last word of one name, and small for that reason.
    private static final class Node<T> {
        private Map<String, Node<T>> next = Map.of();
        private List<T> meanings = List.of();

        private Node<T> below(String word) {
            if (next.isEmpty()) {
                next = new HashMap<>(2);
            }
            return next.computeIfAbsent(word, _ -> new Node<>());
        }
    }
}
