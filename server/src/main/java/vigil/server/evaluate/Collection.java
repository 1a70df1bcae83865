package vigil.server.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.EntryWriter;
import vigil.corpus.Kind;
import vigil.corpus.PageStart;
import vigil.corpus.Publication;
import vigil.corpus.Reading;

/// Texts that are no publications, to measure ranking on what others measure it on.
public final class Collection {
    private Collection() {}

    /// Writes each line of a file in BEIR's form, `{"_id": …, "title": …, "text": …}`, as a publication of one entry,
    /// whose source is the `_id`.
    ///
    /// @param language BCP 47 tag of the texts
    /// @return how many texts there were
    /// @throws IOException that names the file and the line of what is wrong
    public static int index(Path file, String language, EntryWriter writer) throws IOException {
        int[] count = {0};
        JsonLines.read(file, (object, place) -> {
            String id = JsonLines.text(object, place, "_id");
            String title = object.path("title").asText("");
            writer.put(contents(id, title, JsonLines.text(object, place, "text"), language));
            count[0]++;
        });
        writer.commit();
        return count[0];
    }

    private static Contents contents(String id, String title, String text, String language) {
        String sha256 = sha256(id);
        var publication = new Publication(
                Publication.idOf(sha256),
                title.isBlank() ? id : title,
                null,
                null,
                null,
                null,
                language,
                1,
                "text/plain",
                sha256,
                id,
                id,
                text.length(),
                0,
                Reading.by("collection"),
                null);
        var entry = new Entry(
                publication,
                1,
                Kind.SECTION,
                title,
                null,
                null,
                language,
                null,
                text,
                List.of(new PageStart(0, 1)),
                List.of(),
                List.of());
        return new Contents(publication, List.of(entry), List.of());
    }

    private static String sha256(String id) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
