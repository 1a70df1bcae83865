package vigil.server.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.corpus.Facet;
import vigil.corpus.Grouping;
import vigil.corpus.InvalidRequestException;
import vigil.corpus.Role;
import vigil.corpus.SearchRequest;
import vigil.corpus.Sort;
import vigil.corpus.ValueFilter;
import vigil.corpus.YearRange;
import vigil.server.OpenedShelf;
import vigil.server.Shelf;

class RequestParserTest {
    @TempDir
    private static Path folder;

    private static OpenedShelf shelf;
    private static RequestParser parser;

    @BeforeAll
    static void open() throws IOException {
        shelf = OpenedShelf.in(folder);
        parser = shelf.parser();
    }

    @AfterAll
    static void close() throws IOException {
        shelf.close();
    }

    private SearchRequest parsed(String query) throws IOException {
        return parser.search(Parameters.decode(query));
    }

    @Test
    void withoutParametersEveryEntryIsAskedForBestFirst() throws IOException {
        assertThat(parsed("")).isEqualTo(SearchRequest.of(""));
    }

    @ParameterizedTest
    @CsvSource({
        "country, SDN, SDN",
        "country, sdn, SDN",
        "country, sd, SDN",
        "country, sudan, SDN",
        "country, Côte d'Ivoire, CIV",
        "country, cote d ivoire, CIV",
        "crime, Genocide, genocide",
        "crime, war-crimes, war-crimes",
        "crime, WAR CRIMES, war-crimes",
        "theme, early-warning, early-warning",
        "organization, lamplight network, lamplight-network",
        "organization, river-watch, river-watch",
        "section, members, Members",
        "kind, Member list, member-list",
        "kind, PROFILE, profile",
        "language, French, fr",
        "language, fr, fr",
    })
    void aFilterTakesAValueOrANameInAnyCase(String facet, String typed, String value) throws IOException {
        assertThat(parser.search(Parameters.NONE.with(facet, typed)).filters().values())
                .containsEntry(Facet.of(facet).orElseThrow(), ValueFilter.anyOf(value));
    }

    @Test
    void aPublicationIsChosenByItsIdOrItsTitle() throws IOException {
        String id = new Shelf(folder).bulletin().publication().id();
        assertThat(parsed("publication=the+harbour+bulletin").filters())
                .isEqualTo(parsed("publication=" + id).filters());
    }

    @Test
    void anExclamationMarkLeavesAValueOut() throws IOException {
        ValueFilter countries =
                parsed("country=Sudan&country=!Rwanda").filters().values().get(Facet.COUNTRY);
        assertThat(countries.any()).containsExactly("SDN");
        assertThat(countries.none()).containsExactly("RWA");
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 2010, 2010",
        "2010..2011, 2010, 2011",
        "2010.., 2010, 2147483647",
        "..2011, -2147483648, 2011",
    })
    void yearsAreARangeWhoseEndsMayBeLeftOut(String typed, int from, int to) throws IOException {
        assertThat(parsed("year=" + typed).filters().years()).isEqualTo(new YearRange(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "country=Sudn, country, Sudan",
        "crime=genocyde, crime, Genocide",
        "organization=lamplit netwrk, organization, Lamplight Network",
        "section=Membres, section, Members",
        "publication=Harbor bulletin, publication, The Harbour Bulletin",
        "kind=profil, kind, Profile",
        "language=Frensh, language, French",
        "country=!, country, known",
        "year=2011..2010, year, earlier first",
        "year=.., year, ..2011",
        "year=soon, year, 2010..2011",
        "country=!\\, country, known",
        "role=subject, role, about",
        "sort=size, sort, -date",
        "group=month, group, publication or none",
        "size=1001, size, 1000",
        "size=-1, size, 1000",
        "size=ten, size, 1000",
        "size=1&size=2, size, once",
    })
    void whatIsWrongIsToldWithItsParameterAndWhatWouldBeRight(String query, String parameter, String advice) {
        assertThatThrownBy(() -> parsed(query))
                .hasMessageContaining(advice)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        wrong -> assertThat(wrong.parameter()).isEqualTo(parameter));
    }

    @Test
    void aRequestWrittenAsParametersIsReadAsTheSame() throws IOException {
        SearchRequest request = parsed(
                "q=a+%22b%22&country=SDN&country=!RWA&crime=genocide&year=2010..&role=about&sort=-date&group=none");
        assertThat(request.sort()).isEqualTo(Sort.NEWEST);
        assertThat(request.grouping()).isEqualTo(Grouping.NONE);
        assertThat(request.filters().countryRole()).isEqualTo(Role.ABOUT);
        assertThat(parser.search(RequestParser.parameters(request))).isEqualTo(request);
    }

    @Test
    void aNameThatNoParameterHasIsToldWithTheNearest() {
        assertThatThrownBy(() -> RequestParser.checkNames(Parameters.decode("contry=SDN"), "sort"))
                .hasMessageContaining("did you mean country");
    }
}
