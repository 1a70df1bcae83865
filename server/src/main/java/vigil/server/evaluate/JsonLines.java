package vigil.server.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/// A file with one JSON object in each line, read line by line.
final class JsonLines {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonLines() {}

    interface Sink {
        void accept(JsonNode object, Supplier<String> place) throws IOException;
    }

    /// Hands each object to the sink, with what names its file and line. Blank lines are passed over.
    static void read(Path file, Sink sink) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                String place = file + ":" + number;
                JsonNode object;
                try {
                    object = MAPPER.readTree(line);
                } catch (JsonProcessingException wrong) {
                    throw new IOException(place + ": this line is no JSON: " + wrong.getOriginalMessage(), wrong);
                }
                if (!object.isObject()) {
                    throw new IOException(place + ": this line holds no JSON object");
                }
                sink.accept(object, () -> place);
            }
        }
    }

    /// The text under the first of these names that the object has.
    ///
    /// @throws IOException if it has none of them
    static String text(JsonNode object, Supplier<String> place, String... names) throws IOException {
        for (String name : names) {
            JsonNode value = object.get(name);
            if (value != null && value.isValueNode() && !value.isNull()) {
                return value.asText();
            }
        }
        throw new IOException(place.get() + ": this line has no \"" + String.join("\" or \"", names) + "\"");
    }
}
