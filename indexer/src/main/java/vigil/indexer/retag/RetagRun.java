package vigil.indexer.retag;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vigil.corpus.Contents;
import vigil.corpus.EntrySearcher;
import vigil.corpus.EntryWriter;
import vigil.corpus.Publication;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.indexer.tag.Tagger;

/// Tags what an index holds by a vocabulary, one publication in memory at a time. One run each.
///
/// What is tagged by this vocabulary already is left alone. What is done is committed now and then, each publication
/// with the version that it is tagged by, so that a run which is killed leaves an index that answers, and the next
/// one does the rest.
public final class RetagRun {
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(30);

    /// What a run is told about its course.
    public interface Progress {
        /// One more publication is dealt with.
        ///
        /// @param done how many are, this one among them
        /// @param total all of the index
        void after(int done, int total, Publication last);
    }

    private final EntrySearcher searcher;
    private final Optional<EntryWriter> writer;
    private final Tagger tagger;
    private final String version;
    private final Consumer<EntryChange> sink;
    private final Tally tally = new Tally();
    private long committed = System.nanoTime();

    /// A run over the index that `searcher` shows.
    ///
    /// @param writer the same index; empty where nothing is to be changed
    /// @param sink takes each change as it is found
    public RetagRun(
            EntrySearcher searcher, Optional<EntryWriter> writer, Vocabulary vocabulary, Consumer<EntryChange> sink) {
        this.searcher = searcher;
        this.writer = writer;
        this.tagger = new Tagger(vocabulary);
        this.version = vocabulary.version();
        this.sink = sink;
    }

    /// Tags all publications.
    ///
    /// @param force whether those are tagged again that are tagged by this vocabulary already
    public RetagReport run(boolean force, Progress progress) throws IOException {
        List<Publication> publications = searcher.publications();
        try {
            for (int i = 0; i < publications.size(); i++) {
                Publication publication = publications.get(i);
                if (!force && version.equals(publication.vocabulary())) {
                    tally.current++;
                } else {
                    // Beside a dry run, another process may take a publication out.
                    Optional<Contents> held = searcher.contents(publication.id());
                    if (held.isPresent()) {
                        tag(held.get());
                    }
                }
                progress.after(i + 1, publications.size(), publication);
            }
        } finally {
            commit();
        }
        return tally.report(version, publications.size());
    }

    private void tag(Contents before) throws IOException {
        Contents after;
        try {
            after = tagger.tag(before);
        } catch (RuntimeException | StackOverflowError e) {
            tally.failed.add(new RetagReport.Failed(
                    before.publication().source(),
                    "it could not be tagged, which is a fault of this program: please report it (" + e + ")"));
            return;
        }
        var changes = new ArrayList<EntryChange>();
        for (int i = 0; i < before.entries().size(); i++) {
            EntryChange.between(before.entries().get(i), after.entries().get(i)).ifPresent(changes::add);
        }
        tally.entries += after.entries().size();
        changes.forEach(tally::add);
        changes.forEach(sink);
        if (writer.isPresent()) {
            writer.get().retag(after, changes.stream().map(EntryChange::after).toList());
        }
        if (System.nanoTime() - committed > BETWEEN_COMMITS.toNanos()) {
            commit();
        }
    }

    private void commit() throws IOException {
        if (writer.isPresent()) {
            writer.get().commit();
        }
        committed = System.nanoTime();
    }

    /// What has been counted so far.
    private static final class Tally {
        int current;
        int entries;
        int changed;
        int added;
        int removed;
        int roles;
        int evidence;
        final List<RetagReport.Failed> failed = new ArrayList<>();

        void add(EntryChange change) {
            changed++;
            for (TagChange tag : change.tags()) {
                switch (tag) {
                    case TagChange.Added _ -> added++;
                    case TagChange.Removed _ -> removed++;
                    case TagChange.Altered altered when altered.isOfRole() -> roles++;
                    case TagChange.Altered _ -> evidence++;
                }
            }
        }

        RetagReport report(String version, int publications) {
            return new RetagReport(
                    version, publications, current, entries, changed, added, removed, roles, evidence, failed);
        }
    }
}
