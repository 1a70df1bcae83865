package vigil.indexer.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vigil.corpus.PageNumbers;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.ExtractionStore;
import vigil.indexer.extract.Page;

/// A source whose pages are being recognized: what is done of it so far. Threads may share one.
final class Recognition {
    private static final Duration BETWEEN_SAVES = Duration.ofSeconds(30);

    private final Extracted before;
    private final ExtractionStore store;
    private final Map<Integer, PageReader.Answer> answers = new TreeMap<>();
    private long saved = System.nanoTime();

    Recognition(Extracted before, ExtractionStore store) {
        this.before = before;
        this.store = store;
    }

    /// Takes what came of one more page. How many are done.
    synchronized int take(PageReader.Answer answer) throws IOException {
        answers.put(answer.page().number(), answer);
        if (System.nanoTime() - saved > BETWEEN_SAVES.toNanos()) {
            save();
        }
        return answers.size();
    }

    /// Keeps what is done so far.
    synchronized void save() throws IOException {
        store.put(before.read(pages(), lasting()));
        saved = System.nanoTime();
    }

    /// The source as far as it is recognized.
    synchronized Extracted words() {
        List<String> notes = new ArrayList<>(lasting());
        note(
                notes,
                PageReader.State.FAILED,
                "not recognized, since tesseract fails or takes too long; the next run tries again");
        note(notes, PageReader.State.NO_LANGUAGE, Installation.missing(missingScripts()));
        return before.read(pages(), notes);
    }

    private List<Page> pages() {
        return Sizes.evened(before.pages().stream()
                .map(page -> {
                    PageReader.Answer answer = answers.get(page.number());
                    return answer == null ? page : answer.page();
                })
                .toList());
    }

    /// The notes that stay true, whatever is installed later.
    private List<String> lasting() {
        List<String> notes = new ArrayList<>(before.notes());
        note(notes, PageReader.State.HARD, "hard to read: many of the words recognized may be wrong");
        note(notes, PageReader.State.WORDLESS, "no words could be recognized");
        note(notes, PageReader.State.NOT_DRAWN, "not recognized, since drawing them fails or takes too long");
        return notes;
    }

    private void note(List<String> notes, PageReader.State state, String said) {
        List<Integer> numbers = answers.values().stream()
                .filter(answer -> answer.state() == state)
                .map(answer -> answer.page().number())
                .toList();
        if (!numbers.isEmpty()) {
            notes.add(PageNumbers.of(numbers) + ": " + said);
        }
    }

    private Set<String> missingScripts() {
        var scripts = new LinkedHashSet<String>();
        answers.values().stream()
                .filter(answer -> answer.state() == PageReader.State.NO_LANGUAGE)
                .forEach(answer -> scripts.add(answer.script()));
        return scripts;
    }
}
