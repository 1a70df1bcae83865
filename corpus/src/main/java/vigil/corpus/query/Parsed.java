package vigil.corpus.query;

import java.util.List;

/// A query text as it was read.
///
/// @param query what it asks for
/// @param warnings what could not be understood and was read as words or left out, in sentences for people
public record Parsed(Query query, List<String> warnings) {
    public Parsed {
        warnings = List.copyOf(warnings);
    }
}
