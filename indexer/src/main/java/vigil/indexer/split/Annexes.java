package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Parts a document from its annexes, enclosures and appendices.
final class Annexes {
    private static final Pattern HEADING = Pattern.compile(
            "(?:(?:annex|enclosure|appendix|attachment|annexe|pièce jointe|appendice|anexo|apéndice|adjunto|anlage|anhang|приложение|добавление|المرفق|التذييل|الضميمة)"
                    + "(?:es|en|s)?(?:\\s+(?:\\d{1,2}|[IVXLC]{1,6}|[A-H]|الأول|الثاني|الثالث|الرابع))?(?:\\s*[*∗†]+)?(?:[.:]|\\s*[–—-]\\s.*|\\s+(?:to|of|à|au|de|del|к|إلى|zu)\\b.*)?"
                    + "|(?:ال)?مرفق(?: .{0,200})?|附件[一二三四五六七八九十\\d]{0,3}(?:[：:].*)?|附文[一二三四五六七八九十\\d]{0,3})(?:\\s*\\[(?:original|original:).*\\])?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MOST_WORDS = 60;

    private Annexes() {}

    /// A document or one annex of it.
    ///
    /// @param heading of an annex; empty for the document itself
    /// @param pages its parts, in lists for each page
    record Piece(List<PrintedLine> heading, List<List<Part>> pages) {
        Piece {
            heading = List.copyOf(heading);
        }
    }

    /// The document, then its annexes in their order.
    static List<Piece> of(List<List<Part>> pages) {
        var pieces = new ArrayList<Piece>();
        var current = new Piece(List.of(), new ArrayList<>());
        pieces.add(current);
        boolean begun = false;
        for (List<Part> page : pages) {
            current.pages().add(new ArrayList<>());
            boolean contents = page.stream().anyMatch(part -> part.is(Part.Role.CONTENTS));
            for (Part part : page) {
                int lines = begun && !contents ? headingLines(part) : 0;
                if (lines > 0) {
                    current = new Piece(part.lines().subList(0, lines), new ArrayList<>());
                    current.pages().add(new ArrayList<>());
                    pieces.add(current);
                    if (lines < part.lines().size()) {
                        current.pages()
                                .getLast()
                                .add(new Part(
                                        part.role(),
                                        part.style(),
                                        part.lines().subList(lines, part.lines().size())));
                    }
                } else {
                    current.pages().getLast().add(part);
                    begun |= part.is(Part.Role.TEXT) && part.words() > 5;
                }
            }
        }
        return pieces;
    }

    /// How many lines of a part are the heading of an annex: all of them, or the first alone.
    private static int headingLines(Part part) {
        boolean may = switch (part.role()) {
            case DISPLAY, SUBHEAD, TITLE, SUBTITLE, TEXT -> part.words() <= MOST_WORDS;
            case CAPTION, PULL_QUOTE, GOES_ON, RUNNING_HEAD, PAGE_NUMBER, CONTENTS, MASTHEAD, BANNER, BOX, OTHER ->
                false;
        };
        if (!may || part.first().startsSmall()) {
            return 0;
        }
        boolean sentence = part.is(Part.Role.TEXT) && part.raw().matches(".*[.;,]$");
        if (!sentence && HEADING.matcher(part.raw()).matches()) {
            return part.lines().size();
        }
        boolean alone = part.first().text().length() <= 30;
        return alone && HEADING.matcher(part.first().text()).matches() ? 1 : 0;
    }
}
