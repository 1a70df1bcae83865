package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The title of a document of the United Nations as it is cited: its subject, then what sort of document it is,
/// parted by a colon, as the United Nations' own catalogue has it.
final class OfficialName {
    private static final int MOST_WORDS = 70;
    private static final Pattern SORT = pattern(
            "(?:(?:\\p{L}+ )?(?:report|note|memorandum|statement|working paper|message|comments|observations|summary|letter) (?:of|by|from|submitted by) .*"
                    + "|(?:\\p{L}+ )?(?:rapport|note|mémorandum|déclaration|lettre) (?:du|de|présenté).*|(?:\\p{L}+ )?(?:informe|nota|memorando|carta|documento) (?:del|de la|de los|presentad).*"
                    + "|(?:доклад|записка|письмо) .*|(?:تقرير|مذكرة|رسالة) .*|.*(?:的报告|的说明|的信)|addendum|corrigendum|additif|rectificatif|adición|corrección|добавление|исправление|إضافة|تصويب|增编|更正"
                    + "|(?:revised )?draft .{3,40}|(?:chapter|part|section|volume|chapitre|partie|tome|capítulo|parte|volumen|глава|часть|annex|annexe|anexo) .{1,12}(?::.*)?)");
    private static final Pattern SPONSORS = pattern(
            "(.*[,،、].*):\\s*((?:revised )?(?:draft resolution|draft decision|amendments?.*)|projet de résolution.*|projet de décision.*|amendements?.*|proyecto de resolución.*"
                    + "|proyecto de decisión.*|enmiendas?.*|(?:пересмотренный )?проект (?:резолюции|решения).*|مشروع (?:قرار|مقرر).*|决议草案.*|决定草案.*)");
    private static final Pattern ADOPTED = pattern(
            "\\[?(?:adopted (?:by|at|on|without)|adoptée? par|adoptée? à|aprobada? (?:por|en)|принята? |اتخذ|安全理事会.*通过|第.*次会议通过|on the report|without reference"
                    + "|sur la base du|sur le rapport|sin remisión|sobre la base|по докладу|без передачи|на основании|\\[).*");
    private static final Pattern ADOPTION = pattern(
            "(?:resolutions?|decisions?) adopted by the .*|résolutions? adoptées? par .*|resoluci[óo]n(?:es)? aprobadas? por .*|резолюци[яи], принят.*|قرار اتخذت?ه? .*|.*(?:通过的决议|决议)$");
    private static final Pattern NUMBER = pattern("\\d{1,3}/\\d{1,3}[A-Z]?\\.?");
    private static final Pattern NOTES = Pattern.compile("[\\s*∗†‡⁎＊]+$|(?<=[\\p{Ll}])\\d$");

    private OfficialName() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The title that these groups of lines make; empty where there is none.
    static Optional<String> of(List<String> printed) {
        List<String> groups = printed.stream()
                .map(OfficialName::withoutNotes)
                .filter(group -> group.codePoints().anyMatch(Character::isLetterOrDigit))
                .filter(group -> !ADOPTED.matcher(group).matches())
                .collect(Collectors.toCollection(ArrayList::new));
        joinNumber(groups);
        if (groups.size() > 1 && ADOPTION.matcher(groups.getFirst()).matches()) {
            groups.removeFirst();
        }
        if (groups.size() > 1 && namesAgenda(groups)) {
            groups.removeFirst();
        }
        moveSponsors(groups);
        var title = new StringBuilder();
        for (String group : groups) {
            String words = Capitals.relax(group);
            if (title.isEmpty()) {
                title.append(words);
            } else if (Shape.words(title.toString()) + Shape.words(words) <= MOST_WORDS && title.indexOf(words) < 0) {
                title.append(title.toString().endsWith(":") ? " " : ": ").append(words);
            }
        }
        return title.isEmpty() ? Optional.empty() : Optional.of(title.toString());
    }

    private static String withoutNotes(String group) {
        return NOTES.matcher(group.strip())
                .replaceAll("")
                .replaceAll("(?<=[\\p{L})”»])[ ]?[*∗]+(?=[ ,;:])", "")
                .strip();
    }

    /// "19/16" and the subject below it.
    private static void joinNumber(List<String> groups) {
        for (int i = 0; i + 1 < groups.size(); i++) {
            if (NUMBER.matcher(groups.get(i)).matches()) {
                String number = groups.remove(i);
                groups.set(i, number + (number.endsWith(".") ? " " : ". ") + groups.get(i));
            }
        }
    }

    /// The item of the agenda in capitals, above the document's own title.
    private static boolean namesAgenda(List<String> groups) {
        boolean capitals = isCapitals(groups.getFirst());
        return capitals
                && groups.stream()
                        .skip(1)
                        .anyMatch(group -> !isCapitals(group)
                                && !SORT.matcher(group).matches()
                                && !SPONSORS.matcher(group).matches());
    }

    private static boolean isCapitals(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /// "Albania, Belgium …: draft resolution" tells who moved it before what it is about.
    private static void moveSponsors(List<String> groups) {
        for (int i = 0; i < groups.size() && groups.size() > 1; i++) {
            Matcher sponsors = SPONSORS.matcher(groups.get(i));
            if (sponsors.matches()) {
                groups.remove(i);
                groups.add(sponsors.group(2));
                return;
            }
        }
    }
}
