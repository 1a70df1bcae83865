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
import vigil.corpus.Kind;
import vigil.indexer.extract.Extracted;

/// Reads off a publication who it is: its title, its date, its publisher.
final class TitlePage {
    private static final int TITLE_WORDS = 35;
    private static final int DATE_LINE_WORDS = 12;
    private static final double LARGER = 1.25;
    private static final String ORGANS =
            "united nations|nations unies|naciones unidas|general assembly|security council|economic and social council|"
                    + "human rights council|assemblée générale|conseil de sécurité|conseil économique et social|conseil economique et social|"
                    + "asamblea general|consejo de seguridad|consejo económico y social|генеральная ассамблея|совет безопасности|"
                    + "الجمعية العامة|مجلس الأمن|大会|安全理事会";
    private static final String SYMBOL = "(?:A|S|E|ST|CCPR|CAT|CEDAW|CERD|CRC)/[A-Z0-9][A-Z0-9./()_ -]*";
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?:(?:" + ORGANS + "|distr\\.?(?:: ?\\p{L}+| general)?|" + SYMBOL
                    + "|original:.*)\\s*)+|\\d+[-–]\\d+.*|press release|page \\d+|"
                    + "microsoft word.*|.*\\.(?:docx?|indd|pdf|qxd|pub)|untitled.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNITED_NATIONS =
            Pattern.compile(".*(?:\\bdistr\\.|\\b" + SYMBOL + ").*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FULL_NAME = Pattern.compile(
            "\\b(?:[Nn]ew|[Oo]ur|[Tt]his|[Tt]he|[Oo]f) ((?:\\p{Lu}[\\p{L}’']*)(?: (?:of|from|for|the|and|to|in|on|\\p{Lu}[\\p{L}’']*)){0,6}) "
                    + "(?:publication|newsletter|bulletin|magazine|gazette|review|series)\\b");
    private static final Pattern PUBLISHER = Pattern.compile(
            "(?i:published by|publisher:|a (?:report|publication|newsletter|bulletin|briefing) (?:of|by)|publié par|éditeur ?:|publicado por|"
                    + "note (?:du|de la|de l[’'])|© ?\\d{4}) ?((?:the )?\\p{L}[^.,;:|()\\d]{3,90})");

    private final Extracted source;
    private final List<List<Part>> pages;
    private final Draft draft;
    private final Hyphens hyphens;

    TitlePage(Extracted source, List<List<Part>> pages, Draft draft, Hyphens hyphens) {
        this.source = source;
        this.pages = pages;
        this.draft = draft;
        this.hyphens = hyphens;
    }

    /// What the format says, what is printed largest on the first page, the name in the running heads, the first
    /// heading; else the file's name.
    String title() {
        return Optional.ofNullable(source.title())
                .map(String::strip)
                .filter(words -> !words.isEmpty() && isTitle(words))
                .or(this::largest)
                .or(this::nameOfIssue)
                .or(this::firstHeading)
                .map(Capitals::relax)
                .orElseGet(this::nameOfFile);
    }

    /// Whether a part of the first page is the head of a document of the United Nations.
    static boolean isUnitedNations(Part part) {
        return part.words() <= TITLE_WORDS && UNITED_NATIONS.matcher(part.raw()).matches();
    }

    private static boolean isTitle(String words) {
        return !NO_TITLE.matcher(words).matches()
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

    /// The first date that stands in a short line of the first page; else in the running heads, on the second page, in
    /// the imprint, at the end.
    Optional<String> date() {
        List<List<Part>> filled = pages.stream().filter(page -> !page.isEmpty()).toList();
        return Stream.of(
                        filled.stream().limit(1).flatMap(List::stream).flatMap(TitlePage::shortLines),
                        aside(Part.Role.RUNNING_HEAD),
                        filled.stream().skip(1).limit(1).flatMap(List::stream).flatMap(TitlePage::shortLines),
                        draft.stories().stream()
                                .filter(story -> story.kind == Kind.IMPRINT)
                                .flatMap(story -> story.text.stream())
                                .flatMap(TitlePage::shortLines),
                        filled.stream()
                                .skip(Math.max(2, filled.size() - 2))
                                .flatMap(List::stream)
                                .flatMap(TitlePage::shortLines))
                .map(lines -> lines.map(Dates::in).flatMap(Optional::stream).findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Dates.yearIn(title()));
    }

    private static Stream<String> shortLines(Part part) {
        boolean prose = part.is(Part.Role.TEXT) && part.words() > 2 * DATE_LINE_WORDS;
        return prose || part.is(Part.Role.CAPTION)
                ? Stream.of()
                : part.lines().stream().map(PrintedLine::text).filter(line -> Shape.words(line) <= DATE_LINE_WORDS);
    }

    /// Whom the title page or the imprint names; empty where none does.
    Optional<String> publisher() {
        Stream<Part> ends = Stream.concat(
                pages.stream().limit(2).flatMap(List::stream),
                pages.stream().skip(Math.max(2, pages.size() - 2)).flatMap(List::stream));
        if (pages.stream().limit(1).flatMap(List::stream).anyMatch(TitlePage::isUnitedNations)) {
            return Optional.of("United Nations");
        }
        Optional<String> named = ends.filter(part -> part.words() <= 60 && !part.is(Part.Role.CAPTION))
                .flatMap(part -> part.lines().stream())
                .map(line -> PUBLISHER.matcher(line.text()))
                .filter(Matcher::find)
                .map(matcher -> Objects.requireNonNull(matcher.group(1)).strip().replaceFirst("^[Tt]he ", ""))
                .filter(name -> Shape.titleShare(name) > 0.6)
                .findFirst();
        return named.or(() -> draft.stories().stream()
                .filter(story -> story.kind == Kind.IMPRINT && !story.text.isEmpty())
                .map(story -> story.text.getFirst().first().text().replaceAll(" ?\\([^)]*\\)", ""))
                .filter(line -> Shape.titleShare(line) == 1 && Shape.words(line) > 1 && line.matches("[^\\d@:.]+"))
                .findFirst());
    }
}
