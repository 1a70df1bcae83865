package vigil.corpus;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;

/// What an entry must have on one facet: any of some values, and none of others. Values, never labels. [#UNTAGGED]
/// among them stands for having no value at all.
///
/// @param any at least one of these, where there are any
/// @param none not one of these
public record ValueFilter(SequencedSet<String> any, SequencedSet<String> none) {
    /// Stands for having no value on the facet. No entry has the empty text as a value.
    public static final String UNTAGGED = "";

    public ValueFilter {
        any = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(any));
        none = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(none));
        if (any.isEmpty() && none.isEmpty()) {
            throw new IllegalArgumentException("a filter has at least one value");
        }
    }

    /// Any of these values.
    public static ValueFilter anyOf(String... values) {
        return new ValueFilter(new LinkedHashSet<>(Set.of(values)), new LinkedHashSet<>());
    }

    /// None of these values.
    public static ValueFilter noneOf(String... values) {
        return new ValueFilter(new LinkedHashSet<>(), new LinkedHashSet<>(Set.of(values)));
    }
}
