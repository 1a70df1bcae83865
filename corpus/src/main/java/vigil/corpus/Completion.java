package vigil.corpus;

import org.jspecify.annotations.Nullable;

/// What a text that is being typed may become, and what choosing it finds.
///
/// Choosing it searches for [#text()], under the choices that the request came with; a [Value] is one choice more.
public sealed interface Completion {

    /// What it is called: the text with its last word completed, a heading, or the name of a value.
    String label();

    /// The query text when it is chosen; may be empty for a value.
    String text();

    /// The entries that are found when it is chosen, at least one.
    long count();

    /// The text with its last word completed by a word of the entries.
    record Words(String text, long count) implements Completion {
        @Override
        public String label() {
            return text;
        }
    }

    /// The heading of an entry, as printed: [#text()] looks for it among the headings.
    record Heading(String label, String text, long count) implements Completion {}

    /// A value of a facet. What was typed of its name is no longer in [#text()].
    ///
    /// @param alias the other name by which it was found, such as `HRW`; null where its label was typed
    record Value(
            Facet facet,
            String value,
            String label,
            @Nullable String alias,
            String text,
            long count) implements Completion {}
}
