package vigil.indexer.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a web page states about itself: in `meta` elements (Dublin Core, Open Graph, those for Google Scholar),
/// JSON-LD and microdata.
final class PageHead {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TITLES =
            List.of("citation_title", "dc.title", "dcterms.title", "og:title", "twitter:title");
    private static final List<String> PUBLISHERS =
            List.of("citation_publisher", "dc.publisher", "dcterms.publisher", "publisher", "og:site_name");
    private static final List<String> DATES = List.of(
            "citation_publication_date",
            "citation_date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "publish-date",
            "publication_date",
            "publish_date",
            "pubdate",
            "date");

    private final Document page;
    private final List<JsonNode> things = new ArrayList<>();

    PageHead(Document page) {
        this.page = page;
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                gather(JSON.readTree(script.data()));
            } catch (JsonProcessingException e) {
                // What a program cannot read states nothing.
            }
        }
    }

    /// The author's title, without the name of the site; null where there is none.
    @Nullable
    String title() {
        String whole = page.title().strip();
        Element heading = page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
        if (heading != null
                && !heading.text().isBlank()
                && whole.startsWith(heading.text().strip())) {
            return heading.text().strip();
        }
        Optional<String> stated = metas(TITLES).findFirst();
        if (stated.isPresent()) {
            return stated.get();
        }
        String site = metas(PUBLISHERS).findFirst().orElse("");
        for (String dash : List.of(" | ", " – ", " — ", " - ", " :: ")) {
            int cut = whole.lastIndexOf(dash);
            if (cut > 0
                    && !site.isEmpty()
                    && whole.substring(cut + dash.length()).equalsIgnoreCase(site)) {
                return whole.substring(0, cut).strip();
            }
        }
        return whole.isEmpty() ? null : whole;
    }

    /// All else.
    Stated stated() {
        String publisher = Stream.concat(metas(PUBLISHERS), things.stream().map(PageHead::publisher))
                .filter(name -> !name.isBlank() && !name.startsWith("http"))
                .findFirst()
                .orElse(null);
        Element root = page.selectFirst("html");
        String language = root == null ? "" : root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang");
        String dateWords = Stream.of(
                        metas(DATES),
                        things.stream().map(thing -> thing.path("datePublished").asText("")),
                        page.select("[itemprop=datePublished], time[pubdate]").stream()
                                .map(PageHead::time))
                .flatMap(dates -> dates)
                .filter(words -> StatedDate.of(words).isPresent())
                .findFirst()
                .orElse(null);
        String date = dateWords == null ? null : StatedDate.of(dateWords).orElse(null);
        return new Stated(publisher, date, dateWords, language.isBlank() ? null : language.strip());
    }

    private Stream<String> metas(List<String> names) {
        return names.stream()
                .flatMap(name -> page.select("meta").stream()
                        .filter(meta -> isCalled(meta.attr("name"), name) || isCalled(meta.attr("property"), name))
                        .map(meta -> meta.attr("content").strip()))
                .filter(content -> !content.isEmpty());
    }

    private static boolean isCalled(String found, String name) {
        return found.toLowerCase(Locale.ROOT).equals(name);
    }

    private static String time(Element element) {
        return element.hasAttr("content")
                ? element.attr("content")
                : element.hasAttr("datetime") ? element.attr("datetime") : element.text();
    }

    private static String publisher(JsonNode thing) {
        JsonNode publisher = thing.path("publisher");
        JsonNode first = publisher.isArray() ? publisher.path(0) : publisher;
        return first.isTextual() ? first.asText() : first.path("name").asText("");
    }

    private void gather(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::gather);
        } else if (node.isObject()) {
            things.add(node);
            gather(node.path("@graph"));
        }
    }
}
