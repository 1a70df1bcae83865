package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vigil.corpus.Kind;

/// Cuts a resolution into its preamble and its operative part.
///
/// The preamble is made of clauses that end in commas, "Recalling …,"; the operative part of paragraphs that
/// decide, mostly numbered, "1. Decides …;". A long operative part is cut at the headings within it. Paragraphs
/// keep the numbers that they bear.
final class Resolution {
    private static final int LONG_WORDS = 1500;
    private static final int FEWEST_CLAUSES = 3;
    private static final Pattern FIRST = Pattern.compile("(?:OP ?)?(?:1|١|一)\\s?(?:[.)．、：:-]|\\s)\\s?\\D.*");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:OP ?)?(?:\\d{1,3}|[٠-٩]{1,3}|[一二三四五六七八九十]{1,3})\\s?(?:[.)．、：:-]|\\s)\\s?\\D.*");
    private static final Pattern DECIDES = Pattern.compile(
            "(?:(?:also|further|solemnly|strongly|hereby) )?(?:decides|requests|calls (?:up)?on|urges|demands|reaffirms|affirms|condemns|welcomes|expresses|encourages|recalls|notes|takes note|invites|stresses"
                    + "|underlines|emphasi[sz]es|declares|authorizes|extends|approves|adopts|recommends|deplores|determines|endorses|appeals|supports|commends|proclaims|confirms|directs|elects)\\b.*"
                    + "|(?:décide|prie|demande|exige|réaffirme|affirme|condamne|accueille|se félicite|engage|invite|souligne|note|prend note|déclare|autorise|approuve|adopte|recommande|exhorte|rappelle|proroge)\\b.*"
                    + "|(?:decide|solicita|exhorta|exige|reafirma|afirma|condena|acoge|expresa|alienta|invita|subraya|toma nota|declara|autoriza|aprueba|recomienda|insta|pide|recuerda|prorroga)\\b.*"
                    + "|(?:постановляет|просит|призывает|требует|подтверждает|осуждает|приветствует|выражает|рекомендует|подчеркивает|заявляет|уполномочивает|утверждает|предлагает|отмечает)\\b.*"
                    + "|(?:تقرر|يقرر|تطلب|يطلب|تدعو|يدعو|تحث|يحث|تؤكد|يؤكد|تدين|يدين|ترحب|يرحب|يشدد|تشدد|يهيب|تهيب|يعرب|تعرب)\\b.*|(?:决定|请|促请|吁请|要求|重申|谴责|欢迎|强调|呼吁|敦促|授权|鼓励|表示|回顾).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CLAUSE = Pattern.compile(".*[,،，]\\s*(?:\\[?\\d{1,3}\\]?)?");
    private static final Pattern ADOPTS = Pattern.compile(
            "(?:draft )?resolution .*|resolution|(?:projet de )?résolution.*|(?:proyecto de )?resolución.*|(?:проект )?резолюци.*|(?:مشروع )?(?:ال)?قرار.*|.*决议.*|\\d{1,3}/\\d{1,3}\\..*|.*: draft resolution",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Map<String, List<String>> NAMES = Map.of(
            "en", List.of("Preamble", "Operative part"),
            "fr", List.of("Préambule", "Dispositif"),
            "es", List.of("Preámbulo", "Parte dispositiva"),
            "pt", List.of("Preâmbulo", "Parte dispositiva"),
            "ru", List.of("Преамбула", "Постановляющая часть"),
            "ar", List.of("الديباجة", "المنطوق"),
            "zh", List.of("序言部分", "执行部分"));

    private final List<List<Part>> pages;
    private final String title;
    private final List<String> names;
    private final int mainSize;
    private final List<Story> stories = new ArrayList<>();
    private final List<Part> aside = new ArrayList<>();
    private final List<Part> notes = new ArrayList<>();

    /// @param pages without the head of the first one
    Resolution(List<List<Part>> pages, String title) {
        this.pages = pages;
        this.title = title;
        this.mainSize = Style.most(pages).halfPoints();
        String text = String.join("\n", texts(pages).map(Part::raw).toList());
        this.names = NAMES.getOrDefault(Languages.of(text).orElse("en"), List.of("Preamble", "Operative part"));
    }

    /// Whether these pages are a resolution: clauses, then paragraphs that decide, and little else.
    ///
    /// @param said whether the title or the symbol says so
    static boolean isOne(List<List<Part>> pages, boolean said) {
        int clauses = 0;
        int decisions = 0;
        int ended = 0;
        int others = 0;
        List<List<Part>> cut =
                Annexes.of(pages).getFirst().pages().stream().map(Clauses::of).toList();
        for (Part part : texts(cut).filter(part -> part.words() > 2).toList()) {
            String text = part.raw();
            boolean decides =
                    NUMBERED.matcher(text).matches() || DECIDES.matcher(text).matches();
            if (decisions == 0 && CLAUSE.matcher(text).matches()) {
                clauses++;
            } else if (decides && clauses > 0) {
                decisions++;
                ended += text.matches(".*[;；؛].{0,4}") ? 1 : 0;
            } else {
                others +=
                        decisions == 0 || !Shape.isBullet(text) && !part.first().startsSmall() ? 1 : 0;
            }
        }
        return said
                ? clauses > 0 && decisions > 0
                : clauses >= FEWEST_CLAUSES
                        && decisions > 1
                        && ended * 2 >= decisions - 1
                        && others <= clauses + decisions;
    }

    /// Whether a title is that of a resolution.
    static boolean isNamedSo(String title) {
        return ADOPTS.matcher(title).matches();
    }

    private static Stream<Part> texts(List<List<Part>> pages) {
        return pages.stream().flatMap(List::stream).filter(part -> part.is(Part.Role.TEXT));
    }

    Draft gather() {
        Story story = begin(names.get(0), null);
        boolean operative = false;
        boolean cut = texts(pages).mapToInt(Part::words).sum() > LONG_WORDS;
        Part heading = null;
        for (List<Part> page : pages) {
            for (Part part : page) {
                switch (part.role()) {
                    case DISPLAY, SUBHEAD, TITLE, SUBTITLE, TEXT, CAPTION, PULL_QUOTE -> {
                        boolean isHeading = part.isHeading()
                                && !decides(part)
                                && !Shape.isBullet(part.raw())
                                && !part.raw().matches(".*[,;]$");
                        if (isNote(part)) {
                            notes.add(part);
                        } else if (part.level() == 1 && story.text.isEmpty() && !operative) {
                            aside.add(part.as(Part.Role.MASTHEAD));
                        } else if (isHeading) {
                            if (heading != null) {
                                story.text.add(heading);
                            }
                            heading = part;
                        } else {
                            boolean starts = !operative && !story.text.isEmpty() && decides(part);
                            operative |= starts;
                            if (starts || heading != null && operative && cut) {
                                story = next(story, starts && (heading == null || !cut) ? null : heading);
                                if (heading != null && (!cut || story.headings.isEmpty())) {
                                    story.text.add(heading);
                                }
                            } else if (heading != null) {
                                story.text.add(heading);
                            }
                            heading = null;
                            story.text.add(part);
                        }
                    }
                    case GOES_ON, RUNNING_HEAD, PAGE_NUMBER, CONTENTS, MASTHEAD, BANNER, BOX, OTHER -> aside.add(part);
                }
            }
        }
        if (heading != null) {
            story.text.add(heading);
        }
        end(story);
        return new Draft(stories, aside);
    }

    private Story next(Story before, @org.jspecify.annotations.Nullable Part heading) {
        end(before);
        return begin(names.get(1), heading);
    }

    private Story begin(String name, @org.jspecify.annotations.Nullable Part heading) {
        var story = new Story(Kind.SECTION, heading == null ? List.of() : heading.lines());
        story.name = heading == null ? name : null;
        story.section = heading == null ? title : title + " › " + name;
        return story;
    }

    private void end(Story story) {
        story.text.addAll(notes);
        notes.clear();
        if (!story.text.isEmpty()) {
            stories.add(story);
        }
    }

    private static boolean decides(Part part) {
        return FIRST.matcher(part.raw()).matches()
                || DECIDES.matcher(part.raw()).matches();
    }

    private boolean isNote(Part part) {
        int size = part.style().halfPoints();
        return size > 0 && size < 0.92 * mainSize && Footnotes.isNote(part.raw());
    }
}
