package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Kind;
import vigil.indexer.extract.Extracted;

/// Reads a publication's title off its first page.
final class TitlePage {
    private static final int TITLE_WORDS = 35;
    private static final double LARGER = 1.25;
    private static final Pattern NO_TITLE = Pattern.compile(
            "\\d+[-–]\\d+.*|press release|page \\d+|microsoft word.*|.*\\.(?:docx?|indd|pdf|qxd|pub|pmd|p65|rtf|odt)|untitled.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FULL_NAME = Pattern.compile(
            "\\b(?:[Nn]ew|[Oo]ur|[Tt]his|[Tt]he|[Oo]f) ((?:\\p{Lu}[\\p{L}’']*)(?: (?:of|from|for|the|and|to|in|on|\\p{Lu}[\\p{L}’']*)){0,6}) "
                    + "(?:publication|newsletter|bulletin|magazine|gazette|review|series)\\b");
    private final Extracted source;
    private final List<List<Part>> pages;
    private final Draft draft;
    private final Hyphens hyphens;
    private final @Nullable OfficialHead head;

    /// @param head of a document of the United Nations; null where the publication is none
    TitlePage(Extracted source, List<List<Part>> pages, Draft draft, Hyphens hyphens, @Nullable OfficialHead head) {
        this.head = head;
        this.source = source;
        this.pages = pages;
        this.draft = draft;
        this.hyphens = hyphens;
    }

    /// What the format says, what is printed largest on the first page, the name in the running heads, the first
    /// heading; else the file's name.
    String title() {
        return Optional.ofNullable(head)
                .flatMap(official -> official.title(hyphens))
                .orElseGet(this::ownTitle);
    }

    private String ownTitle() {
        return Optional.ofNullable(source.title())
                .map(String::strip)
                .filter(words -> !words.isEmpty() && isTitle(words))
                .or(this::largest)
                .or(this::nameOfIssue)
                .or(this::firstHeading)
                .map(Capitals::relax)
                .orElseGet(this::nameOfFile);
    }

    private static boolean isTitle(String words) {
        return !NO_TITLE.matcher(words).matches()
                && !HeadWords.isPlate(words)
                && Shape.words(words) <= TITLE_WORDS
                && words.codePoints().filter(Character::isLetter).count() > 2;
    }

    private Optional<String> largest() {
        List<Part> first =
                pages.stream().filter(page -> !page.isEmpty()).findFirst().orElse(List.of());
        List<Part> candidates = first.stream()
                .filter(part -> part.style().halfPoints() > 0 && isTitle(part.raw()))
                .filter(part -> !part.is(Part.Role.RUNNING_HEAD) && !part.is(Part.Role.PULL_QUOTE))
                .toList();
        int usual = pages.stream()
                .flatMap(List::stream)
                .filter(part -> part.is(Part.Role.TEXT))
                .collect(Collectors.groupingBy(part -> part.style().halfPoints(), Collectors.summingInt(Part::words)))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse(0);
        int largest = candidates.stream()
                .mapToInt(part -> part.style().halfPoints())
                .max()
                .orElse(0);
        if (largest == 0 || largest < LARGER * usual) {
            return Optional.empty();
        }
        var lines = new ArrayList<PrintedLine>();
        for (Part part : candidates) {
            if (part.style().halfPoints() == largest) {
                lines.addAll(part.lines());
            } else if (!lines.isEmpty()) {
                break;
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Prose.line(lines, hyphens)).filter(TitlePage::isTitle);
    }

    /// The name in a line like "WATCHWORD SUMMER 2009", in full where the text says it in full.
    private Optional<String> nameOfIssue() {
        return Stream.concat(aside(Part.Role.MASTHEAD), aside(Part.Role.RUNNING_HEAD))
                .filter(PageMarks::isIssueLine)
                .map(line -> line.replaceAll("(?iu)[ ·|,–-]+(?:" + Dates.MONTH_OR_SEASON + ")[ ·|,–-]+\\d{4}.*$", ""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .map(name -> fullName(name).orElse(name));
    }

    private Optional<String> fullName(String name) {
        for (Story story : draft.stories()) {
            Matcher matcher = FULL_NAME.matcher(Prose.of(story.text, hyphens).text());
            while (matcher.find()) {
                String full = Objects.requireNonNull(matcher.group(1));
                if (full.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))) {
                    return Optional.of(full);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> firstHeading() {
        Optional<String> masthead =
                aside(Part.Role.MASTHEAD).filter(TitlePage::isTitle).findFirst();
        boolean whole =
                draft.stories().size() == 1 || draft.stories().stream().noneMatch(story -> story.kind != Kind.SECTION);
        return masthead.or(() -> draft.stories().stream()
                .filter(story -> whole && !story.headings.isEmpty())
                .findFirst()
                .map(story -> Prose.line(story.headings.getFirst(), hyphens))
                .filter(TitlePage::isTitle));
    }

    private String nameOfFile() {
        String name = String.valueOf(source.source().path().getFileName());
        String bare = name.replaceFirst("(?<=.)\\.\\p{Alnum}{1,5}$", "")
                .replaceAll("[_]+", " ")
                .replaceAll("(?<=\\p{L})-(?=\\p{L})", " ")
                .strip();
        return bare.isEmpty() ? name : bare;
    }

    private Stream<String> aside(Part.Role role) {
        return draft.aside().stream()
                .filter(part -> part.is(role))
                .flatMap(part -> part.style().halfPoints() > 0
                        ? Stream.of(Prose.line(part.lines(), hyphens))
                        : part.lines().stream().map(PrintedLine::text));
    }
}
