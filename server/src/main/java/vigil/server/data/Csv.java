package vigil.server.data;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigil.corpus.Dimension;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.Fact;
import vigil.corpus.Role;

/// Entries as comma-separated values (RFC 4180, UTF-8), one a row. Many values in a cell are parted by `; `.
public final class Csv {
    /// The first row: the names of the columns.
    public static final String HEADER = "id,publication,title,publisher,date,source,first_page,last_page,kind,section,"
            + "heading,subtitle,language,year,country,region,organization,crime,theme,text,dates,persons,vocabulary\r\n";

    private Csv() {}

    /// The row of one entry. A tag is its value, with its role behind a colon where it has one: `SDN:about`.
    public static String row(Entry entry) {
        var publication = entry.publication();
        Stream<Object> cells = Stream.of(
                entry.id(),
                publication.id(),
                publication.title(),
                Objects.requireNonNullElse(publication.publisher(), ""),
                Objects.requireNonNullElse(publication.date(), ""),
                publication.source(),
                entry.pages().first(),
                entry.pages().last(),
                entry.kind().value(),
                Objects.requireNonNullElse(entry.section(), ""),
                entry.heading(),
                Objects.requireNonNullElse(entry.subtitle(), ""),
                entry.language(),
                Objects.<Object>requireNonNullElse(entry.year(), ""));
        Stream<Object> tags = Facet.TAGGED.stream().map(facet -> tags(entry, facet));
        Stream<Object> facts = Stream.of(tags(entry, Fact.DATE), tags(entry, Fact.PERSON));
        Stream<Object> version = Stream.of(Objects.requireNonNullElse(publication.vocabulary(), ""));
        return Stream.of(cells, tags, Stream.<Object>of(entry.text()), facts, version)
                .flatMap(columns -> columns)
                .map(cell -> quoted(cell.toString()))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String tags(Entry entry, Dimension facet) {
        return entry.tags().stream()
                .filter(tag -> tag.facet() == facet)
                .map(tag -> {
                    Role role = tag.role();
                    return role == null ? tag.value() : tag.value() + ":" + role.value();
                })
                .collect(Collectors.joining("; "));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
