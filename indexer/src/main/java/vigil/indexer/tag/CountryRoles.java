package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Entry;
import vigil.corpus.Field;
import vigil.corpus.Kind;
import vigil.corpus.Role;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Decides what part a country plays in an entry: the entry deals with it, or an organization has its home there, or
/// it is named in passing.
final class CountryRoles {
    /// The words at the beginning of a text that introduce its subject.
    private static final int INTRODUCTION_WORDS = 40;
    private static final int YEARS_UNTIL_HISTORY = 5;
    private static final Set<String> NUMBERED = Set.of("resolution", "resolutions", "res", "no", "article");

    private final Set<String> seat;
    private final Set<String> locative;
    private final Set<String> passing;
    private final Set<String> history;
    private final Set<String> stateCues;
    private final Set<String> academicCues;
    private final ReportCountries reports;

    CountryRoles(Vocabulary vocabulary) {
        reports = new ReportCountries(vocabulary);
        seat = vocabulary.words(WordList.SEAT);
        locative = vocabulary.words(WordList.LOCATIVE);
        passing = vocabulary.words(WordList.PASSING);
        history = vocabulary.words(WordList.HISTORY);
        stateCues = vocabulary.words(WordList.STATE_CUE);
        academicCues = vocabulary.words(WordList.ACADEMIC_CUE);
    }

    /// The mentions with their roles. A country that is the home of the entry's subject is home everywhere in it.
    ///
    /// @param leaders mentions of leaders, which count only beside others of their country
    /// @param above finds the countries that stand above the entry
    List<Mention> decide(
            Entry entry,
            List<Mention> countries,
            List<Mention> leaders,
            Supplier<Set<String>> above,
            OrganizationFinder.Found organizations) {
        Set<String> subjectHomes = new HashSet<>();
        List<Mention> decided = new ArrayList<>();
        @Nullable Mention before = null;
        for (Mention country : countries) {
            @Nullable Mention inside = around(country, organizations.mentions());
            @Nullable Role role = inside == null ? null : insideRole(country, inside, organizations);
            if (inside != null && role == null) {
                continue;
            }
            if (role == null) {
                role = role(entry, country, before, organizations);
            }
            if (role == Role.HOME && introducesSubject(country, inside)) {
                subjectHomes.add(country.value());
            }
            before = country.withRole(role);
            decided.add(before);
        }
        WeakEvidence weak = new WeakEvidence(decided, leaders, above);
        List<Mention> weighed = weak.places(decided);
        return weak.withLeaders(
                isReport(entry) ? reports.choose(entry, weighed, subjectHomes) : atHome(weighed, subjectHomes));
    }

    private static List<Mention> atHome(List<Mention> countries, Set<String> homes) {
        return countries.stream()
                .map(country -> homes.contains(country.value()) ? country.withRole(Role.HOME) : country)
                .toList();
    }

    private static boolean isReport(Entry entry) {
        return entry.kind() == Kind.SECTION || entry.kind() == Kind.PAGE;
    }

    private boolean introducesSubject(Mention country, @Nullable Mention inside) {
        Field field = country.passage().field;
        boolean subject = inside != null && inside.role() == Role.SUBJECT && field == Field.HEADING;
        boolean based = followedBySeat(country) || precededBySeat(country);
        boolean first = field == Field.SUBTITLE || field == Field.TEXT && country.start() < INTRODUCTION_WORDS;
        return field == Field.HEADING || subject || based && first;
    }

    /// The role of a country inside the name of an organization; null when it is no evidence there.
    private @Nullable Role insideRole(Mention country, Mention inside, OrganizationFinder.Found organizations) {
        Body body = organizations.bodies().get(inside.value());
        if (body == null || body.kind() == null) {
            for (int i = inside.start(); i < inside.end(); i++) {
                if (stateCues.contains(inside.passage().folded(i))) {
                    return Role.ABOUT;
                }
            }
            return country.rule().equals("country.place") ? Role.ABOUT : Role.HOME;
        }
        return switch (body.kind()) {
            case NATIONAL, ARMED_GROUP -> Role.ABOUT;
            case UN_MISSION -> Role.ABOUT;
            case UN_BODY, COURT, REGIONAL, INTERGOVERNMENTAL ->
                country.rule().equals("country.name") ? Role.MENTION : null;
            case NGO, FEDERATION, RESEARCH -> country.value().equals(body.country()) ? Role.HOME : null;
            case FOUNDATION -> null;
            case MEDIA -> null;
        };
    }

