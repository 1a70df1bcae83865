package vigil.server.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vigil.server.request.Parameters;

/// One question to a search.
///
/// @param id what judgments name it by
/// @param query what is typed
/// @param filters the choices made, as parameters of a search
public record Topic(String id, String query, Parameters filters) {

    /// Reads one topic a line: `{"_id": …, "text": …}` as BEIR has it, or `{"id": …, "query": …, "filters": {…}}`.
    ///
    /// @throws IOException that names the file and the line of what is wrong
    public static List<Topic> read(Path file) throws IOException {
        List<Topic> topics = new ArrayList<>();
        JsonLines.read(file, (object, place) -> topics.add(of(object, place)));
        return topics;
    }

    static Topic of(JsonNode object, Supplier<String> place) throws IOException {
        var filters = new LinkedHashMap<String, List<String>>();
        for (Map.Entry<String, JsonNode> filter : object.path("filters").properties()) {
            List<String> values = new ArrayList<>();
            if (filter.getValue().isArray()) {
                filter.getValue().forEach(value -> values.add(value.asText()));
            } else {
                values.add(filter.getValue().asText());
            }
            filters.put(filter.getKey(), values);
        }
        return new Topic(
                JsonLines.text(object, place, "_id", "id"),
                JsonLines.text(object, place, "text", "query"),
                new Parameters(filters));
    }

    /// What a search is asked with.
    public Parameters parameters() {
        return filters.with("q", query);
    }
}
