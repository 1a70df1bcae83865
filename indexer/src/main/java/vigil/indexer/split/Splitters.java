package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Kind;
import vigil.corpus.PageStart;
import vigil.corpus.Publication;
import vigil.corpus.Quote;
import vigil.corpus.Reading;
import vigil.corpus.SetAside;
import vigil.indexer.SourceFile;
import vigil.indexer.extract.Extracted;
import vigil.indexer.extract.Page;

/// The way in: finds out what a source is, lets the splitter for it gather the stories, and makes [Contents] of
/// them.
///
/// A pure function; threads may share one.
public final class Splitters {
    private final Predicate<String> isCountry;
    /// Longest text of one entry, some thirty printed pages. What runs on longer without a heading goes on in
    /// another entry, for a hit in it would be no answer, and to tag it would take for ever.
    private static final int ENTRY_CHARS = 100_000;

    /// @param isCountry whether a heading is the name of a country and nothing else
    public Splitters(Predicate<String> isCountry) {
        this.isCountry = isCountry;
    }

    /// The entries of a source, not yet tagged, and what belongs to none of them.
    public Contents split(Extracted given) {
        Contents legible = splitLegible(given.read(Garbage.removed(given.pages()), given.notes()));
        List<SetAside> aside = new ArrayList<>(legible.setAside());
        aside.addAll(Garbage.of(given.pages()));
        return new Contents(legible.publication(), legible.entries(), aside);
    }

    private Contents splitLegible(Extracted source) {
        var marks = new PageMarks(source.pages());
        PartReader reader = PartReader.of(source.pages(), marks);
        List<List<Part>> read =
                ContentsPages.setAside(source.pages().stream().map(reader::read).toList());
        var hyphens = new Hyphens(read.stream()
                .flatMap(List::stream)
                .flatMap(part -> part.lines().stream())
                .toList());
        List<List<Part>> pages = PullQuotes.mark(read, hyphens);
        OfficialHead head = OfficialHead.of(read).orElse(null);
        List<List<Part>> once = PullQuotes.printed(read, pages);
        List<List<Part>> titled = NumberedParagraphs.mark(
                FalseHeadings.mark(PlainHeadings.mark(Masthead.setTitleAside(once), isRecognized(source))));
        var outline = new Outline(titled, source.outline());
        Optional<CountryChapters> chapters = CountryChapters.of(titled, outline, isCountry);
        String title = head == null
                ? String.valueOf(source.title())
                : head.title(hyphens).orElse("");
        List<List<Part>> below = head == null ? read : head.setAside(read);
        Splitter splitter = chapters.isPresent()
                ? Splitter.ANNUAL_REPORT
                : Splitter.official(below, head, title).orElseGet(() -> Splitter.of(pages, titled, head));
        Draft draft = switch (splitter) {
            case NEWSLETTER -> new Newsletter(pages, hyphens).gather();
            case ANNUAL_REPORT, REPORT ->
                new Report(titled, hyphens, outline, chapters.orElse(null), source.title()).gather();
            case LETTER ->
                head == null ? new Letter(pages).gather() : official(source, splitter, below, hyphens, title);
            case RESOLUTION, UN_DOCUMENT -> official(source, splitter, below, hyphens, title);
            case PAGES -> new Pages(read).gather();
        };
        if (splitter != Splitter.PAGES && misses(draft, below)) {
            splitter = Splitter.PAGES;
            draft = new Pages(read).gather();
        }
        return contents(source, pages, draft, hyphens, splitter, head);
    }

    private static boolean isRecognized(Extracted source) {
        return 2 * source.pagesOf(Page.Origin.OCR).size() > source.pages().size();
    }

    private static Draft official(
            Extracted source, Splitter splitter, List<List<Part>> pages, Hyphens hyphens, String title) {
        return new Official(splitter, pages, hyphens, source.outline(), title).gather();
    }

