package vigil.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read from web pages, from books made of them, and from Markdown.
class WebPagesTest {
    private static final String PROSE =
            "They went from village to village and asked for names. ".repeat(8).strip();

    @TempDir
    Path folder;

    @Test
    void whatIsAroundTheTextOfAPageIsSetAside() throws IOException {
        Extracted read = ReadFile.words(folder, "page.html", """
                <html><body>
                <div class="site-header"><a href="/">Home</a></div>
                <div id="cookie-banner"><p>We use cookies.</p><button>Accept</button></div>
                <ul><li><a href="/a">About</a></li><li><a href="/b">News</a></li><li><a href="/c">Press</a></li><li><a href="/d">Join</a></li></ul>
                <main><h1>What was seen</h1><p>%s</p><div class="share-buttons">Share this</div></main>
                <p>Elsewhere on this site</p>
                </body></html>
                """.formatted(PROSE));
        assertThat(ReadFile.blocks(read))
                .containsExactly(
                        "ARTIFACT Home",
                        "ARTIFACT We use cookies.",
                        "ARTIFACT About",
                        "ARTIFACT News",
                        "ARTIFACT Press",
                        "ARTIFACT Join",
                        "HEADING1 What was seen",
                        "PARAGRAPH " + PROSE,
                        "ARTIFACT Share this",
                        "ARTIFACT Elsewhere on this site");
    }

    @Test
    void aPageOfNothingButLinksIsItsText() throws IOException {
        Extracted read = ReadFile.words(folder, "links.html", """
                <html><body><ul><li><a href="/a">Burundi</a></li><li><a href="/b">Chad</a></li><li><a href="/c">Mali</a></li>
                <li><a href="/d">Sudan</a></li></ul></body></html>
                """);
        assertThat(ReadFile.blocks(read)).contains("LIST_ITEM Burundi");
    }

    @Test
    void aPageStatesItsTitleItsPublisherItsDateAndItsLanguage() throws IOException {
        Extracted read = ReadFile.words(folder, "page.html", """
                <html lang="fr-CH"><head><title>Ce qui a été vu | Les Témoins</title>
                <meta property="og:site_name" content="Les Témoins">
                <meta name="created" content="1999-01-01">
                <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2010-05-03T10:00:00Z", "dateModified": "2019-01-01"}]}</script>
                </head><body><p>Ils ont parlé.</p></body></html>
                """);
        assertThat(read.title()).isEqualTo("Ce qui a été vu");
        assertThat(read.stated()).isEqualTo(new Stated("Les Témoins", "2010-05-03", "2010-05-03T10:00:00Z", "fr-CH"));
    }

    @Test
    void theCharsetIsThatOfTheBytesOrElseTheOneThatIsDeclared() throws IOException {
        for (String written : new String[] {"windows-1251", "koi8-r", "utf-8", "utf-16"}) {
            String declared = written.equals("utf-8") ? "iso-8859-1" : written;
            String page = "<html><head><meta charset=\"%s\"></head><body><p>Свидетели говорят.</p></body></html>"
                    .formatted(declared);
            byte[] bytes = page.getBytes(Charset.forName(written));
            assertThat(ReadFile.blocks(ReadFile.words(folder, "page.html", bytes)))
                    .as(written)
                    .containsExactly("PARAGRAPH Свидетели говорят.");
        }
    }

    @Test
    void aLineWithoutWordsPartsParagraphs() throws IOException {
        Extracted read = ReadFile.words(
                folder, "old.html", "<html><body>They went.<br><br>They asked<br>for names.</body></html>");
        assertThat(ReadFile.blocks(read)).containsExactly("PARAGRAPH They went.", "PARAGRAPH They asked|for names.");
    }

    @Test
    void aBookIsReadInTheOrderOfItsSpine() throws IOException {
        String xhtml =
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body>%s</body></html>";
        Extracted read = ReadFile.words(
                folder,
                "book.epub",
                new ZipBytes()
                        .with("mimetype", "application/epub+zip")
                        .with("META-INF/container.xml", """
                                <container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>
                                """)
                        .with("OEBPS/book.opf", """
                                <package><metadata xmlns:dc="d"><dc:title>The Notebooks</dc:title><dc:publisher>Valley Press</dc:publisher>
                                <dc:date>2009-11</dc:date><dc:language>en-GB</dc:language></metadata>
                                <manifest><item id="b" href="text/b.xhtml" media-type="application/xhtml+xml"/>
                                <item id="a" href="text/a%20b.xhtml" media-type="application/xhtml+xml"/>
                                <item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest>
                                <spine><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/></spine></package>
                                """)
                        .with(
                                "OEBPS/nav.xhtml",
                                xhtml.formatted(
                                        "<nav><ol><li><a href=\"text/b.xhtml\">First</a></li><li><a href=\"text/a%20b.xhtml#x\">Second</a></li></ol></nav>"))
                        .with("OEBPS/text/a b.xhtml", xhtml.formatted("<p>They&nbsp;asked.</p>"))
                        .with("OEBPS/text/b.xhtml", xhtml.formatted("<h1>What was seen</h1><p>Smoke.</p>"))
                        .bytes());
        assertThat(read.title()).isEqualTo("The Notebooks");
        assertThat(read.stated()).isEqualTo(new Stated("Valley Press", "2009-11", "2009-11", "en-GB"));
        assertThat(ReadFile.blocks(read))
                .containsExactly(
                        "ARTIFACT First",
                        "ARTIFACT Second",
                        "HEADING1 What was seen",
                        "PARAGRAPH Smoke.",
                        "HEADING1 Second",
                        "PARAGRAPH They asked.");
    }

    @Test
    void markdownIsReadWithItsFrontMatter() throws IOException {
        Extracted read = ReadFile.words(folder, "note.md", """
                ---
                title: "The Notebooks"
                date: 2009-11-03
                ---
                # What was seen

                Smoke over the *hills*, as a [witness](http://example.org) said.[^1]

                - names

                | Village | Houses |
                |---|---|
                | Kilimo | 12 |

                [^1]: He was not named.
                """);
        assertThat(read.title()).isEqualTo("The Notebooks");
        assertThat(read.stated().date()).isEqualTo("2009-11-03");
        assertThat(ReadFile.blocks(read))
                .containsExactly(
                        "HEADING1 What was seen",
                        "PARAGRAPH Smoke over the hills, as a witness said.",
                        "LIST_ITEM names",
                        "TABLE_ROW Village\tHouses",
                        "TABLE_ROW Kilimo\t12",
                        "FOOTNOTE He was not named.");
    }
}
