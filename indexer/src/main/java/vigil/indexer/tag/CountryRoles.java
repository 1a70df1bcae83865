package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    private final Set<String> stateCues;
    private final Set<String> violence;
    private final Seats seats;
    private final InPassing inPassing;
    private final ReportCountries reports;

    CountryRoles(Vocabulary vocabulary) {
        stateCues = vocabulary.words(WordList.STATE_CUE);
        violence = vocabulary.words(WordList.VIOLENCE);
        seats = new Seats(vocabulary);
        inPassing = new InPassing(vocabulary);
        reports = new ReportCountries(vocabulary);
    }

    /// The mentions with their roles. A country that is the home of the entry's subject is home everywhere in it,
    /// unless the entry tells of violence there.
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
                role = role(entry, country, before, countries, organizations);
            }
            if (role == Role.HOME && introducesSubject(country)) {
                subjectHomes.add(country.value());
            }
            before = country.withRole(role);
            decided.add(before);
        }
        WeakEvidence weak = new WeakEvidence(decided, leaders, above);
        List<Mention> weighed = weak.places(decided);
        if (!isReport(entry)) {
            weighed.stream().filter(this::isSceneOfViolence).map(Mention::value).forEach(subjectHomes::remove);
        }
        return weak.withLeaders(
                isReport(entry) ? reports.choose(entry, weighed, subjectHomes) : atHome(weighed, subjectHomes));
    }

    private static List<Mention> atHome(List<Mention> countries, Set<String> homes) {
        return countries.stream()
                .map(country -> homes.contains(country.value()) ? country.withRole(Role.HOME) : country)
                .toList();
    }

    /// An organization may deal with what happened where it is at home: "1.7 million people died in Cambodia".
    private boolean isSceneOfViolence(Mention country) {
        return country.role() == Role.ABOUT
                && country.passage().field == Field.TEXT
                && country.passage().sentenceHas(country.start(), country.end(), violence);
    }

    private static boolean isReport(Entry entry) {
        return entry.kind() == Kind.SECTION || entry.kind() == Kind.PAGE;
    }

    private boolean introducesSubject(Mention country) {
        Field field = country.passage().field;
        boolean first = field == Field.TEXT && country.start() < INTRODUCTION_WORDS;
        return field == Field.HEADING || field == Field.SUBTITLE || first && seats.isBased(country);
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

    private Role role(
            Entry entry,
            Mention country,
            @Nullable Mention before,
            List<Mention> countries,
            OrganizationFinder.Found organizations) {
        if (entry.kind() == Kind.MEMBER_LIST
                || entry.kind() == Kind.IMPRINT
                || seats.isSeat(entry, country, countries, organizations)) {
            return Role.HOME;
        }
        if (before != null && InPassing.goesOn(before, country)) {
            boolean place = !before.rule().equals("country.name");
            if (before.role() == Role.HOME && place && before.gapBefore(country).matches(", ?")) {
                return Role.HOME;
            }
            if (before.role() == Role.MENTION) {
                return Role.MENTION;
            }
        }
        return inPassing.is(entry, country, countries, isReport(entry)) ? Role.MENTION : Role.ABOUT;
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
}
