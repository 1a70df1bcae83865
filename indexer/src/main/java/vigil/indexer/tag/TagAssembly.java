package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigil.corpus.Caption;
import vigil.corpus.Dimension;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.Field;
import vigil.corpus.Role;
import vigil.corpus.Tag;

/// Turns the mentions in an entry into its tags: one for each value, with all its evidence, the strongest role
/// first, and of equal ones those with most evidence.
final class TagAssembly {
    /// From the role that outweighs all others to the one that counts only when there is no other.
    private static final List<Role> WEIGHT =
            List.of(Role.SUBJECT, Role.SITUATION, Role.HISTORICAL, Role.NORM, Role.ABOUT, Role.HOME, Role.MENTION);

    /// Mentions by the weight of their roles.
    static final Comparator<Mention> STRONGEST_FIRST = Comparator.comparingInt(mention -> weight(List.of(mention)));

    private TagAssembly() {}

    static List<Tag> tags(Entry entry, List<Mention> mentions) {
        List<Tag> tags = new ArrayList<>();
        for (Dimension facet : Tag.DIMENSIONS) {
            Map<String, List<Mention>> byValue = new LinkedHashMap<>();
            mentions.stream()
                    .filter(mention -> mention.facet() == facet)
                    .forEach(mention -> byValue.computeIfAbsent(mention.value(), _ -> new ArrayList<>())
                            .add(mention));
            byValue.values().stream()
                    .sorted(Comparator.comparingInt((List<Mention> of) -> weight(of))
                            .thenComparingInt(of -> -of.size()))
                    .map(of -> tag(entry, of))
                    .forEach(tags::add);
        }
        return tags;
    }

    private static Tag tag(Entry entry, List<Mention> mentions) {
        Mention first = mentions.getFirst();
        Set<Evidence> evidence = new LinkedHashSet<>();
        mentions.stream()
                .map(mention -> evidence(entry, mention))
                .sorted(Comparator.comparing(Evidence::field).thenComparingInt(Evidence::start))
                .forEach(evidence::add);
        int weight = weight(mentions);
        Role role = weight < WEIGHT.size() ? WEIGHT.get(weight) : null;
        return new Tag(first.facet(), first.value(), first.label(), role, List.copyOf(evidence));
    }

    /// The place of the strongest role among all; behind them where there is none.
    private static int weight(List<Mention> mentions) {
        return mentions.stream()
                .mapToInt(mention -> mention.role() == null ? WEIGHT.size() : WEIGHT.indexOf(mention.role()))
                .min()
                .orElse(WEIGHT.size());
    }

    private static Evidence evidence(Entry entry, Mention mention) {
        int start = mention.passage().word(mention.start()).start();
        String quote = mention.quote();
        Field field = mention.passage().field;
        return new Evidence(field, start, start + quote.length(), quote, page(entry, field, start), mention.rule());
    }

    private static int page(Entry entry, Field field, int offset) {
        return switch (field) {
            case HEADING, SUBTITLE -> entry.pages().first();
            case TEXT -> entry.pageAt(offset);
            case CAPTION -> captionPage(entry, offset);
        };
    }

    private static int captionPage(Entry entry, int offset) {
        int end = 0;
        for (Caption caption : entry.captions()) {
            end += caption.text().length() + 1;
            if (offset < end) {
                return caption.page();
            }
        }
        return entry.pages().last();
    }
}
