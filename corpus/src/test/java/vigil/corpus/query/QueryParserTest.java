package vigil.corpus.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
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
                    *cide                  | cide              | * is understood at the end of a word only
                    geno*de                | geno de           | * is understood at the end of a word only
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
    void noTextIsAnError() {
        var random = new Random(20_110_601);
        for (int i = 0; i < 20_000; i++) {
            String text = QueryTexts.any(random);
            Parsed parsed = QueryParser.parse(text);
            String printed = parsed.query().print();
            assertThat(QueryParser.parse(printed).query().print())
                    .as("%s read as %s", text, printed)
                    .isNotNull();
        }
    }
}
