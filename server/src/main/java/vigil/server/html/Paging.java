package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.nav;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.server.request.Parameters;

/// The ways from one page to the next and back. A cursor leads forwards only, so a page's address remembers the cursors
/// of the pages before it.
///
/// @param path the page's path
/// @param asked the parameters of the first page
/// @param cursor the cursor of this page; null for the first
/// @param next the cursor of the next page; null on the last
/// @param before the cursors of the pages before this one, the first page's being `first`
record Paging(
        String path,
        Parameters asked,
        @Nullable String cursor,
        @Nullable String next,
        List<String> before) {
    /// Stands for the cursor of the first page, which has none.
    private static final String FIRST = "first";

    /// Cursors remembered, so that the address stays short.
    private static final int REMEMBERED = 40;

    /// The links; null where one page is all.
    @Nullable
    DomContent html() {
        if (next == null && before.isEmpty()) {
            return null;
        }
        return nav(
                        attrs(".paging"),
                        before.isEmpty()
                                ? null
                                : a(attrs(".previous"), "← Previous")
                                        .withHref(previous())
                                        .withRel("prev"),
                        before.size() > 1 ? a("First page").withHref(asked.url(path)) : null,
                        next == null
                                ? null
                                : a(attrs(".next"), "Next →")
                                        .withHref(asked.with("cursor", next)
                                                .with("before", remembered())
                                                .url(path))
                                        .withRel("next"))
                .attr("aria-label", "Pages");
    }

    private List<String> remembered() {
        var soFar = new ArrayList<>(before);
        soFar.add(cursor == null ? FIRST : cursor);
        return soFar.subList(Math.max(0, soFar.size() - REMEMBERED), soFar.size());
    }

    private String previous() {
        String last = before.getLast();
        return last.equals(FIRST)
                ? asked.url(path)
                : asked.with("cursor", last)
                        .with("before", before.subList(0, before.size() - 1))
                        .url(path);
    }
}
