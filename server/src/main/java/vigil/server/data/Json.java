package vigil.server.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// Writes the records of this package as JSON.
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /// One line, without spaces.
    public static String line(Object shape) {
        return write(shape, false);
    }

    /// Many lines, indented.
    public static String indented(Object shape) {
        return write(shape, true);
    }

    // To a string and not to bytes: Jackson's byte writer refuses half a surrogate pair, which broken sources can
    // hold.
    private static String write(Object shape, boolean indented) {
        try {
            return (indented ? MAPPER.writerWithDefaultPrettyPrinter() : MAPPER.writer()).writeValueAsString(shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a " + shape.getClass().getSimpleName(), e);
        }
    }
}
