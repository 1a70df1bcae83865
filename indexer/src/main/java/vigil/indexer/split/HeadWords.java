package vigil.indexer.split;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words in the head of a document of the United Nations that are not its title, in the six languages.
final class HeadWords {
    private static final String NAME =
            "united nations|nations unies|naciones unidas|организация объединенных наций|объединенные нации"
                    + "|الأمم المتحدة|الامم المتحدة|联合国|united|nations|unies";
    private static final String ORGANS =
            "general assembly|security council|economic and social council|trusteeship council|human rights council"
                    + "|assemblée générale|assemblee generale|conseil de sécurité|conseil de securite|conseil économique et social|conseil economique et social"
                    + "|conseil des droits de l['’]homme|conseil de tutelle|asamblea general|consejo de seguridad|consejo económico y social"
                    + "|consejo de derechos humanos|генеральная ассамблея|совет безопасности|экономический и социальный совет|совет по правам человека"
                    + "|الجمعية العامة|مجلس الأمن|المجلس الاقتصادي والاجتماعي|مجلس حقوق الإنسان|大会|安全理事会|经济及社会理事会|人权理事会|secretariat|secrétariat|secretaría";
    private static final String DISTR =
            "dis ?tr(?:\\.|ibution)?(?: ?:)?|general|limited|restricted|unrestricted|provisional|générale|generale|limitée|limitee|restreinte"
                    + "|provisoire|limitada|reservada|provisional|общая|ограниченная|عام|عامة|محدود|محدودة|普遍|有限|distr";
    private static final String LANGUAGE_NAME =
            "english|french|spanish|russian|arabic|chinese|anglais|français|francais|espagnol|russe|arabe|chinois"
                    + "|inglés|ingles|francés|español|ruso|árabe|chino|английский|французский|испанский|русский|арабский|китайский"
                    + "|انكليزي|إنكليزي|بالإنكليزية|الإنكليزية|فرنسي|بالفرنسية|إسباني|بالإسبانية|روسي|بالروسية|عربي|بالعربية|العربية|صيني|بالصينية"
                    + "|英文|法文|西班牙文|俄文|阿拉伯文|中文|german|portuguese";
    private static final String ORIGINAL =
            "original|language|langue|idioma|оригинал|язык|الأصل|原文|原件|only|seulement|solamente|только|فقط|and|et|y|и|advance|unedited|edited|version";
    private static final Pattern TOKENS = pattern("(?<![\\p{L}\\d])(?:" + NAME + "|" + ORGANS + "|" + DISTR + "|"
            + LANGUAGE_NAME + "|" + ORIGINAL + ")(?![\\p{L}\\d])");
    private static final Pattern SESSION =
            pattern("(?:.*\\bsession|.*[- ](?:year|année|año)|session de .{4}\\b.*|(?:19|20)\\d\\d .{0,20}session\\b.*|"
                    + ".*\\b(?:période|période) de session.*|.*\\bper[ií]odo .{0,30}de sesiones.*|.*\\bсесси[яи]\\b.*|.*\\bгод\\b|.*الدورة .*|.*السنة .*|第.{1,12}(?:届|年|届会议).*|.{0,12}年会议"
                    + "|.*\\bsession (?:extraordinaire|ordinaire|de fond|d['’]urgence).*|\\p{L}+(?:-\\p{L}+)? (?:meeting|session|year|séance|sesión|заседание).{0,30}"
                    + "|.*(?:emergency|special|resumed|substantive|regular|organizational) session.*)");
    private static final Pattern AGENDA = pattern(
            "(?:provisional )?(?:agenda )?items? \\d.*|items? \\d.* (?:of|on) the .*|points? \\d.*(?:ordre du jour|liste préliminaire).*"
                    + "|temas? \\d.*(?:programa|agenda|lista preliminar).*|пункты? \\d.*|(?:البند|البنود|البندان) .*|(?:临时)?议程项目.*|暂定项目.*");
    private static final Pattern PLACE_AND_TIME = pattern(
            "\\p{Lu}[\\p{L} .'’-]{2,30}(?:,|،) .{0,60}\\d.{0,60}|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?, ?(?:19|20)\\d\\d");
    private static final Pattern JOB = pattern(
            "(?:GE\\.|HR/|V\\.|NY-?|[A-Z]{2}\\.)?\\d{2}-\\d{4,6}.*|GE\\.\\d.*|\\*\\d{6,}\\*.*|please recycle.*|merci de recycler.*|por favor recicle.*|/\\.{0,3}"
                    + "|official records.*|documents officiels|documentos oficiales|официальные отчеты|supplement no\\. ?\\d.*|supplément n[°o] ?\\d.*|suplemento n.{1,3}\\d.*"
                    + "|(?:page|página) \\d+|\\[?(?:start|resumed).{0,6}|[_–—•*.·\\s]+|reissued.*|resolutions?(?: and decisions)? adopted");
    private static final Pattern JOB_NUMBER =
            pattern("(?:GE\\.|V\\.|NY-?)?\\d{2}-\\d{4,6}\\*?(?: .{0,40})?|\\*\\d{6,}\\*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]*|[^\\p{L}\\d]*[A-Z][^\\p{L}\\d]*");
    private static final Pattern SPACED = Pattern.compile("(?:\\p{L} ){3,}.*");
    private static final Pattern DISTR_LINE = pattern(
            ".*(?<!\\p{L})dis ?tr(?:\\.|ibution)? ?(?::|$|\\p{L}).*|.*(?:original|الأصل|оригинал|原文|原件)\\s*:.*");
    private static final Pattern NAME_LINE = pattern(
            ".*(?<!\\p{L})(?:united nations|nations unies|naciones unidas|объединенных наций|объединенные нации|الأمم المتحدة|联合国).*"
                    + "|.*n ?a ?t ?i ?o ?n ?s {1,9}u ?n ?i ?e ?s.*");

