package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Kind;

/// An entry while its parts are still being gathered.
final class Story {
    Kind kind;
    /// One list of lines for each heading; more than one where stories were merged.
    final List<List<PrintedLine>> headings = new ArrayList<>();

    final List<PrintedLine> subtitle = new ArrayList<>();
    final List<Part> text = new ArrayList<>();
    final List<Part> captions = new ArrayList<>();
    /// Footnotes, which follow the text.
    final List<Part> notes = new ArrayList<>();
    /// What it is called where no heading is printed, "Preamble"; null where it has no name.
    @Nullable
    String name;

    /// Null where no banner or chapter governs it.
    @Nullable
    String section;

    Story(Kind kind, List<PrintedLine> heading) {
        this.kind = kind;
        if (!heading.isEmpty()) {
            headings.add(List.copyOf(heading));
        }
    }

    /// Whether the text that was gathered breaks off in the middle of a sentence.
    boolean isUnfinished() {
        return !text.isEmpty() && !text.getLast().last().endsSentence();
    }

    int lastPage() {
        return text.isEmpty() ? 0 : text.getLast().page();
    }

    /// All that was gathered.
    List<Part> parts() {
        var parts = new ArrayList<Part>();
        headings.forEach(lines -> parts.add(new Part(Part.Role.TITLE, Style.SINGLE, lines)));
        if (!subtitle.isEmpty()) {
            parts.add(new Part(Part.Role.SUBTITLE, Style.SINGLE, subtitle));
        }
        parts.addAll(text);
        parts.addAll(captions);
        return parts;
    }

    /// Takes all of another story in, behind its own.
    void merge(Story other) {
        headings.addAll(other.headings);
        subtitle.addAll(other.subtitle);
        text.addAll(other.text);
        captions.addAll(other.captions);
    }

    /// Takes another story in as paragraphs of its own text, headings and all.
    void takeIn(Story other) {
        other.headings.forEach(lines -> text.add(new Part(Part.Role.TEXT, Style.SINGLE, lines)));
        if (!other.subtitle.isEmpty()) {
            text.add(new Part(Part.Role.TEXT, Style.SINGLE, other.subtitle));
        }
        text.addAll(other.text);
        captions.addAll(other.captions);
        notes.addAll(other.notes);
    }
}
