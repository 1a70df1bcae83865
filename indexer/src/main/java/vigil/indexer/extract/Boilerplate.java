package vigil.indexer.extract;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What on a web page is no part of its text: menus, the site's head and foot, cookie banners, lists of links.
///
/// It is found by what elements are and are called, and by links that make up nearly all of their words. Where a page
/// has one `main` or one `article` that holds most of its words, all outside of it is set aside.
final class Boilerplate {
    private static final String NAVIGATION = "nav, [role=navigation], [role=banner], [role=contentinfo], [role=search],"
            + " [role=menu], [role=menubar], [role=dialog], div[title=header], div[title=footer]";
    private static final Pattern NAMED = Pattern.compile(
            "(?:.*[-_])?(?:breadcrumbs?|navbar|nav|navigation|menu|mainmenu|topmenu|skip-?links?|skip|pagination|pager|"
                    + "share|sharing|social|social-?(?:links|media|share|icons)|share-?(?:links|buttons|bar)|sharedaddy|addtoany|"
                    + "site-?header|site-?footer|page-?footer|sidebar|widgets?|widget-area|related-?(?:posts|articles|content|links)|"
                    + "comment-?(?:list|form|respond)|comments|newsletter-?(?:signup|form)|subscribe|login|searchform|advert|ads?)"
                    + "(?:[-_]?\\d+)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COOKIES = Pattern.compile(
            "cookie|consent|gdpr|ccpa|onetrust|privacy-?(?:banner|notice|popup)", Pattern.CASE_INSENSITIVE);
    private static final int COOKIE_WORDS = 600;
    private static final int MAIN_WORDS = 60;
    private static final int LINKS = 4;
    private static final int LINK_WORDS = 6;

    private final Element body;
    private final PageCounts counts;
    private final int words;
    private final Set<Element> aside = Collections.newSetFromMap(new IdentityHashMap<>());

    private Boilerplate(Element body) {
        this.body = body;
        this.counts = new PageCounts(body);
        this.words = counts.words(body);
    }

    /// The elements that are set aside, whole.
    static Set<Element> of(Document page) {
        var found = new Boilerplate(page.body());
        Optional<Element> main = found.main();
        main.ifPresent(found::outside);
        found.body.select(NAVIGATION).forEach(found::set);
        found.body.select("header, footer").forEach(found::headOrFoot);
        found.body.select("[class], [id]").forEach(found::named);
        found.body.select("ul, ol, table, p, div").forEach(element -> found.links(element, main));
        return found.words(found.aside) < found.words ? found.aside : Set.of();
    }

    private Optional<Element> main() {
        for (String way : List.of("main, [role=main]", "article", "[itemprop=articleBody]")) {
            List<Element> found = body.select(way).stream()
                    .filter(element -> !element.parents().is(way))
                    .toList();
            if (found.size() == 1) {
                int inside = counts.words(found.getFirst());
                if (inside >= MAIN_WORDS && 4 * inside >= words) {
                    return Optional.of(found.getFirst());
                }
            }
        }
        return Optional.empty();
    }

    /// Sets all aside but the element, those around it, and the page's heading.
    private void outside(Element main) {
        boolean named = main.selectFirst("h1") != null;
        for (Element inside = main; !inside.equals(body) && inside.parent() != null; inside = inside.parent()) {
            for (Element sibling : inside.siblingElements()) {
                if (named || sibling.selectFirst("h1") == null) {
                    set(sibling);
                }
            }
        }
    }

    private void headOrFoot(Element element) {
        boolean ofArticle = element.parents().is("article, main, section, aside, blockquote");
        boolean foot = element.normalName().equals("footer");
        if (foot
                ? !ofArticle
                : !ofArticle && (element.selectFirst("nav") != null || element.selectFirst("h1,h2") == null)) {
            setUnlessMost(element);
        }
    }

    private void named(Element element) {
        String names = element.id() + " " + element.className();
        if (COOKIES.matcher(names).find()
                && counts.words(element) < COOKIE_WORDS
                && element.text().toLowerCase(Locale.ROOT).contains("cookie")) {
            setUnlessMost(element);
        } else if (!element.is("body, main, article, h1, h2, h3, h4, h5, h6, p, a, span")) {
            for (String name : names.strip().split("\\s+", -1)) {
                if (NAMED.matcher(name).matches()) {
                    setUnlessMost(element);
                    return;
                }
            }
        }
    }

    /// A list of short links is a menu.
    private void links(Element element, Optional<Element> main) {
        int links = counts.links(element);
        int all = counts.words(element);
        boolean menu = links >= LINKS && all < LINK_WORDS * links && 20 * counts.linkedWords(element) >= 17 * all;
        if (menu
                && (main.isEmpty()
                        || (!main.get().equals(element) && !element.parents().contains(main.get())))) {
            setUnlessMost(element);
        }
    }

    private void setUnlessMost(Element element) {
        if (2 * counts.words(element) < words
                && (element.selectFirst("h1") == null || body.select("h1").size() > 1)) {
            set(element);
        }
    }

    private void set(Element element) {
        aside.add(element);
    }

    private int words(Set<Element> elements) {
        var outermost = new HashSet<Integer>();
        int sum = 0;
        for (Element element : elements) {
            boolean inside = element.parents().stream().anyMatch(elements::contains);
            if (!inside && outermost.add(System.identityHashCode(element))) {
                sum += counts.words(element);
            }
        }
        return sum;
    }
}
