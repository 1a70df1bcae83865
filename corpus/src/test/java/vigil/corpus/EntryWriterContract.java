package vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What putting, replacing and removing do: the first part of what an engine must do.
abstract class EntryWriterContract extends OpenedIndex {
    // What replacing and removing does.

    @Test
    void aPublicationWithTheSameContentTakesThePlaceOfTheOld() throws IOException {
        put(newsletter());
        put(newsletter("/elsewhere/newsletter.txt"));

        assertThat(searcher.status().publications()).isEqualTo(1);
        assertThat(titles("")).hasSize(6);
        assertThat(searcher.publications())
                .extracting(Publication::location)
                .containsExactly("/elsewhere/newsletter.txt");
    }

    @Test
    void aChangedFileAtTheSamePlaceTakesThePlaceOfTheOld() throws IOException {
        put(newsletter(), report());
        var changed = Entries.of("newsletter.txt")
                .content("new words")
                .entry("Only this", "New words.")
                .contents();
        put(changed);

        assertThat(searcher.publications())
                .extracting(Publication::id)
                .contains(changed.publication().id())
                .hasSize(2);
        assertThat(titles("ceasefire")).isEmpty();
        assertThat(titles("")).hasSize(3);
    }

    @Test
    void aRemovedPublicationLeavesNothingBehind() throws IOException {
        put(newsletter(), report());

        assertThat(writer.remove(report().publication().id())).isTrue();
        assertThat(writer.remove("0123456789abcdef")).isFalse();
        writer.commit();
        assertThat(titles("")).hasSize(6);
        assertThat(counts(Filters.NONE, Facet.COUNTRY)).doesNotContainKey("CIV");
        assertThat(searcher.publication(report().publication().id())).isEmpty();
    }

    @Test
    void aWriterClosedWithoutACommitLeavesTheIndexAsItWas() throws IOException {
        put(report());
        writer.put(newsletter());
        writer.close();
        writer = reopenWriter();

        assertThat(titles("")).hasSize(2);
    }

    @Test
    void newTagsTakeThePlaceOfTheOldAndAllElseStaysAsItWas() throws IOException {
        var failure = new Failure("newsletter.txt", "/publications/newsletter.txt", "it ends too early");
        put(newsletter(), report());
        writer.reject(failure);
        Entry before = newsletter().entries().getFirst();
        Contents tagged = newsletter(before.tags().subList(1, 2))
                .in(newsletter().publication().taggedBy("5e1f"));
        writer.retag(tagged, tagged.entries().subList(0, 1));
        assertThat(titles(country("SDN"))).hasSize(2);

        writer.commit();

        assertThat(titles(country("SDN"))).containsExactly("Chapter 1: Sudan");
        assertThat(searcher.entry(before.id())).contains(tagged.entries().getFirst());
        assertThat(searcher.contents(tagged.publication().id())).contains(tagged);
        assertThat(titles("referendum")).hasSize(2);
        assertThat(searcher.status().failures()).containsExactly(failure);
        assertThat(searcher.status().publications()).isEqualTo(2);
        assertThat(searcher.status().entries()).isEqualTo(8);
    }

    @Test
    void statusTellsByWhichVocabularyEntriesAreTagged() throws IOException {
        put(
                Entries.of("a")
                        .vocabulary("5e1f")
                        .entry("A", "Words.")
                        .entry("B", "Words.")
                        .contents(),
                Entries.of("c").vocabulary("0ld").entry("C", "Words.").contents(),
                Entries.of("d").entry("D", "Words.").contents());

        IndexStatus status = searcher.status();
        assertThat(status.taggedBy()).isEqualTo(Map.of("5e1f", 2, "0ld", 1, "", 1));
        assertThat(status.outdated("5e1f")).isEqualTo(2);
        assertThat(status.advice("5e1f"))
                .contains("the vocabulary has changed since 2 entries were tagged; run `vigil retag`");
        writer.remove(Entries.of("a").publication().id());
        writer.remove(Entries.of("d").publication().id());
        writer.commit();
        assertThat(searcher.status().advice("5e1f"))
                .contains("the vocabulary has changed since 1 entry was tagged; run `vigil retag`");
        assertThat(searcher.status().advice("0ld")).isEmpty();
    }

    /// The newsletter whose first entry has these tags.
    private static Contents newsletter(List<Tag> first) {
        Contents all = newsletter();
        var entries = new ArrayList<Entry>(all.entries());
        entries.set(0, entries.getFirst().withTags(first));
        return new Contents(all.publication(), entries, all.setAside());
    }

    @Test
    void aFailureIsRememberedUntilItsSourceIsReadOrForgotten() throws IOException {
        var locked = new Failure("locked.pdf", "/publications/locked.pdf", "it needs a password");
        var cut = new Failure("newsletter.txt", "/publications/newsletter.txt", "it ends too early");
        writer.reject(locked);
        writer.reject(cut);
        writer.reject(cut);
        writer.commit();
        assertThat(searcher.status().failures()).containsExactly(locked, cut);
        assertThat(titles("")).isEmpty();

        put(newsletter());
        assertThat(searcher.status().failures()).containsExactly(locked);

        assertThat(writer.forgetFailure(locked.location())).isTrue();
        assertThat(writer.forgetFailure(locked.location())).isFalse();
        writer.commit();
        assertThat(searcher.status().failures()).isEmpty();
    }

    @Test
    void whatTheIndexHoldsOfASourceStaysWhenItCannotBeReadAgain() throws IOException {
        put(newsletter());
        writer.reject(new Failure("newsletter.txt", "/publications/newsletter.txt", "it ends too early"));
        writer.commit();

        assertThat(titles("")).hasSize(6);
    }
}
