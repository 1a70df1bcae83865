package vigil.indexer.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.Facet;
import vigil.corpus.Tag;
import vigil.corpus.vocabulary.Organization;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.indexer.tag.NameKey;

/// Reads tagged publications, one after another, and offers for the table of organizations what they define and it
/// lacks. Not for several threads.
public final class Suggester {
    private static final Comparator<Seen> MOST_FREQUENT = Comparator.comparingInt(Seen::publications)
            .thenComparingInt(Seen::entries)
            .reversed()
            .thenComparing(Seen::label);

    private final Vocabulary vocabulary;
    private final Set<String> known = new HashSet<>();
    private final List<String> federations = new ArrayList<>();
    private final Map<String, Seen> unknown = new LinkedHashMap<>();
    /// The organizations of each abbreviation by value, each with the publications that use it so.
    private final Map<String, Map<String, Set<String>>> meanings = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    public Suggester(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Organization organization : vocabulary.organizations()) {
            known.add(organization.value());
            if (organization.kind() == Organization.Kind.FEDERATION) {
                federations.add(organization.label());
            }
        }
    }

    /// Reads one publication.
    public void read(Contents contents) {
        for (Entry entry : contents.entries()) {
            for (Tag tag : entry.tags()) {
                if (tag.facet() == Facet.ORGANIZATION && !isGovernment(tag) && !isSection(tag)) {
                    read(entry, tag);
                }
            }
        }
    }

    private void read(Entry entry, Tag tag) {
        boolean inTable = known.contains(tag.value());
        String key = inTable ? tag.value() : NameKey.of(tag.label());
        labels.putIfAbsent(key, tag.label());
        if (!inTable) {
            unknown.computeIfAbsent(key, _ -> new Seen()).add(entry, tag);
        }
        for (Evidence evidence : tag.evidence()) {
            if (evidence.rule().equals(Seen.ABBREVIATION)) {
                meanings.computeIfAbsent(evidence.quote(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(key, _ -> new HashSet<>())
                        .add(entry.publication().id());
            }
        }
    }

    /// Whether it is a national section of an organization of the table, which needs no line.
    private boolean isSection(Tag tag) {
        return federations.stream().anyMatch(federation -> tag.label().startsWith(federation + " "));
    }

    private static boolean isGovernment(Tag tag) {
        return tag.evidence().stream().allMatch(evidence -> evidence.rule().equals("organization.government"));
    }

    /// What was found so far.
    ///
    /// @param least how many publications must name an organization, 1 or more
    public Suggestions suggestions(int least) {
        SimilarNames similar = new SimilarNames(vocabulary);
        List<Suggestions.Suggested> organizations = new ArrayList<>();
        List<Suggestions.Spelling> spellings = new ArrayList<>();
        unknown.values().stream()
                .filter(seen -> seen.publications() >= least)
                .sorted(MOST_FREQUENT)
                .forEach(seen -> {
                    Optional<String> like = similar.to(seen.label());
                    Optional<Suggestions.Example> example = Optional.ofNullable(seen.example());
                    if (like.isPresent() && example.isPresent()) {
                        spellings.add(new Suggestions.Spelling(
                                like.get(), seen.label(), seen.publications(), seen.entries(), example.get()));
                    } else if (!seen.abbreviations().isEmpty() && example.isPresent()) {
                        organizations.add(suggested(seen, example.get()));
                    }
                });
        return new Suggestions(organizations, disputed(), spellings);
    }

    private Suggestions.Suggested suggested(Seen seen, Suggestions.Example example) {
        List<String> own = new ArrayList<>();
        List<String> shared = new ArrayList<>();
        for (String abbreviation : seen.abbreviations().keySet()) {
            boolean others = meanings.getOrDefault(abbreviation, Map.of()).size() > 1
                    || vocabulary.resolve(Facet.ORGANIZATION, abbreviation).isPresent();
            (others ? shared : own).add(abbreviation);
        }
        List<String> labels = seen.labels();
        return new Suggestions.Suggested(
                labels.getFirst(),
                kind(labels.getFirst()),
                own,
                shared,
                labels.subList(1, labels.size()),
                seen.publications(),
                seen.entries(),
                example);
    }

    private List<Suggestions.Disputed> disputed() {
        List<Suggestions.Disputed> disputed = new ArrayList<>();
        meanings.forEach((abbreviation, of) -> {
            if (of.size() > 1) {
                List<String> names = of.entrySet().stream()
                        .sorted(Comparator.comparingInt((Map.Entry<String, Set<String>> one) ->
                                        -one.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                        .map(one -> labels.getOrDefault(one.getKey(), one.getKey()))
                        .toList();
                Set<String> publications = new HashSet<>();
                of.values().forEach(publications::addAll);
                disputed.add(new Suggestions.Disputed(abbreviation, names, publications.size()));
            }
        });
        disputed.sort(Comparator.comparingInt(Suggestions.Disputed::publications)
                .reversed()
                .thenComparing(Suggestions.Disputed::abbreviation));
        return disputed;
    }

    /// A guess at what an organization is, by the words of its name.
    private static Organization.Kind kind(String name) {
        String words = " " + NameKey.of(name) + " ";
        if (words.matches(".* (court|tribunal|corte|cour) .*")) {
            return Organization.Kind.COURT;
        }
        if (words.matches(".* (united nations|nations unies|naciones unidas|un) .*")) {
            return Organization.Kind.UN_BODY;
        }
        if (words.matches(".* (army|armee|ejercito|front|frente|brigade|brigades|militia|liberation|battalion) .*")) {
            return Organization.Kind.ARMED_GROUP;
        }
        if (words.matches(".* (university|universite|universidad|institute|institut|instituto|school|college) .*")) {
            return Organization.Kind.RESEARCH;
        }
        if (words.matches(".* (ministry|ministere|ministerio|police|parliament|national commission|commission nationale"
                + "|comision nacional|service|services|directorate|authority|agency|assembly|department|party) .*")) {
            return Organization.Kind.NATIONAL;
        }
        return words.matches(".* (foundation|fondation|fundacion|trust|fund) .*")
                ? Organization.Kind.FOUNDATION
                : Organization.Kind.NGO;
    }
}