    /// Whether most words would stand in no entry's text, so that what was taken for structure is none.
    private static boolean misses(Draft draft, List<List<Part>> read) {
        int all = words(read.stream()
                .flatMap(List::stream)
                .filter(part -> !part.is(Part.Role.CONTENTS) && !part.is(Part.Role.MASTHEAD)));
        return 2 * words(draft.stories().stream().flatMap(story -> story.text.stream())) < all;
    }

    private static int words(Stream<Part> parts) {
        return parts.mapToInt(Part::words).sum();
    }

    private static Contents contents(
            Extracted source,
            List<List<Part>> pages,
            Draft draft,
            Hyphens hyphens,
            Splitter splitter,
            @Nullable OfficialHead head) {
        SourceFile file = source.source();
        var page = new TitlePage(source, pages, draft, hyphens, head);
        String name = page.title();
        Optional<PrintedDate> date = PrintedDate.of(source, pages, draft, head, name);
        String said = source.stated().language();
        String all = draft.stories().stream()
                .flatMap(story -> story.text.stream())
                .map(Part::raw)
                .collect(Collectors.joining("\n"));
        var publication = new Publication(
                Publication.idOf(file.sha256()),
                name,
                (head == null ? Publishers.of(source, pages, draft) : Optional.of(Organs.of(head.symbol())))
                        .orElse(null),
                date.map(printed -> printed.date().value()).orElse(null),
                date.map(printed -> new Quote(printed.date().words(), printed.page()))
                        .orElse(null),
                head == null ? null : head.symbol(),
                head == null || head.language() == null
                        ? Languages.of(all).orElse(said == null ? "und" : said)
                        : head.language(),
                source.pages().size(),
                source.mediaType(),
                file.sha256(),
                file.source(),
                file.path().toString(),
                file.bytes(),
                file.modifiedMillis(),
                new Reading(
                        splitter.label(),
                        source.pagesOf(Page.Origin.OCR),
                        source.pagesOf(Page.Origin.WAITING),
                        source.notes()),
                null);
        var entries = new ArrayList<Entry>();
        var aside = new ArrayList<>(draft.aside());
        for (Story story : draft.stories()) {
            if (draft.stories().size() == 1 && story.name == null) {
                story.name = source.title();
            }
            if (story.text.isEmpty()) {
                story.parts().forEach(part -> aside.add(part.as(Part.Role.OTHER)));
            } else {
                for (Prose prose : Prose.of(story.text, hyphens).pieces(ENTRY_CHARS)) {
                    entries.add(entry(story, prose, publication, entries.size() + 1, hyphens));
                    story.captions.clear();
                }
            }
        }
        List<Integer> waiting = publication.reading().waitingPages();
        if (entries.isEmpty() && !waiting.isEmpty()) {
            entries.add(unread(publication, waiting.getFirst()));
        }
        return new Contents(publication, entries, Aside.of(aside, hyphens));
    }

    /// What stands for a publication whose words nobody has recognized yet, so that it can be found by its title.
    private static Entry unread(Publication publication, int page) {
        return new Entry(
                publication,
                1,
                Kind.PAGE,
                publication.title(),
                null,
                null,
                publication.language(),
                publication.year(),
                "",
                List.of(new PageStart(0, page)),
                List.of(),
                List.of());
    }

    private static Entry entry(Story story, Prose prose, Publication publication, int place, Hyphens hyphens) {
        return new Entry(
                publication,
                place,
                story.kind,
                heading(story, publication, hyphens),
                story.subtitle.isEmpty() ? null : Prose.line(story.subtitle, hyphens),
                story.section,
                Languages.of(prose.text()).orElse(publication.language()),
                publication.year(),
                prose.text(),
                prose.pageStarts(),
                Captions.of(story.captions, hyphens),
                List.of());
    }

    private static String heading(Story story, Publication publication, Hyphens hyphens) {
        String heading =
                story.headings.stream().map(lines -> Prose.line(lines, hyphens)).collect(Collectors.joining(" / "));
        if (heading.isEmpty() && story.name != null) {
            return story.name;
        }
        boolean numbered = heading.isEmpty() && story.kind == Kind.PAGE && publication.pages() > 1;
        return numbered ? "Page " + story.text.getFirst().page() : heading;
    }
}
