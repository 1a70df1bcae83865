package vigil.indexer.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds where the title stands below the head of a document of the United Nations, and where its text begins.
///
/// Session and agenda stand at the margin, the title is set in: in bold or larger type, or centred where a
/// typewriter has but one. In right-to-left text the margin is the right one.
final class OfficialTitle {
    private static final Pattern SECTION =
            Pattern.compile("(?:[IVX]+|[A-Z]|\\d{1,3}|[一二三四五六七八九十]+)(?:\\.|、)(?: .*)?|(?:أولا|ثانيا).{0,3}-.*");
    private static final Pattern OPENING = Pattern.compile(
            "(?:the|l[ea’']|el|la) ?(?:\\p{L}+ ){0,3}(?:assembly|council|committee|assemblée|conseil|comité|asamblea|consejo),?|.*(?:ассамблея|совет|комитет),|إن (?:الجمعية|مجلس).*|(?:大会|安全理事会|人权理事会)，"
                    + "|rapporteure?\\s*:.*|relator.*:.*|докладчик:.*|المقرر.*:.*|报告员.*|(?:executive )?summary|résumé|resumen|резюме|موجز|摘要|概要|(?:table of )?contents|table des mati[eè]res|sommaire|índice|содержание|المحتويات|目录",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int PARAGRAPH_WORDS = 40;
    private static final float SET_IN = 20;
    private static final double LARGER = 1.08;
    private static final double PLATE = 0.32;
    private static final double WIDE = 0.82;
    private static final double CENTRED = 0.07;

    private final List<PrintedLine> lines;
    private final Set<PrintedLine> contents = new HashSet<>();
    private final Set<PrintedLine> head = new HashSet<>();
    private final Set<PrintedLine> body = new HashSet<>();
    private final List<List<PrintedLine>> groups = new ArrayList<>();
    private float left;
    private float right;
    private float mainSize;

    /// @param lines of the first page, from top to bottom
    /// @param plate those in which the plate may stand
    /// @param parts of the first page
    OfficialTitle(List<PrintedLine> lines, List<PrintedLine> plate, List<Part> parts) {
        this.lines = lines;
        parts.stream().filter(part -> part.is(Part.Role.CONTENTS)).forEach(part -> contents.addAll(part.lines()));
        if (lines.stream().allMatch(line -> line.look() != null)) {
            printed(plate);
        } else {
            plain(plate);
        }
    }

    /// The lines of the title, those together that are set alike.
    List<List<PrintedLine>> groups() {
        return groups;
    }

    /// The lines above and beside the title.
    Set<PrintedLine> head() {
        return head;
    }

    /// The lines below the title.
    Set<PrintedLine> body() {
        return body;
    }

    private void printed(List<PrintedLine> plate) {
        measure();
        double bottom = lines.stream()
                .mapToDouble(line -> OfficialHead.look(line).bottom())
                .max()
                .orElse(0);
        double plateBottom = plate.stream()
                .filter(line -> OfficialHead.look(line).bottom() < PLATE * bottom)
                .filter(line -> HeadWords.isDistribution(line.text())
                        || HeadWords.isPlate(line.text())
                                && (Symbols.in(line.text()).isPresent()
                                        || Dates.in(line.text()).isPresent()
                                        || HeadWords.language(List.of(line.text()))
                                                .isPresent()))
                .mapToDouble(line -> OfficialHead.look(line).bottom())
                .max()
                .orElse(0);
        boolean rightToLeft = isRightToLeft();
        float margin = marginOfSession(plate, rightToLeft);
        margin = Float.isNaN(margin) ? marginOfNames(plateBottom, rightToLeft) : margin;
        if (!find(plateBottom, margin, rightToLeft) && !find(plateBottom, Float.NaN, rightToLeft)) {
            body.addAll(lines);
            lines.stream()
                    .filter(line -> OfficialHead.look(line).y() < plateBottom - 2)
                    .forEach(line -> {
                        head.add(line);
                        body.remove(line);
                    });
        }
    }

    /// Whether a title was found; where none was, nothing is changed.
    private boolean find(double plateBottom, float margin, boolean rightToLeft) {
        boolean over = false;
        for (PrintedLine line : lines) {
            PrintedLine.Look look = OfficialHead.look(line);
            boolean begun = !groups.isEmpty();
            boolean above = look.y() < plateBottom - 2;
            boolean atMargin = Math.abs(edge(line, rightToLeft) - margin) <= SET_IN;
            boolean beside = !rightToLeft && look.x() > 0.5 * (left + right) && !isCentred(look);
            if (over) {
                body.add(line);
            } else if (above || !begun && (HeadWords.isHead(line.text()) || atMargin || beside)) {
                head.add(line);
            } else if (begun && !goesOn(line) && HeadWords.isHead(line.text())) {
                head.add(line);
            } else if (isTitle(line) && !(begun && atMargin)) {
                add(line);
            } else {
                body.add(line);
                over = true;
            }
        }
        if (groups.isEmpty()) {
            head.clear();
            body.clear();
        }
        return !groups.isEmpty();
    }

    private static float marginOfSession(List<PrintedLine> plate, boolean rightToLeft) {
        float margin = Float.NaN;
        for (PrintedLine line : plate) {
            if (OPENING.matcher(line.text()).matches()) {
                break;
            }
            if (HeadWords.isSession(line.text()) || HeadWords.isPlaceAndTime(line.text())) {
                float edge = edge(line, rightToLeft);
                margin = Float.isNaN(margin) ? edge : Math.min(margin, edge);
            }
        }
        return margin;
    }

    /// Without looks a title is a short paragraph, and what stands below an item of the agenda is its name.
    private void plain(List<PrintedLine> plate) {
        int last = -1;
        for (int i = 0; i < plate.size(); i++) {
            if (Shape.words(plate.get(i).text()) > PARAGRAPH_WORDS) {
                break;
            }
            last = HeadWords.isHead(plate.get(i).text()) ? i : last;
        }
        boolean over = false;
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            boolean short_ =
                    Shape.words(line.text()) <= PARAGRAPH_WORDS && !line.text().matches(".*[.;,،，。]$");
            if (i <= last) {
                head.add(line);
            } else if (!over && short_ && !isBody(line) && groups.size() < 3) {
                groups.add(new ArrayList<>(List.of(line)));
            } else {
                over = true;
                body.add(line);
            }
        }
    }

