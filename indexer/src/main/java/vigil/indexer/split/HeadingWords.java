package vigil.indexer.split;

import java.util.Optional;
import java.util.regex.Pattern;
import vigil.corpus.Kind;

/// What the words of a heading tell of the kind of text below it, in English, French and Spanish.
final class HeadingWords {
    private static final Pattern MEMBERS = pattern(
            "(?:(?:current|our|new|list of|liste des|nuestros|lista de)? ?[^,.;:]{0,40}\\b(?:members|member organi[sz]ations|membership list|"
                    + "membres|miembros|organizaciones miembros)(?: list)?(?: of .{0,60}| de .{0,60})?|"
                    + "who(?: is|['’]s) who(?: .{0,40})?|(?:organi[sz]ations|groups|members) (?:described|featured|presented|profiled) in .{0,40})");
    private static final Pattern IMPRINT = pattern(
            "(?:.*(?:more information|further information|to (?:learn|know) more).*|(?:please )?contact(?:s| us)?(?: information| details)?|"
                    + "get involved|(?:our |global )?(?:partners|donors|sponsors|funders)(?: and .{0,30})?|acknowledge?ments|imprint|masthead|impressum|"
                    + "about (?:us|this (?:newsletter|publication|issue|bulletin))|credits|editorial (?:team|board|committee)|subscribe.{0,30}|"
                    + "how to (?:subscribe|contribute|join).{0,30}|follow us.{0,20}|stay (?:in touch|connected)|support (?:us|our work)|join us|"
                    + "disclaimer|"
                    + "(?:pour )?(?:plus d['’]informations?|contactez[- ]nous|nous contacter|en savoir plus)|(?:nos )?partenaires|remerciements|"
                    + "mentions légales|(?:ours|rédaction|abonnez-vous)|"
                    + "(?:para )?(?:más información|contacto|contáctenos)|(?:nuestros )?socios|agradecimientos|participe|créditos)");
    private static final Pattern MESSAGE = pattern(
            "(?:(?:a |an )?(?:message|letter|note|word|greetings?) (?:from|of|to|by) .*|.*\\bfrom the (?:editors?|director|chair|chairman|"
                    + "chairperson|secretariat|president|secretary).*|editorial.*|foreword|preface|dear (?:readers?|friends|members|colleagues).*|welcome(?: .*)?|"
                    + "(?:un )?(?:message|mot|lettre) (?:de|du|des|aux) .*|éditorial.*|avant-propos|"
                    + "(?:un )?(?:mensaje|carta|palabras) (?:de|del|a) .*|prólogo|presentación)");
    private static final Pattern NOTICE = pattern(
            "(?:coming (?:soon|up|events?).*|announce?ments?.*|announcing.*|save the date.*|upcoming .*|call for .*|notices?|(?:new )?publications?|"
                    + "(?:calendar|diary|agenda|events?)(?: of .*)?|vacanc(?:y|ies).*|job.*|new members?|stop press|breaking news|just published|new (?:book|report|resource|website).*|"
                    + "à venir.*|annonces?.*|appel à .*|à paraître|calendrier|"
                    + "próximamente.*|anuncios?.*|convocatoria.*|próximos eventos.*)");
    private static final Pattern SIDEBAR = pattern(
            "(?:from \\p{L}[\\p{L} ]{1,40}: .*|(?:box|focus|spotlight|in focus|in brief|feature|fact ?sheet|fact box|background|explainer|q ?& ?a|"
                    + "frequently asked questions|faqs?|encadré|recuadro|zoom|repères|en bref|preguntas frecuentes)\\b.*)");
    private static final Pattern CONTENTS = pattern(
            "(?:(?:table of )?contents|in this (?:issue|edition|number)|inside(?: this issue)?|(?:table des matières|sommaire|dans ce numéro)|"
                    + "(?:índice|contenido|sumario|en este número))");

    private HeadingWords() {}

    private static Pattern pattern(String alternatives) {
        return Pattern.compile(
                alternatives + "[\\s:.!]*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /// The kind that a heading names, if it names one.
    static Optional<Kind> kind(String heading) {
        if (heading.contains(": ") && SIDEBAR.matcher(heading).matches()) {
            return Optional.of(Kind.SIDEBAR);
        }
        if (Shape.startsSmall(heading) || heading.endsWith("-") || heading.endsWith("‐")) {
            return Optional.empty();
        }
        if (MEMBERS.matcher(heading).matches()) {
            return Optional.of(Kind.MEMBER_LIST);
        }
        if (IMPRINT.matcher(heading).matches()) {
            return Optional.of(Kind.IMPRINT);
        }
        if (MESSAGE.matcher(heading).matches()) {
            return Optional.of(Kind.MESSAGE);
        }
        if (NOTICE.matcher(heading).matches()) {
            return Optional.of(Kind.NOTICE);
        }
        return SIDEBAR.matcher(heading).matches() ? Optional.of(Kind.SIDEBAR) : Optional.empty();
    }

    /// The kind that the heading of running text names, which stands in no box: a series ("From the editors: …") may
    /// begin with the letter to the readers.
    static Optional<Kind> kindOfRunningText(String heading) {
        boolean message = MESSAGE.matcher(heading).matches() && !Shape.startsSmall(heading);
        return message ? Optional.of(Kind.MESSAGE) : kind(heading);
    }

    /// Whether it stands at the end of a publication and tells of the publisher, not of what it deals with.
    static boolean isBackMatter(String heading) {
        return kind(heading)
                .filter(kind -> kind == Kind.MEMBER_LIST || kind == Kind.IMPRINT)
                .isPresent();
    }

    /// Whether a list of the publication's contents stands below it.
    static boolean isContents(String heading) {
        return CONTENTS.matcher(heading).matches();
    }
}
