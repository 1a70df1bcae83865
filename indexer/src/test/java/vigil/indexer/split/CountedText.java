package vigil.indexer.split;

import java.util.concurrent.atomic.AtomicLong;

/// A text that counts how often somebody looks at one of its characters: the work that a rule takes.
record CountedText(String text, AtomicLong counter) implements CharSequence {
    CountedText(String text) {
        this(text, new AtomicLong());
    }

    /// So often one was looked at.
    long looks() {
        return counter.get();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        counter.incrementAndGet();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new CountedText(text.substring(start, end), counter);
    }

    @Override
    public String toString() {
        return text;
    }
}