    private Role role(Entry entry, Mention country, @Nullable Mention before, OrganizationFinder.Found organizations) {
        if (entry.kind() == Kind.MEMBER_LIST || entry.kind() == Kind.IMPRINT) {
            return Role.HOME;
        }
        if (followedBySeat(country)
                || precededBySeat(country)
                || standsBehind(country, organizations.mentions(), organizations.bodies())) {
            return Role.HOME;
        }
        if (entry.kind() == Kind.PROFILE && country.passage().field == Field.HEADING && isAtEnd(country)) {
            return Role.HOME;
        }
        if (before != null && before.passage() == country.passage() && before.end() <= country.start()) {
            String gap = gap(before, country);
            if (gap.matches(", ?")
                    && before.role() == Role.HOME
                    && !before.rule().equals("country.name")) {
                return Role.HOME;
            }
            if (gap.matches(",? ?(and |or |y |et )?(the )?") && before.role() == Role.MENTION) {
                return Role.MENTION;
            }
        }
        return isPassing(entry, country) ? Role.MENTION : Role.ABOUT;
    }

    private static boolean isAtEnd(Mention country) {
        return country.end() == country.passage().size()
                && country.passage().gapAfter(country.start() - 1).matches(" ?[-–—,(] ?");
    }

    private boolean followedBySeat(Mention country) {
        Passage passage = country.passage();
        String next = passage.folded(country.end());
        return (next.equals("based") || next.equals("headquartered"))
                && passage.gapAfter(country.end() - 1).matches("[-– ]");
    }

    /// "based in Geneva, Switzerland", "secretariat in Abuja"
    private boolean precededBySeat(Mention country) {
        Passage passage = country.passage();
        int i = country.start() - 1;
        int from = Math.max(passage.sentenceStart(country.start()), country.start() - 5);
        while (i >= from
                && (passage.word(i).isCapitalised() || passage.folded(i).equals("the"))) {
            i--;
        }
        boolean placed = i > from - 1 && (Set.of("in", "at", "en", "a").contains(passage.folded(i)));
        return placed && i > 0 && seat.contains(passage.folded(i - 1));
    }

    /// "Concordia University, Montreal", "Human Rights Watch (New York, USA)", "law school in New York"
    private boolean standsBehind(Mention country, List<Mention> organizations, Map<String, Body> bodies) {
        Passage passage = country.passage();
        for (Mention organization : organizations) {
            if (organization.passage() == passage
                    && organization.end() <= country.start()
                    && hasSeat(organization, bodies)) {
                String gap = gap(organization, country);
                boolean academic = academicCues.contains(passage.folded(organization.end() - 1))
                        || academicCues.contains(passage.folded(organization.start()));
                if (gap.matches(", ?(the )?| ?\\((\\p{L}[\\p{L} ]*, ?)?") || academic && gap.matches(",? in ")) {
                    return true;
                }
            }
        }
        return passage.gapAfter(country.start() - 1).equals(" ")
                && locative.contains(passage.folded(country.start() - 1))
                && academicCues.contains(passage.folded(country.start() - 2));
    }

    /// Whether a place behind the organization's name tells where it sits: not of armed groups, and not of bodies of
    /// states.
    private static boolean hasSeat(Mention organization, Map<String, Body> bodies) {
        Body body = bodies.get(organization.value());
        if (body == null || body.kind() == null) {
            return true;
        }
        return switch (body.kind()) {
            case NGO, FEDERATION, RESEARCH, FOUNDATION, NATIONAL -> true;
            case UN_BODY, UN_MISSION, COURT, REGIONAL, INTERGOVERNMENTAL, MEDIA, ARMED_GROUP -> false;
        };
    }

    private boolean isPassing(Entry entry, Mention country) {
        Passage passage = country.passage();
        int from = Math.max(passage.sentenceStart(country.start()), country.start() - 3);
        for (int i = from; i < country.start(); i++) {
            if (passing.contains(passage.folded(i))) {
                return true;
            }
        }
        return !isReport(entry) && isHistory(entry, country);
    }

    private boolean isHistory(Entry entry, Mention country) {
        Passage passage = country.passage();
        for (int i = passage.sentenceStart(country.start()); i < passage.sentenceEnd(country.start()); i++) {
            String word = passage.folded(i);
            boolean year = entry.year() != null
                    && !NUMBERED.contains(passage.folded(i - 1))
                    && word.matches("1[89]\\d\\d|20\\d\\d")
                    && Integer.parseInt(word) < entry.year() - YEARS_UNTIL_HISTORY;
            if (year || history.contains(word) && !word.equals("aftermath")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mention around(Mention country, List<Mention> organizations) {
        for (Mention organization : organizations) {
            if (organization.passage() == country.passage()
                    && organization.start() <= country.start()
                    && organization.end() >= country.end()) {
                return organization;
            }
        }
        return null;
    }

    private static String gap(Mention before, Mention after) {
        return before.passage()
                .text
                .substring(
                        before.passage().word(before.end() - 1).end(),
                        after.passage().word(after.start()).start());
    }
}
