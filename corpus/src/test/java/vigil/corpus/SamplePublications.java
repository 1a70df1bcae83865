package vigil.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vigil.corpus.vocabulary.Vocabulary;

/// The sample publications as those who judged them read them, without their files: `judgments/entries.jsonl`, with the
/// countries that their entries deal with.
public final class SamplePublications {
    private static final Path JUDGMENTS = Path.of("judgments");

    private SamplePublications() {}

    /// All of them, in the order of the file.
    public static List<Contents> read(Vocabulary vocabulary) throws IOException {
        Map<String, String> languages = new LinkedHashMap<>();
        for (String line : Files.readAllLines(JUDGMENTS.resolve("publications.tsv"))) {
            String[] cells = line.split("\t", -1);
            languages.put(cells[0], cells[3]);
        }
        Map<String, Entries> publications = new LinkedHashMap<>();
        var json = new ObjectMapper();
        for (String line : Files.readAllLines(JUDGMENTS.resolve("entries.jsonl"))) {
            JsonNode entry = json.readTree(line);
            String source = entry.get("source").asText();
            Entries publication = publications.computeIfAbsent(source, Entries::of);
            publication
                    .entry(entry.get("heading").asText(), entry.get("body").asText())
                    .language(languages.getOrDefault(source, "en"));
            entry.path("countries").forEach(country -> tag(publication, country, vocabulary));
        }
        List<Contents> all = new ArrayList<>();
        publications.values().forEach(publication -> all.add(publication.contents()));
        return all;
    }

    private static void tag(Entries publication, JsonNode country, Vocabulary vocabulary) {
        String value = vocabulary
                .resolve(Facet.COUNTRY, country.get("iso2").asText())
                .orElseThrow(() -> new UncheckedIOException(new IOException("no country is " + country)));
        String label = vocabulary.label(Facet.COUNTRY, value).orElseThrow();
        for (JsonNode surface : country.path("surface")) {
            if (publication.says(surface.asText())) {
                publication.country(value, label, Role.ABOUT, surface.asText());
                return;
            }
        }
    }
}
