package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vigil.corpus.Kind;

/// Takes a letter as one entry, letterhead, addressee and signature with it.
///
/// A letter is short, greets somebody in a line of its own near its beginning, and takes its leave behind that. Its
/// heading is its subject ("Re: …"), else what is printed as a heading above the greeting, else the greeting.
final class Letter {
    private static final int MOST_PAGES = 6;
    private static final int MOST_WORDS = 3_000;
    private static final int SHORT_LINE = 60;
    private static final int GREETING_WORDS = 14;
    private static final int SUBJECT_WORDS = 40;
    private static final int LEAVE_WORDS = 45;
    private static final Pattern GREETING = pattern("(?:my )?dear \\p{L}.*[,:—–-]?"
            + "|(?:(?:your )?excellenc(?:y|ies)|sirs?|madam|sir or madam|gentlemen)(?: .{0,40})?[,:]"
            + "|to whom it may concern[,:.]?"
            + "|(?:madame|monsieur|mesdames|messieurs|(?:votre )?excellences?|ch[eè]re?s?)(?:,? .{0,60})?,"
            + "|(?:muy )?(?:estimad[oa]s?|excelent[íi]sim[oa]s?|(?:su |vuestra )?excelencias?|señor(?:a|es|as)?|distinguid[oa]s?|querid[oa]s?)(?:,? .{0,60})?[,:]"
            + "|(?:prezad[oa]s?|excelent[íi]ssim[oa]s?|car[oa]s?|senhor(?:a|es)?)(?:,? .{0,60})?[,:]"
            + "|(?:sehr geehrte|liebe)r? .{2,60}[,!]"
            + "|(?:уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|ваше превосходительство|господин|госпожа).{0,60}[,!]"
            + "|(?:عزيزي|عزيزتي|سعادة|معالي|حضرة|صاحب السعادة|السيد|السيدة|تحية طيبة).{0,60}[،,:]?"
            + "|(?:尊敬的|亲爱的|敬启者).{0,30}[：:，,]?");
    private static final Pattern LEAVE = pattern(
            "(?:yours|respectfully|sincerely|faithfully|(?:with )?(?:best|kind|warm) (?:regards|wishes)|in solidarity|regards)\\b.{0,40}"
                    + "|(?:please )?accept,.* assurances .*"
                    + "|.*(?:veuillez (?:agréer|recevoir|croire)|prie (?:de croire|d[’']agréer)).*|(?:bien |très )?cordialement.{0,20}|.*salutations distinguées.*"
                    + "|(?:muy )?(?:atentamente|cordialmente|respetuosamente)\\b.{0,20}|.*(?:le saluda|les? saludamos|reciba .* saludo).*"
                    + "|(?:atenciosamente|respeitosamente)\\b.{0,20}|mit freundlichen grüßen.{0,20}|hochachtungsvoll.{0,20}"
                    + "|с (?:глубоким )?уважением.{0,30}|.*(?:وتفضلوا بقبول|مع فائق الاحترام|مع خالص).*|(?:此致|敬上|顺颂|谨启).{0,20}"
                    + "|[(](?:signed|signé|firmado|assinado|подпись|توقيع|签名)[)].{0,60}");
    private static final Pattern SUBJECT =
            pattern("(?:re|subject|objet|concerne|asunto|assunto|betreff|ref|тема|الموضوع)\\s?[:.].{3,}");

    private final List<List<Part>> pages;

    Letter(List<List<Part>> pages) {
        this.pages = pages.stream().map(Letter::cut).toList();
    }

    /// The same parts, each greeting, subject and leave in one of its own: plain text may not show where a line ends
    /// a paragraph.
    private static List<Part> cut(List<Part> page) {
        var parts = new ArrayList<Part>();
        for (Part part : page) {
            int begin = 0;
            for (int i = 0; i < part.lines().size() && part.is(Part.Role.TEXT); i++) {
                boolean afterShort = i == 0
                        || part.lines().get(i - 1).text().length() < SHORT_LINE
                        || part.lines().get(i - 1).endsSentence();
                if (afterShort && isMark(part.lines().get(i))) {
                    if (i > begin) {
                        parts.add(new Part(
                                Part.Role.TEXT, part.style(), part.lines().subList(begin, i)));
                    }
                    parts.add(
                            new Part(Part.Role.TEXT, part.style(), part.lines().subList(i, i + 1)));
                    begin = i + 1;
                }
            }
            if (begin == 0) {
                parts.add(part);
            } else if (begin < part.lines().size()) {
                parts.add(new Part(
                        Part.Role.TEXT,
                        part.style(),
                        part.lines().subList(begin, part.lines().size())));
            }
        }
        return parts;
    }

    private static boolean isMark(PrintedLine line) {
        return is(line, GREETING) || is(line, SUBJECT) || is(line, LEAVE);
    }

    private static Pattern pattern(String alternatives) {
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Whether these pages are a letter.
    static boolean fits(List<List<Part>> pages) {
        List<Part> parts = pages.stream()
                .map(Letter::cut)
                .flatMap(List::stream)
                .filter(Letter::isRead)
                .toList();
        if (pages.size() > MOST_PAGES || parts.stream().mapToInt(Part::words).sum() > MOST_WORDS) {
            return false;
        }
        int greeting = greeting(parts);
        return greeting >= 0
                && parts.get(greeting).page() == parts.getFirst().page()
                && parts.subList(greeting + 1, parts.size()).stream().anyMatch(Letter::takesLeave);
    }

    Draft gather() {
        List<Part> parts = pages.stream().flatMap(List::stream).toList();
        List<Part> read = parts.stream().filter(Letter::isRead).toList();
        Part greeting = read.get(greeting(read));
        Optional<Part> subject = read.stream()
                .filter(part -> part.words() <= SUBJECT_WORDS && is(part.first(), SUBJECT))
                .findFirst();
        Part heading = subject.or(() -> read.subList(0, read.indexOf(greeting)).stream()
                        .filter(part -> part.isHeading() || part.is(Part.Role.MASTHEAD))
                        .findFirst())
                .orElse(greeting);
        var story = new Story(Kind.MESSAGE, heading.lines());
        var aside = new ArrayList<Part>();
        int headed = parts.indexOf(heading);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.is(Part.Role.CAPTION)) {
                story.captions.add(part);
            } else if (!isRead(part)) {
                aside.add(part);
            } else if (i != headed) {
                story.text.add(part);
            }
        }
        return new Draft(List.of(story), aside);
    }

    private static int greeting(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (is(parts.get(i).first(), GREETING)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean is(PrintedLine line, Pattern pattern) {
        return !line.startsSmall()
                && Shape.words(line.text()) <= GREETING_WORDS
                && pattern.matcher(line.text()).matches();
    }

    /// In a line of its own, or in the last sentence of a paragraph.
    private static boolean takesLeave(Part part) {
        return part.words() <= LEAVE_WORDS
                && (LEAVE.matcher(part.raw()).matches()
                        || part.lines().stream()
                                .anyMatch(line -> !line.startsSmall()
                                        && LEAVE.matcher(line.text()).matches()));
    }

    private static boolean isRead(Part part) {
        return switch (part.role()) {
            case TEXT, DISPLAY, SUBHEAD, TITLE, SUBTITLE, MASTHEAD, CONTENTS, BANNER -> true;
            case CAPTION, PULL_QUOTE, GOES_ON, RUNNING_HEAD, PAGE_NUMBER, BOX, OTHER -> false;
        };
    }
}
