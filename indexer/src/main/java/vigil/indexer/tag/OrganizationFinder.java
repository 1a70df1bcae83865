package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.Field;
import vigil.corpus.Kind;
import vigil.corpus.Role;
import vigil.corpus.vocabulary.Vocabulary;

/// Finds organizations in the passages of one entry: those of the tables, those that the publication introduces, and
/// names that contain a cue.
final class OrganizationFinder {
    private final Introductions introductions;
    private final NameRuns runs;
    private final CommonNames commonNames;
    private final NetworkNouns networks;
    private final MemberLines memberLines;
    private final SmallLetterNames smallLetterNames;
    private final ShortForms shortForms;

    /// What was found: the mentions, and the organization of each.
    ///
    /// @param bodies the organization by its value
    record Found(List<Mention> mentions, Map<String, Body> bodies) {}

    OrganizationFinder(Vocabulary vocabulary, KnownOrganizations known) {
        runs = new NameRuns(vocabulary);
        commonNames = new CommonNames(vocabulary);
        introductions = new Introductions(vocabulary, known, runs);
        networks = new NetworkNouns(vocabulary);
        memberLines = new MemberLines(vocabulary);
        smallLetterNames = new SmallLetterNames(vocabulary);
        shortForms = new ShortForms(vocabulary);
    }

    /// Adds to the book what an entry introduces by defining an abbreviation.
    ///
    /// @param headings the organizations of its heading
    void introduce(List<Passage> passages, List<Body> headings, OrganizationBook book) {
        introductions.read(passages, headings, book);
    }

    /// The organizations that the passages name.
    ///
    /// @param places for each passage, the words that name countries and places
    Found in(Entry entry, List<Passage> passages, OrganizationBook book, Map<Passage, BitSet> places) {
        Found found = new Found(new ArrayList<>(), new HashMap<>());
        for (Passage passage : passages) {
            if (entry.kind() == Kind.MEMBER_LIST && passage.field == Field.TEXT) {
                members(passage, book)
                        .forEach(run -> add(
                                found,
                                passage,
                                run,
                                book.body(passage.stretch(run.start(), run.end())),
                                "organization.member"));
            }
            BitSet inPlaces = places.getOrDefault(passage, new BitSet());
            List<Finder.Found<Span>> spans = spans(passage, book, inPlaces);
            BitSet taken = new BitSet();
            for (Finder.Found<Span> span : spans) {
                taken.set(span.start(), span.end());
            }
            List<NameRuns.Run> names = new ArrayList<>(runs.in(passage, taken, inPlaces));
            List<NameRuns.Run> small = smallLetterNames.in(passage, taken, inPlaces);
            names.removeIf(
                    run -> small.stream().anyMatch(other -> other.start() < run.end() && run.start() < other.end()));
            names.addAll(small);
            BitSet inRuns = new BitSet();
            for (NameRuns.Run run : names) {
                inRuns.set(run.start(), run.end());
            }
            for (Finder.Found<Span> span : spans) {
                if (!inRuns.get(span.start())
                        || names.stream()
                                .noneMatch(run -> run.start() <= span.start()
                                        && run.end() >= span.end()
                                        && run.end() - run.start() > span.end() - span.start())) {
                    add(
                            found,
                            passage,
                            new NameRuns.Run(span.start(), span.end()),
                            span.meaning().body,
                            span.meaning().rule);
                }
            }
            for (NameRuns.Run run : names) {
                add(found, passage, run, book.body(passage.stretch(run.start(), run.end())), "organization.cue");
            }
            for (NameRuns.Run run : networks.in(passage, taken, inPlaces)) {
                add(found, passage, run, book.body(passage.stretch(run.start(), run.end())), "organization.noun");
            }
        }
        Found merged = shortForms.merged(found);
        List<Mention> mentions = new ArrayList<>(merged.mentions());
        mentions.addAll(shortForms.generic(passages, merged));
        return new Found(mentions, merged.bodies());
    }

    /// The names in a list of members, but for those that are several known names without a line break between them.
    private List<NameRuns.Run> members(Passage passage, OrganizationBook book) {
        List<Finder.Found<Span>> spans = spans(passage, book, new BitSet());
        return memberLines.in(passage).stream()
                .filter(run -> spans.stream()
                                .filter(span -> span.start() >= run.start() && span.end() <= run.end())
                                .mapToInt(span -> span.end() == run.end() || span.start() == run.start() ? 1 : 0)
                                .sum()
                        < 2)
                .toList();
    }

    private record Span(Body body, String rule) {}

    private List<Finder.Found<Span>> spans(Passage passage, OrganizationBook book, BitSet places) {
        List<Finder.Found<Span>> spans = new ArrayList<>();
        for (Finder.Found<Body> found : book.in(passage)) {
            boolean isAbbreviation = book.abbreviated(passage.stretch(found.start(), found.end()))
                    .isPresent();
            String rule = isAbbreviation ? "organization.abbreviation" : "organization.definition";
            spans.add(new Finder.Found<>(new Span(found.meaning(), rule), found.start(), found.end()));
        }
        for (Finder.Found<KnownOrganizations.Meaning> found : book.ofTables(passage)) {
            String words = passage.stretch(found.start(), found.end());
            boolean abbreviation = found.meaning().abbreviation();
            boolean meant = abbreviation
                    ? book.means(words, found.meaning()) && !isInSymbol(passage, found.end())
                    : !commonNames.isOthers(passage, found.start(), found.end(), places);
            if (meant && !passage.hides(Facet.ORGANIZATION, found.start(), found.end())) {
                String rule = abbreviation ? "organization.abbreviation" : "organization.gazetteer";
                spans.add(new Finder.Found<>(new Span(found.meaning().body(), rule), found.start(), found.end()));
            }
        }
        List<Finder.Found<Span>> longest = new ArrayList<>();
        for (Finder.Found<Span> one : spans) {
            boolean inside = spans.stream()
                    .anyMatch(other -> other.start() <= one.start()
                            && other.end() >= one.end()
                            && other.end() - other.start() > one.end() - one.start());
            if (!inside) {
                longest.add(one);
            }
        }
        return longest;
    }

    /// Whether an abbreviation is part of a document's symbol: ESCAP/81/33, CERD/C/7.
    private static boolean isInSymbol(Passage passage, int end) {
        return passage.gapAfter(end - 1).equals("/") && passage.folded(end).matches("\\d.*|c");
    }

    private static void add(Found found, Passage passage, NameRuns.Run run, Body body, String rule) {
        found.bodies.put(body.value(), body);
        found.mentions.add(new Mention(
                Facet.ORGANIZATION, body.value(), body.label(), passage, run.start(), run.end(), rule, Role.MENTION));
    }
}
