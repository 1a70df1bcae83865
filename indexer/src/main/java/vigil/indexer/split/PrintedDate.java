package vigil.indexer.split;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Kind;
import vigil.indexer.extract.Extracted;

/// The date of a publication and where it is printed.
///
/// @param page 1-based
record PrintedDate(Dates.Dated date, int page) {
    private static final int LINE_WORDS = 12;
    private static final int WORDS_BESIDE = 5;
    private static final int IMPRINT_PAGES = 8;
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^\\[\\]]{8,30}\\]");
    private static final Pattern PLACE_AND_YEAR = Pattern.compile(
            "(?:.{0,20}(?:united nations|nations unies|naciones unidas).{0,5})?"
                    + "(?:new york|geneva|vienna|nairobi|nueva york|ginebra|genève|нью-йорк|женева),? (?:19|20)\\d\\d",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// The date that the plate of a document of the United Nations bears. Of any other publication the first date
    /// in a short line of the first page, unless the source states it more precisely; else one in the running
    /// heads, alone on the second page, in the imprint, alone at the end, in the title.
    static Optional<PrintedDate> of(
            Extracted source, List<List<Part>> pages, Draft draft, @Nullable OfficialHead head, String title) {
        List<List<Part>> filled = pages.stream().filter(page -> !page.isEmpty()).toList();
        if (head != null) {
            return Optional.ofNullable(head.date())
                    .map(date -> new PrintedDate(date, head.datePage()))
                    .or(() -> inImprint(filled, IN_BRACKETS))
                    .or(() -> inImprint(filled, PLACE_AND_YEAR))
                    .or(() -> first(lines(filled, 0).flatMap(PrintedDate::shortLines)));
        }
        Optional<PrintedDate> first = first(lines(filled, 0).flatMap(PrintedDate::shortLines));
        Optional<PrintedDate> stated = stated(source);
        if (stated.isPresent()) {
            return refines(source, first, stated.get()) ? stated : first.or(() -> stated);
        }
        Stream<PrintedLine> heads = draft.aside().stream()
                .filter(part -> part.is(Part.Role.RUNNING_HEAD))
                .flatMap(part -> part.lines().stream());
        Stream<PrintedLine> imprint = draft.stories().stream()
                .filter(story -> story.kind == Kind.IMPRINT)
                .flatMap(story -> story.text.stream())
                .flatMap(PrintedDate::shortLines);
        Stream<PrintedLine> end = filled.stream()
                .skip(Math.max(2, filled.size() - 2))
                .flatMap(List::stream)
                .flatMap(PrintedDate::dateLines);
        return first.or(() -> first(heads))
                .or(() -> first(lines(filled, 1).flatMap(PrintedDate::dateLines)))
                .or(() -> first(imprint))
                .or(() -> first(end))
                .or(() -> Dates.yearIn(title).map(date -> new PrintedDate(date, 1)));
    }

    private static Stream<Part> lines(List<List<Part>> pages, int page) {
        return pages.stream().skip(page).limit(1).flatMap(List::stream);
    }

    /// "[18 July 2025]", and else "New York, 2025", stand at the beginning of reports that have no plate.
    private static Optional<PrintedDate> inImprint(List<List<Part>> pages, Pattern shape) {
        return pages.stream()
                .limit(IMPRINT_PAGES)
                .flatMap(List::stream)
                .flatMap(part -> part.lines().stream())
                .filter(line -> shape.matcher(line.text()).matches())
                .flatMap(line -> Dates.in(line.text())
                        .or(() -> Dates.yearIn(line.text()))
                        .map(date -> new PrintedDate(date, line.page()))
                        .stream())
                .findFirst();
    }

    /// Whether what the source states is the printed date, told more precisely; the head of an e-mail always is.
    private static boolean refines(Extracted source, Optional<PrintedDate> printed, PrintedDate stated) {
        boolean mail = source.mediaType().equals("message/rfc822")
                || source.mediaType().contains("outlook");
        return mail
                || printed.filter(date -> stated.date()
                                        .value()
                                        .startsWith(date.date().value())
                                && !stated.date().value().equals(date.date().value()))
                        .isPresent();
    }

    private static Optional<PrintedDate> stated(Extracted source) {
        String date = source.stated().date();
        String words = source.stated().dateWords();
        return date == null
                ? Optional.empty()
                : Optional.of(new PrintedDate(new Dates.Dated(date, words == null ? date : words), 1));
    }

    private static Optional<PrintedDate> first(Stream<PrintedLine> lines) {
        return lines.flatMap(line -> Dates.in(line.text()).map(date -> new PrintedDate(date, line.page())).stream())
                .findFirst();
    }

    private static Stream<PrintedLine> shortLines(Part part) {
        boolean prose = part.is(Part.Role.TEXT) && part.words() > 2 * LINE_WORDS;
        return prose || part.is(Part.Role.CAPTION)
                ? Stream.of()
                : part.lines().stream().filter(line -> Shape.words(line.text()) <= LINE_WORDS);
    }

    /// Lines that hold a date and little else, for on later pages a date in a sentence says nothing.
    private static Stream<PrintedLine> dateLines(Part part) {
        return shortLines(part)
                .filter(line -> Shape.words(Dates.cut(line.text())) <= WORDS_BESIDE
                        && !line.text().endsWith("."));
    }
}
