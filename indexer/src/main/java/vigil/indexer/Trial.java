package vigil.indexer;

import java.util.List;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Kind;
import vigil.corpus.PageStart;
import vigil.corpus.Publication;
import vigil.corpus.Reading;
import vigil.corpus.Tag;
import vigil.corpus.vocabulary.Example;
import vigil.indexer.tag.Tagger;

/// What became of an example of the vocabulary when it was tagged.
///
/// @param found the tags of its facet
record Trial(Example example, List<Tag> found) {
    private static final String SHA256 = "0".repeat(64);

    Trial {
        found = List.copyOf(found);
    }

    /// Tags the sentence of an example, as a publication that has nothing else.
    static Trial of(Example example, Tagger tagger) {
        Entry tagged = tagger.tag(contents(example)).entries().getFirst();
        return new Trial(
                example,
                tagged.tags().stream()
                        .filter(tag -> tag.facet() == example.facet())
                        .toList());
    }

    /// Whether the sentence gave the value, or gave it not, as the example says.
    boolean holds() {
        return found.stream().anyMatch(tag -> tag.value().equals(example.value())) == example.given();
    }

    private static Contents contents(Example example) {
        var publication = new Publication(
                Publication.idOf(SHA256),
                example.file().getFileName().toString(),
                null,
                null,
                null,
                null,
                example.language(),
                1,
                "text/plain",
                SHA256,
                example.file().getFileName().toString(),
                example.file().toString(),
                0,
                0,
                Reading.by("report"),
                null);
        var entry = new Entry(
                publication,
                1,
                Kind.SECTION,
                "",
                null,
                null,
                example.language(),
                null,
                example.sentence(),
                List.of(new PageStart(0, 1)),
                List.of(),
                List.of());
        return new Contents(publication, List.of(entry), List.of());
    }
}
