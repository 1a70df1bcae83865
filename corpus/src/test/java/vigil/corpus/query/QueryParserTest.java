package vigil.corpus.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The query language, one line an operator: what is typed, and how it is understood.
final class QueryParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    # typed                                      | understood
                    genocide                                     | genocide
                    genocide Rwanda                              | genocide Rwanda
                    genocide AND Rwanda                          | genocide Rwanda
                    Rwanda OR Burundi                            | Rwanda OR Burundi
                    genocide Rwanda OR Burundi                   | genocide Rwanda OR Burundi
                    genocide (Rwanda OR Burundi)                 | genocide (Rwanda OR Burundi)
                    (genocide Rwanda) prevention                 | genocide Rwanda prevention
                    Sudan -Darfur                                | Sudan -Darfur
                    Sudan NOT Darfur                             | Sudan -Darfur
                    Sudan AND NOT Darfur                         | Sudan -Darfur
                    Sudan -(Darfur OR Kordofan)                  | Sudan -(Darfur OR Kordofan)
                    NOT NOT Sudan                                | Sudan
                    "crimes against humanity"                    | "crimes against humanity"
                    “crimes against humanity”                    | "crimes against humanity"
                    « crimes contre l’humanité »                 | "crimes contre l'humanité"
                    „Völkermord“                                 | "Völkermord"
                    "early warning"~5                            | "early warning"~5
                    prevent*                                     | prevent*
                    Gadafi~                                      | Gadafi~2
                    Osh~                                         | Osh~1
                    Gaddafi~1                                    | Gaddafi~1
                    heading:Sudan                                | heading:Sudan
                    Heading:Sudan                                | heading:Sudan
                    section:"Policy and research" Kenya          | section:"Policy and research" Kenya
                    country:(Sudan OR Libya)                     | country:(Sudan OR Libya)
                    -kind:imprint                                | -kind:imprint
                    organization:wit*                            | organization:wit*
                    year:2011                                    | year:2011
                    year:2010..2012                              | year:2010..2012
                    year:2010–2012                               | year:2010..2012
                    year:2010..                                  | year:2010..
                    year:..2012                                  | year:..2012
                    year:(2010 OR 2012)                          | year:2010 OR year:2012
                    women's rights                               | women's rights
                    women’s rights                               | women's rights
                    hub-and-spoke                                | hub-and-spoke
                    S/RES/1973                                   | S/RES/1973
                    article 7(1)(g)                              | article 7\\(1\\)\\(g\\)
                    Who protects civilians?                      | Who protects civilians
                    Genocide Alert - Germany                     | Genocide Alert Germany
                    and or not                                   | and or not
                    \\-not                                       | \\-not
                    \\OR                                         | \\OR
                    \\"quoted\\"                                 | \\"quoted\\"
                    heading\\:Sudan                              | heading\\:Sudan
                    （Rwanda OR Burundi）                         | Rwanda OR Burundi
                    genocide && Rwanda                           | genocide Rwanda
                    §Rwanda || Burundi§                          | Rwanda OR Burundi
                    §Rwanda|Burundi§                             | Rwanda OR Burundi
                    Sudan !Darfur                                | Sudan -Darfur
                    Sudan AND NOT (Darfur OR Kordofan)           | Sudan -(Darfur OR Kordofan)
                    +genocide +Rwanda                            | genocide Rwanda
                    Ｓｕｄａｎ　ＯＲ　Ｋｅｎｙａ                           | Sudan OR Kenya
                    court NEAR/5 arrest                          | "court arrest"~5
                    court w/5 "arrest warrant"                   | "court arrest warrant"~5
                    court AROUND(5) arrest*                      | "court arrest*"~5
                    court /s arrest                              | "court arrest"~25
                    "crimes * humanity"                          | "crimes  humanity"~1
                    *cide                                        | *cide
                    geno*de                                      | geno*de
                    wom?n                                        | wom?n
                    organi*ation                                 | organi*ation
                    *clean*                                      | *clean*
                    -heading:*cide                               | -heading:*cide
                    "prevent* genocide"                          | "prevent* genocide"
                    2\\*3                                         | 2\\*3
                    「种族灭绝」                                  | "种族灭绝"
                    《罗马规约》                                  | "罗马规约"
                    种族灭绝，达尔富尔。                            | 种族灭绝 达尔富尔
                    标题 heading：正义                             | 标题 heading:正义
                    السودان، دارفور؟                               | السودان دارفور
                    year:٢٠١٠..٢٠١٢                              | year:2010..2012
                    year:[2010 TO 2012]                          | year:2010..2012
                    year:[2010 TO *]                             | year:2010..
                    heading: Sudan                               | heading:Sudan
                    Rwanda,Burundi;Uganda                        | Rwanda Burundi Uganda
                    1,000 civilians                              | 1,000 civilians
                    2003-2008                                    | 2003-2008
                    A/HRC/14/23                                  | A/HRC/14/23
                    R2P                                          | R2P
                    art. 8(2)(b)(xxii)                           | art. 8\\(2\\)\\(b\\)\\(xxii\\)
                    c/o info@example.org                         | c/o info@example.org
                    http://example.org/a?b=1*                    | http\\://example.org/a\\?b=1\\*
                    mailto:info@example.org                      | mailto\\:info@example.org
                    gen­ocide​ of Rwanda               | genocide of Rwanda
                    \u202B"دارفور"\u202C                             | "دارفور"
                    Baʿath d`Ivoire                              | Ba'ath d'Ivoire
                    Darfur...                                    | Darfur...
                    """)
    void isUnderstood(String typed, String understood) {
        Parsed parsed = QueryParser.parse(typed);

        assertThat(parsed.query().print()).isEqualTo(understood);
        assertThat(parsed.warnings()).isEmpty();
        assertThat(QueryParser.parse(understood).query()).isEqualTo(parsed.query());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    # typed                | read as           | because
                    "never closed          | never closed      | a quotation mark has no partner
                    (never closed          | never closed      | an opening bracket has no partner
                    never opened)          | never opened      | a closing bracket has no partner
                    OR Sudan               | \\OR Sudan        | OR has nothing to join
                    Sudan AND              | Sudan \\AND       | AND has nothing to join
                    Sudan NOT              | Sudan \\NOT       | NOT has nothing to exclude
                    Sudan * Darfur         | Sudan Darfur      | * stands for letters of a word
                    §Sudan ||§             | Sudan             | §|| has nothing to join; it was left out§
                    NEAR/5 Sudan           | \\NEAR/5 Sudan    | NEAR/5 stands between two words or phrases
                    (a OR b) w/3 c         | (a OR b) \\w/3 c  | w/3 stands between two words or phrases
                    genocide^2 Rwanda      | genocide Rwanda   | ^ is not understood
                    "war crimes"^4.5       | "war crimes"      | ^ is not understood
                    (Sudan OR Chad)~2      | Sudan OR Chad     | ~ stands behind a word
                    wom?n~                 | wom?n             | ~ is for words of up to 40 letters
                    Gadafi~7               | Gadafi~2          | ~ allows 1 or 2 letters to differ
                    colour:red             | colour red        | there is no field "colour"
                    year:soon              | soon              | a year is 2011
                    year:2012..2010        | 2012..2010        | a year is 2011
                    """)
    void isReadAsWordsWithAWarning(String typed, String read, String because) {
        Parsed parsed = QueryParser.parse(typed);

        assertThat(parsed.query().print()).isEqualTo(read);
        assertThat(parsed.warnings()).singleElement().asString().startsWith(because);
    }

    @Test
    void nothingTypedAsksForEveryEntry() {
        for (String nothing : List.of("", "   ", "()", "\"\"", "-", "?!", "( ( ) )", "\u0000\u0007")) {
            assertThat(QueryParser.parse(nothing).query()).as(nothing).isEqualTo(new Query.All());
        }
    }

    @Test
    void aQueryWithoutAWordSaysThatItShowsEverything() {
        assertThat(QueryParser.parse("?!").warnings())
                .containsExactly("no word was found in the query; every entry is shown");
        assertThat(QueryParser.parse(" ").warnings()).isEmpty();
    }

    @Test
    void whatIsTooLongOrTooDeepIsLeftOutWithAWarning() {
        assertThat(QueryParser.parse("genocide ".repeat(10_000)).warnings())
                .anySatisfy(warning -> assertThat(warning).startsWith("a query has at most 4000 characters"))
                .anySatisfy(warning -> assertThat(warning).startsWith("a query has at most 200 words"));
        assertThat(QueryParser.parse("(".repeat(100) + "Sudan" + ")".repeat(100))
                        .warnings())
                .anySatisfy(warning -> assertThat(warning).startsWith("brackets are read up to 20 deep"));
    }

    @Test
    void noTextIsAnErrorAndWhatIsPrintedOfItReadsBackTheSame() {
        var texts = new QueryTexts(List.of("the", "genocide", "Rwanda", "l'homme", "保护责任", "دارفور"), List.of());
        for (int i = 0; i < 5_000; i++) {
            String text = texts.text(20_110_601, i).text();
            Query query = QueryParser.parse(text).query();
            String printed = query.print();
            if (printed.length() <= 500) {
                assertThat(QueryParser.parse(printed).query().print())
                        .as("text %d: %s", i, text)
                        .isEqualTo(printed);
            }
        }
    }
}
