package vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
