package vigil.indexer.tag;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vigil.corpus.Entry;
import vigil.corpus.Field;
import vigil.corpus.Kind;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Tells countries that are named only as the place where an organization sits.
final class Seats {
    private static final Pattern BEHIND_NAME = Pattern.compile(", ?(the )?| ?\\((\\p{L}[\\p{L} ]*, ?)?");
    private static final Pattern BEHIND_SCHOOL = Pattern.compile(",? in ");
    /// More words than these stand between no name and its place.
    private static final int FURTHEST = 8;
    private static final Set<String> PLACED = Set.of("in", "at", "en", "a");
    private static final Set<String> LINK = Set.of("and", "et", "y", "the");

    private final Set<String> seat;
    private final Set<String> locative;
    private final Set<String> academicCues;

    Seats(Vocabulary vocabulary) {
        seat = vocabulary.words(WordList.SEAT);
        locative = vocabulary.words(WordList.LOCATIVE);
        academicCues = vocabulary.words(WordList.ACADEMIC_CUE);
    }

    /// Whether a country is the seat of an organization here.
    ///
    /// @param countries all countries that the entry names
    boolean isSeat(Entry entry, Mention country, List<Mention> countries, OrganizationFinder.Found organizations) {
        boolean profile = entry.kind() == Kind.PROFILE && (isBehindHeading(country) || isAddress(country, countries));
        return profile || isBased(country) || standsBehind(country, organizations.mentions(), organizations.bodies());
    }

    /// "Geneva-based", "based in Geneva, Switzerland", "secretariat in Abuja"
    boolean isBased(Mention country) {
        Passage passage = country.passage();
        String next = passage.folded(country.end());
        boolean joined = passage.gapAfter(country.end() - 1).matches("[-– ]");
        return joined && (next.equals("based") || next.equals("headquartered")) || isBehindSeat(country);
    }

    private boolean isBehindSeat(Mention country) {
        Passage passage = country.passage();
        int i = country.start() - 1;
        int from = Math.max(passage.sentenceStart(country.start()), country.start() - 5);
        while (i >= from
                && (passage.word(i).isCapitalised() || passage.folded(i).equals("the"))) {
            i--;
        }
        boolean placed = i > from - 1 && PLACED.contains(passage.folded(i));
        return placed && i > 0 && seat.contains(passage.folded(i - 1));
    }

    /// "Peace Watch – Norway"
    private static boolean isBehindHeading(Mention country) {
        Passage passage = country.passage();
        return passage.field == Field.HEADING
                && country.end() == passage.size()
                && passage.gapAfter(country.start() - 1).matches(" ?[-–—,(] ?");
    }

    /// Whether it stands in a subtitle that is nothing but places: "Brussels, Belgium", "Kumasi and Accra, Ghana".
    private static boolean isAddress(Mention country, List<Mention> countries) {
        Passage passage = country.passage();
        if (passage.field != Field.SUBTITLE) {
            return false;
        }
        BitSet places = new BitSet();
        countries.stream().filter(one -> one.passage() == passage).forEach(one -> places.set(one.start(), one.end()));
        for (int i = places.nextClearBit(0); i < passage.size(); i = places.nextClearBit(i + 1)) {
            boolean town =
                    passage.word(i).isCapitalised() && passage.gapAfter(i).equals(", ");
            if (!town && !LINK.contains(passage.folded(i))) {
                return false;
            }
        }
        return true;
    }

    /// "Concordia University, Montreal", "Human Rights Watch (New York, USA)", "law school in New York"
    private boolean standsBehind(Mention country, List<Mention> organizations, Map<String, Body> bodies) {
        Passage passage = country.passage();
        for (Mention organization : organizations) {
            if (organization.passage() == passage
                    && organization.end() <= country.start()
                    && country.start() - organization.end() < FURTHEST
                    && hasSeat(organization, bodies)) {
                String gap = organization.gapBefore(country);
                boolean academic = academicCues.contains(passage.folded(organization.end() - 1))
                        || academicCues.contains(passage.folded(organization.start()));
                if (BEHIND_NAME.matcher(gap).matches()
                        || academic && BEHIND_SCHOOL.matcher(gap).matches()) {
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
}
