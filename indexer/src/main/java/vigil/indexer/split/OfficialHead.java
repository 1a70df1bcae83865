package vigil.indexer.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The head of a document of the United Nations: what stands above its text on the first page.
///
/// A plate names organ, symbol, date and language; below it, at the margin, stand session and item of the agenda;
/// then, set in, the title. Old and new layouts share this order, in all six languages.
///
/// @param symbol as printed
/// @param date the line of the plate that is a date; null where there is none
/// @param datePage 1-based
/// @param language that of this edition, as the plate names it; null where it does not say
/// @param title groups of lines that are set alike, in their order
/// @param lines all lines of the head but those of the title
record OfficialHead(
        String symbol,
        Dates.@Nullable Dated date,
        int datePage,
        @Nullable String language,
        List<List<PrintedLine>> title,
        Set<PrintedLine> lines) {
    private static final double PLATE = 0.45;
    private static final int PLATE_LINES = 30;
    private static final int TITLE_LINES = 16;

    /// The head of these pages; empty where they are no document of the United Nations.
    static Optional<OfficialHead> of(List<List<Part>> pages) {
        List<Part> first =
                pages.stream().filter(page -> !page.isEmpty()).findFirst().orElse(List.of());
        List<PrintedLine> lines = inOrder(first);
        List<PrintedLine> plate = plate(lines);
        Optional<PrintedLine> symbol = plate.stream()
                .filter(line -> Symbols.in(line.text()).isPresent() && HeadWords.isPlate(line.text()))
                .findFirst();
        boolean named = lines.stream().anyMatch(line -> HeadWords.namesUnitedNations(line.text()));
        boolean distributed = plate.stream().anyMatch(line -> HeadWords.isDistribution(line.text()));
        if (symbol.isEmpty() || !named && !distributed) {
            return Optional.empty();
        }
        Optional<PrintedLine> date = plate.stream()
                .filter(line -> HeadWords.isPlate(line.text())
                        && Dates.in(line.text()).filter(Dates.Dated::isDay).isPresent())
                .findFirst()
                .or(() -> plate.stream()
                        .filter(line -> HeadWords.isPlate(line.text())
                                && Dates.in(line.text()).isPresent())
                        .findFirst());
        var title = new OfficialTitle(lines, plate, first);
        Set<PrintedLine> head = new HashSet<>(title.head());
        lines.stream().filter(line -> HeadWords.isJobNumber(line.text())).forEach(head::add);
        return Optional.of(new OfficialHead(
                Symbols.in(symbol.get().text()).orElseThrow(),
                date.flatMap(line -> Dates.in(line.text())).orElse(null),
                symbol.get().page(),
                HeadWords.language(plate.stream().map(PrintedLine::text).toList())
                        .orElse(null),
                title.groups().stream().limit(TITLE_LINES).toList(),
                head));
    }

    /// The lines of the upper part of a page that could belong to the plate.
    private static List<PrintedLine> plate(List<PrintedLine> lines) {
        double bottom = lines.stream()
                .map(PrintedLine::look)
                .filter(look -> look != null)
                .mapToDouble(PrintedLine.Look::bottom)
                .max()
                .orElse(0);
        return bottom == 0
                ? lines.stream().limit(PLATE_LINES).toList()
                : lines.stream()
                        .filter(line -> line.look() != null && line.look().bottom() < PLATE * bottom)
                        .toList();
    }

    /// From top to bottom, where the format tells where lines stand; else as they come.
    private static List<PrintedLine> inOrder(List<Part> parts) {
        var lines = new ArrayList<PrintedLine>();
        parts.forEach(part -> lines.addAll(part.lines()));
        boolean looks = !lines.isEmpty() && lines.stream().allMatch(line -> line.look() != null);
        if (looks) {
            lines.sort(Comparator.comparingDouble(
                            (PrintedLine line) -> Math.round(look(line).y() / 3))
                    .thenComparingDouble(line -> look(line).x()));
        }
        return lines;
    }

    static PrintedLine.Look look(PrintedLine line) {
        PrintedLine.Look look = line.look();
        if (look == null) {
            throw new IllegalStateException("a line without a look");
        }
        return look;
    }

    /// The title as it is cited; empty where the head has none.
    Optional<String> title(Hyphens hyphens) {
        return OfficialName.of(
                title.stream().map(group -> Prose.line(group, hyphens)).toList());
    }

    /// The same pages without the head: its lines stand in the role [Part.Role#MASTHEAD], and the title is a
    /// heading.
    List<List<Part>> setAside(List<List<Part>> pages) {
        Set<PrintedLine> titles = new HashSet<>();
        title.forEach(titles::addAll);
        var changed = new ArrayList<>(pages);
        int first = 0;
        while (pages.get(first).isEmpty()) {
            first++;
        }
        var head = new ArrayList<Part>();
        var rest = new ArrayList<Part>();
        for (Part part : pages.get(first)) {
            for (List<PrintedLine> run : runs(part.lines(), titles)) {
                var piece = new Part(part.role(), part.style(), run, part.level());
                if (lines.contains(run.getFirst())) {
                    head.add(piece.as(Part.Role.MASTHEAD));
                } else if (!titles.contains(run.getFirst())) {
                    rest.add(piece);
                }
            }
        }
        var all = new ArrayList<>(head);
        if (!title.isEmpty()) {
            all.add(new Part(
                    Part.Role.DISPLAY,
                    Typography.style(title.getFirst().getFirst()),
                    title.stream().flatMap(List::stream).toList(),
                    1));
        }
        all.addAll(rest);
        changed.set(first, all);
        return changed;
    }

    private List<List<PrintedLine>> runs(List<PrintedLine> of, Set<PrintedLine> titles) {
        var runs = new ArrayList<List<PrintedLine>>();
        for (PrintedLine line : of) {
            boolean same = !runs.isEmpty()
                    && lines.contains(line) == lines.contains(runs.getLast().getFirst())
                    && titles.contains(line) == titles.contains(runs.getLast().getFirst());
            if (same) {
                runs.getLast().add(line);
            } else {
                runs.add(new ArrayList<>(List.of(line)));
            }
        }
        return runs;
    }
}
