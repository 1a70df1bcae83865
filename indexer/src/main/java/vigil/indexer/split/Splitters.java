package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vigil.corpus.Caption;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Publication;
import vigil.corpus.SetAside;
import vigil.indexer.SourceFile;
import vigil.indexer.extract.Extracted;

/// The way in: finds out which splitter fits a source, and makes its [Contents] of what that one finds.
public final class Splitters {

    /// The entries of a source, not yet tagged, and what belongs to none of them.
    public Contents split(Extracted source) {
        var marks = new PageMarks(source.pages());
        PartReader reader = PartReader.of(source.pages(), marks);
        List<List<Part>> pages = source.pages().stream().map(reader::read).toList();
        var hyphens = new Hyphens(
                pages.stream().flatMap(List::stream).flatMap(part -> part.lines().stream()).toList());
        Draft draft = new Newsletter(PullQuotes.mark(pages, hyphens), hyphens).gather();
        return contents(source, draft, hyphens, "newsletter");
    }

    private static Contents contents(Extracted source, Draft draft, Hyphens hyphens, String splitter) {
        SourceFile file = source.source();
        var publication = new Publication(
                Publication.idOf(file.sha256()), file.source(), null, null, "en", source.pages().size(), source.mediaType(),
                file.sha256(), file.source(), file.path().toString(), file.bytes(), file.modifiedMillis(), splitter);
        var entries = new ArrayList<Entry>();
        for (Story story : draft.stories()) {
            if (story.text.isEmpty()) {
                continue;
            }
            Prose text = Prose.of(story.text, hyphens);
            entries.add(new Entry(
                    publication,
                    entries.size() + 1,
                    story.kind,
                    story.headings.stream().map(lines -> Prose.line(lines, hyphens)).collect(Collectors.joining(" / ")),
                    story.subtitle.isEmpty() ? null : Prose.line(story.subtitle, hyphens),
                    story.section,
                    "en",
                    publication.year(),
                    text.text(),
                    text.pageStarts(),
                    story.captions.stream().map(part -> new Caption(Prose.line(part.lines(), hyphens), part.page())).toList(),
                    List.of()));
        }
        return new Contents(publication, entries, draft.aside().stream()
                .map(part -> new SetAside(reason(part.role()), part.page(), Prose.line(part.lines(), hyphens)))
                .toList());
    }

    private static SetAside.Reason reason(Part.Role role) {
        return switch (role) {
            case RUNNING_HEAD -> SetAside.Reason.RUNNING_HEAD;
            case PAGE_NUMBER, GOES_ON -> SetAside.Reason.PAGE_MARK;
            case PULL_QUOTE -> SetAside.Reason.PULL_QUOTE;
            case DISPLAY -> SetAside.Reason.BANNER;
            case CONTENTS -> SetAside.Reason.CONTENTS;
            case TEXT, TITLE, SUBTITLE, CAPTION, MASTHEAD, OTHER -> SetAside.Reason.OTHER;
        };
    }
}
