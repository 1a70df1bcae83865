package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.Field;
import vigil.corpus.Kind;
import vigil.corpus.Role;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.WordList;

/// Finds organizations in the passages of one entry: those of the tables, those that the publication introduces, and
/// names that contain a cue.
final class OrganizationFinder {
    private final KnownOrganizations known;
    private final Definitions definitions;
    private final NameRuns runs;
    private final NetworkNouns networks;
    private final Set<String> cues;

    /// What was found: the mentions, and the organization of each.
    ///
    /// @param bodies the organization by its value
    record Found(List<Mention> mentions, Map<String, Body> bodies) {}

    OrganizationFinder(Vocabulary vocabulary, KnownOrganizations known) {
        this.known = known;
        definitions = new Definitions(vocabulary);
        runs = new NameRuns(vocabulary);
        networks = new NetworkNouns(vocabulary);
        cues = vocabulary.words(WordList.ORGANIZATION_CUE);
    }

    /// Adds to the book what an entry introduces by defining an abbreviation.
    ///
    /// @param headings the organizations of its heading
    void introduce(List<Passage> passages, List<Body> headings, OrganizationBook book) {
        for (Passage passage : passages) {
            book.noteNames(passage);
            for (Definitions.Definition definition : definitions.in(passage)) {
                introduce(definition, headings, book);
            }
        }
    }

    private void introduce(Definitions.Definition definition, List<Body> headings, OrganizationBook book) {
        String name = definition.name();
        Optional<Body> ofTables = known.named(definition.abbreviation()).filter(body -> alike(body.label(), name));
        boolean isName = runs.isName(definition.passage(), definition.start(), definition.end(), new BitSet());
        Optional<Body> ofHeading = headings.stream()
                .filter(body -> (" " + Body.key(body.label()) + " ").startsWith(" " + Body.key(name) + " "))
                .findFirst();
        if (ofTables.isPresent() && !runs.isOther(definition.passage(), definition.start())) {
            book.alias(name, ofTables.get());
            book.abbreviate(definition.abbreviation(), ofTables.get());
        } else if (isName || book.find(name).isPresent()) {
            book.abbreviate(definition.abbreviation(), book.introduce(name));
        } else if (ofHeading.isPresent()) {
            book.abbreviate(definition.abbreviation(), ofHeading.get());
        } else {
            book.abbreviateOther(definition.abbreviation());
        }
    }

    private static boolean alike(String label, String name) {
        Set<String> one = new LinkedHashSet<>(List.of(Body.key(label).split(" ")));
        Set<String> other = new LinkedHashSet<>(List.of(Body.key(name).split(" ")));
        int all = Math.min(one.size(), other.size());
        one.retainAll(other);
        return one.size() * 2 >= all;
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
            BitSet taken = new BitSet();
            for (Finder.Found<Span> span : spans(passage, book)) {
                taken.set(span.start(), span.end());
            }
            List<NameRuns.Run> names = runs.in(passage, taken, places.getOrDefault(passage, new BitSet()));
            BitSet inRuns = new BitSet();
            for (NameRuns.Run run : names) {
                inRuns.set(run.start(), run.end());
            }
            for (Finder.Found<Span> span : spans(passage, book)) {
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
            for (NameRuns.Run run : networks.in(passage, taken, places.getOrDefault(passage, new BitSet()))) {
                add(found, passage, run, book.body(passage.stretch(run.start(), run.end())), "organization.noun");
            }
        }
        return mergeShortForms(found);
    }

    /// The names in a list of members, but for those that are several known names without a line break between them.
    private List<NameRuns.Run> members(Passage passage, OrganizationBook book) {
        List<Finder.Found<Span>> spans = spans(passage, book);
        return MemberLines.in(passage).stream()
                .filter(run -> spans.stream()
                                .filter(span -> span.start() >= run.start() && span.end() <= run.end())
                                .mapToInt(span -> span.end() == run.end() || span.start() == run.start() ? 1 : 0)
                                .sum()
                        < 2)
                .toList();
    }

    private record Span(Body body, String rule) {}

    private List<Finder.Found<Span>> spans(Passage passage, OrganizationBook book) {
        List<Finder.Found<Span>> spans = new ArrayList<>();
        for (Finder.Found<Body> found : book.in(passage)) {
            boolean isAbbreviation = book.abbreviated(passage.stretch(found.start(), found.end()))
                    .isPresent();
            String rule = isAbbreviation ? "organization.abbreviation" : "organization.definition";
            spans.add(new Finder.Found<>(new Span(found.meaning(), rule), found.start(), found.end()));
        }
        for (Finder.Found<KnownOrganizations.Meaning> found : known.in(passage)) {
            String words = passage.stretch(found.start(), found.end());
            boolean meant = !found.meaning().abbreviation() || book.means(words, found.meaning());
            if (meant && !passage.hides(Facet.ORGANIZATION, found.start(), found.end())) {
                String rule = found.meaning().abbreviation() ? "organization.abbreviation" : "organization.gazetteer";
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

    private static void add(Found found, Passage passage, NameRuns.Run run, Body body, String rule) {
        found.bodies.put(body.value(), body);
        found.mentions.add(new Mention(
                Facet.ORGANIZATION, body.value(), body.label(), passage, run.start(), run.end(), rule, Role.MENTION));
    }

    /// Reads a name that is part of exactly one longer name in the entry as a short form of it.
    private Found mergeShortForms(Found found) {
        Map<String, Body> bodies = new HashMap<>();
        List<Mention> merged = new ArrayList<>();
        for (Mention mention : found.mentions) {
            Body body = found.bodies.get(mention.value());
            if (body != null && body.kind() == null && mention.rule().equals("organization.cue")) {
                List<Body> longer = longer(body, found.bodies);
                if (longer.size() == 1) {
                    body = longer.getFirst();
                    mention = new Mention(
                            Facet.ORGANIZATION,
                            body.value(),
                            body.label(),
                            mention.passage(),
                            mention.start(),
                            mention.end(),
                            "organization.short",
                            mention.role());
                }
            }
            if (body != null) {
                bodies.put(body.value(), body);
            }
            merged.add(mention);
        }
        return new Found(merged, bodies);
    }

    private List<Body> longer(Body body, Map<String, Body> bodies) {
        String part = " " + Body.key(body.label()) + " ";
        return bodies.values().stream()
                .filter(other -> !other.value().equals(body.value()))
                .filter(other -> (" " + Body.key(other.label()) + " ").startsWith(part)
                        && cues.stream().anyMatch(cue -> part.contains(" " + cue + " ")))
                .toList();
    }
}