    private static final Map<String, Pattern> LANGUAGES = Map.of(
            "en", pattern("english|anglais|ingl[eé]s|английский|.*[إا]نكليزي.*|英文"),
            "fr", pattern("french|fran[cç]ais|francés|французский|.*فرنسي.*|法文"),
            "es", pattern("spanish|espagnol|español|испанский|.*[إا]سباني.*|西班牙文"),
            "ru", pattern("russian|russe|ruso|русский|.*روسي.*|俄文"),
            "ar", pattern("arabic|arabe|árabe|арабский|.*عربي.*|阿拉伯文"),
            "zh", pattern("chinese|chinois|chino|китайский|.*صيني.*|中文"));
    private static final Pattern ORIGINAL_LINE =
            pattern(".*(?:original|оригинал|الأصل|原文|原件)(?: language)?\\s*[:：]\\s*(\\p{L}+)\\s*");

    private HeadWords() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /// Whether a line tells who distributes the document how, or in which language it was written.
    static boolean isDistribution(String line) {
        return DISTR_LINE.matcher(line).matches();
    }

    /// Whether the name of the United Nations stands in a line.
    static boolean namesUnitedNations(String line) {
        return NAME_LINE.matcher(line).matches();
    }

    /// Whether a line names a session or an item of an agenda.
    static boolean isSession(String line) {
        return line.length() < 140
                && !Shape.startsSmall(line)
                && (SESSION.matcher(line).matches() || AGENDA.matcher(line).matches());
    }

    /// Whether a line holds names of organs, symbols, dates and languages alone.
    static boolean isPlate(String line) {
        String rest =
                TOKENS.matcher(Dates.cut(Symbols.cut(line))).replaceAll(" ").replaceAll("[*:/|,.()（）：]+", " ");
        return NO_WORD.matcher(rest.strip()).matches();
    }

    /// Whether a line belongs to the head and not to the title.
    static boolean isHead(String line) {
        return isPlate(line)
                || isSession(line)
                || JOB.matcher(line).matches()
                || SPACED.matcher(line).matches()
                || isPlaceAndTime(line);
    }

    /// Whether a line tells where and when a session is held.
    static boolean isPlaceAndTime(String line) {
        return line.length() < 100
                && PLACE_AND_TIME.matcher(line).matches()
                && !line.matches(".*[,;.]$")
                && Dates.in(line).isPresent();
    }

    /// Whether a line is the number of a printing job, or what is printed beside it at the foot of the page.
    static boolean isJob(String line) {
        return JOB.matcher(line).matches();
    }

    /// Whether a line is the number of a printing job alone.
    static boolean isJobNumber(String line) {
        return JOB_NUMBER.matcher(line).matches();
    }

    /// The language that the head names: the one that stands alone, else that of the original.
    static Optional<String> language(List<String> lines) {
        return lines.stream()
                .map(HeadWords::languageOf)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> lines.stream()
                        .map(ORIGINAL_LINE::matcher)
                        .filter(java.util.regex.Matcher::matches)
                        .map(matcher -> languageOf(String.valueOf(matcher.group(1))))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<String> languageOf(String word) {
        return LANGUAGES.entrySet().stream()
                .filter(language -> language.getValue().matcher(word.strip()).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
