package vigil.indexer.split;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vigil.corpus.Kind;
import vigil.indexer.extract.Extracted;

/// Finds who published a publication: whom its title page, its imprint or its copyright names.
final class Publishers {
    private static final int FRONT_PAGES = 6;
    private static final int MOST_WORDS = 60;
    private static final Pattern NAMED = Pattern.compile(
            "(?i:published (?:in \\d{4} )?by|publisher ?:|a (?:report|publication|newsletter|bulletin|briefing) (?:of|by)|publié par|éditeur ?:|publicado por|editorial ?:"
                    + "|herausgegeben von|publicado pela?|note (?:du|de la|de l[’'])|(?:©|\\(c\\)|copyright) ?\\d{4},?) ?((?:(?i:the|by) )?\\p{L}[^.,;:|()\\d]{3,90})");
    private static final Pattern OWNED = Pattern.compile(
            "(?:©|\\([cC]\\)|[Cc]opyright) ?(?:[Bb]y )?(\\p{Lu}[^\\d©,;:|()]{3,80}?),? (?:19|20)\\d\\d(?!\\d)");
    private static final Pattern TAIL = Pattern.compile("(?i:[ ,]*(?:all rights reserved|ltd|inc|limited)\\.?)+$");

    private Publishers() {}

    /// Whom the pages name, else whom the source states; empty where neither says it.
    static Optional<String> of(Extracted source, List<List<Part>> pages, Draft draft) {
        Stream<Part> ends = Stream.concat(
                pages.stream().limit(FRONT_PAGES).flatMap(List::stream),
                pages.stream().skip(Math.max(FRONT_PAGES, pages.size() - 2)).flatMap(List::stream));
        return ends.filter(part -> part.words() <= MOST_WORDS && !part.is(Part.Role.CAPTION))
                .flatMap(part -> part.lines().stream())
                .flatMap(line -> Stream.of(NAMED.matcher(line.text()), OWNED.matcher(line.text())))
                .filter(Matcher::find)
                .map(matcher -> bare(Objects.requireNonNull(matcher.group(1))))
                .filter(Publishers::isName)
                .findFirst()
                .or(() -> Optional.ofNullable(source.stated().publisher()))
                .or(() -> draft.stories().stream()
                        .filter(story -> story.kind == Kind.IMPRINT && !story.text.isEmpty())
                        .map(story -> story.text.getFirst().first().text().replaceAll(" ?\\([^)]*\\)", ""))
                        .filter(line ->
                                Shape.titleShare(line) == 1 && Shape.words(line) > 1 && line.matches("[^\\d@:.]+"))
                        .findFirst());
    }

    private static String bare(String name) {
        return TAIL.matcher(name.strip())
                .replaceAll("")
                .replaceFirst("^(?:[Tt]he|[Bb]y) ", "")
                .strip();
    }

    /// A name has capitals, and does not break off at the end of its line.
    private static boolean isName(String name) {
        return Shape.titleShare(name) > 0.6
                && !name.endsWith("-")
                && !Shape.endsInSmallWord(name)
                && name.codePoints().filter(Character::isLetter).count() > 2;
    }
}