    /// Where only the name of a committee stands between plate and title, the margin is that of the page.
    private float marginOfNames(double plateBottom, boolean rightToLeft) {
        List<PrintedLine> below = lines.stream()
                .filter(line -> OfficialHead.look(line).y() >= plateBottom - 2 && !HeadWords.isJob(line.text()))
                .toList();
        float least = (float) below.stream()
                .mapToDouble(line -> edge(line, rightToLeft))
                .min()
                .orElse(Double.NaN);
        boolean names = !below.isEmpty() && edge(below.getFirst(), rightToLeft) - least <= SET_IN;
        for (PrintedLine line : below) {
            if (!names || !isTitle(line)) {
                return Float.NaN;
            }
            if (edge(line, rightToLeft) - least > 2 * SET_IN) {
                return least;
            }
        }
        return Float.NaN;
    }

    private void add(PrintedLine line) {
        if (goesOn(line)) {
            groups.getLast().add(line);
        } else {
            groups.add(new ArrayList<>(List.of(line)));
        }
    }

    /// Whether a line is set as the last one of the title, and close to it.
    private boolean goesOn(PrintedLine line) {
        if (groups.isEmpty()) {
            return false;
        }
        PrintedLine before = groups.getLast().getLast();
        PrintedLine.Look one = before.look();
        PrintedLine.Look other = line.look();
        if (one == null || other == null) {
            return false;
        }
        boolean alike = Math.abs(one.size() - other.size()) < 0.8
                && one.bold() == other.bold()
                && one.italic() == other.italic()
                && before.isCapitals() == line.isCapitals();
        boolean near = other.y() - one.y() < 1.55 * Math.max(one.size(), other.size());
        return alike && near || other.y() - one.y() < 3;
    }

    private boolean isTitle(PrintedLine line) {
        if (isBody(line)) {
            return false;
        }
        PrintedLine.Look look = OfficialHead.look(line);
        boolean set = isSet(look);
        boolean one = groups.isEmpty()
                || set == isSet(OfficialHead.look(groups.getFirst().getFirst()));
        return one && (set || isCentred(look));
    }

    private boolean isSet(PrintedLine.Look look) {
        return look.bold() || look.size() >= LARGER * mainSize;
    }

    private boolean isCentred(PrintedLine.Look look) {
        double center = (look.x() + look.right()) / 2;
        return Math.abs(center - (left + right) / 2) < CENTRED * (right - left)
                && look.right() - look.x() < WIDE * (right - left)
                && look.x() > left + SET_IN
                && look.right() < right - SET_IN / 2;
    }

    private boolean isBody(PrintedLine line) {
        String text = line.text();
        return text.matches("[*∗†_].*")
                || SECTION.matcher(text).matches()
                || !goesOn(line) && OPENING.matcher(text).matches()
                || contents.contains(line);
    }

    private static float edge(PrintedLine line, boolean rightToLeft) {
        PrintedLine.Look look = OfficialHead.look(line);
        return rightToLeft ? -look.right() : look.x();
    }

    private boolean isRightToLeft() {
        int letters = 0;
        int rtl = 0;
        for (PrintedLine line : lines) {
            for (int i = 0; i < line.text().length(); i++) {
                byte direction = Character.getDirectionality(line.text().charAt(i));
                letters += Character.isLetter(line.text().charAt(i)) ? 1 : 0;
                rtl += direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                        ? 1
                        : 0;
            }
        }
        return rtl * 2 > letters;
    }

    private void measure() {
        Map<Integer, Integer> sizes = new HashMap<>();
        left = Float.MAX_VALUE;
        for (PrintedLine line : lines) {
            PrintedLine.Look look = OfficialHead.look(line);
            if (!look.bold()) {
                sizes.merge(Math.round(look.size() * 2), line.letters(), Integer::sum);
            }
            left = Math.min(left, look.x());
            right = Math.max(right, look.right());
        }
        mainSize = sizes.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(entry -> Objects.requireNonNull(entry.getKey()))
                        .orElse(0)
                / 2f;
    }
}
