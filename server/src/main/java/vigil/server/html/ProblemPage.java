package vigil.server.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import java.util.Locale;
import vigil.server.request.Parameters;

/// What went wrong, for people.
///
/// @param title what it is, in a few words
/// @param detail what is wrong and what to do
/// @param asked what was asked, so that the search box still holds it
public record ProblemPage(String title, String detail, Parameters asked) {

    /// The page.
    public String html() {
        Parameters words =
                Parameters.NONE.with("q", asked.all("q").stream().limit(1).toList());
        return Layout.page(
                title,
                words,
                div(
                        attrs(".problem"),
                        h1(title),
                        p(sentence()),
                        p(a("Search all entries").withHref("/search"))));
    }

    private String sentence() {
        boolean open = !detail.isEmpty() && Character.isLetterOrDigit(detail.charAt(detail.length() - 1));
        return detail.isEmpty()
                ? title
                : detail.substring(0, 1).toUpperCase(Locale.ROOT) + detail.substring(1) + (open ? "." : "");
    }
}
