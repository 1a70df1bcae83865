package vigil.indexer.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.corpus.Entry;
import vigil.corpus.Evidence;
import vigil.corpus.Facet;
import vigil.corpus.Kind;
import vigil.corpus.Tag;

/// How organizations that no table knows are found: by definitions, headings, and words that their names contain.
class UnknownOrganizationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Lakeside Peace Council (LPC) met. LPC went on.                         | Lakeside Peace Council | LPC
            LPC (Lakeside Peace Council) met. LPC went on.                             | Lakeside Peace Council | LPC
            The Lakeside Peace Council, or LPC, met.                                   | Lakeside Peace Council | LPC
            The Lakeside Peace Council, known as LPC, met.                             | Lakeside Peace Council | LPC
            The Lakeside Peace Council (known by its acronym LPC) met.                 | Lakeside Peace Council | LPC
            The Lakeside Peace Council (hereinafter “LPC”) met.                        | Lakeside Peace Council | LPC
            The R2P Coalition Secretariat (R2PCS) met.                                 | R2P Coalition Secretariat | R2PCS
            The Group of Eight (G8) met.                                               | Group of Eight | G8
            The April 6 Movement (A6M) met.                                            | April 6 Movement | A6M
            The Lakeside Non-Governmental Forum (LNGO-Forum) met.                      | Lakeside Non-Governmental Forum | LNGO-Forum
            The Lakeside Border Service (LBS) met.                                     | Lakeside Border Service | LBS
            Members of Women of Lakeside Arise (WOLA) met.                             | Women of Lakeside Arise | WOLA
            The pressure group Farmers for Water (F4W) met.                            | Farmers for Water | F4W
            The Lakeside Workers’ Party (PTL) met. The PTL went on.                    | Lakeside Workers’ Party | PTL
            """)
    void aDefinitionIntroducesAnOrganization(String text, String label, String abbreviation) {
        Tag tag = Tagged.text(text).tags().stream()
                .filter(one -> one.facet() == Facet.ORGANIZATION && one.label().equals(label))
                .findFirst()
                .orElseThrow();
        assertThat(tag.evidence()).extracting(Evidence::quote).contains(label, abbreviation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | La Ligue des droits de l’homme a porté plainte.                              | Ligue des droits de l’homme
            fr | L’Association malienne des droits de l’homme a porté plainte.                | Association malienne des droits de l'homme
            fr | L’Association béninoise de défense des droits de l’homme a porté plainte.    | Association béninoise de défense des droits de l’homme
            fr | La Coalition pour la Cour pénale internationale (CCPI) et la CCPI du Mali.   | Coalition for the International Criminal Court
            fr | Le Comité pour la mémoire du lac (CML) a porté plainte.                      | Comité pour la mémoire du lac
            es | La Comisión Nacional de los Derechos Humanos (CNDH) informó.                 | Comisión Nacional de los Derechos Humanos
            es | Las Madres de Plaza de Mayo marcharon.                                       | Madres de Plaza de Mayo
            es | La Asociación Pro Derechos Humanos informó.                                  | Asociación Pro Derechos Humanos
            es | La Coordinadora de familiares de desaparecidos informó.                      | Coordinadora de familiares de desaparecidos
            """)
    void namesInFrenchAndSpanishMayBeWrittenSmall(String language, String text, String label) {
        assertThat(Tagged.labels(Tagged.text(language, text), Facet.ORGANIZATION))
                .containsExactly(label);
    }

    @Test
    void anAbbreviationCountsInEntriesBeforeItsDefinition() {
        List<Entry> entries = Tagged.profiles(
                "Peace Watch: Peace Watch and LPC wrote a report.",
                "Lakeside Peace Council: The Lakeside Peace Council (LPC) trains judges.");
        assertThat(Tagged.tag(entries.getFirst(), "lakeside-peace-council")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Responsibility to Protect (RtoP) was debated. RtoP is young.",
                "The gross domestic product (GDP) of the valley fell. GDP counts.",
                "Camps of internally displaced persons (IDPs) and IDPs in towns.",
                "Non-Governmental Organizations (NGOs) spoke. NGOs were heard.",
                "The Convention on the Rights of Rivers (CRR) was signed. The CRR has nine articles.",
                "The Lakeside Peace Agreement (LPA) was signed. The LPA holds.",
                "The Special Adviser on Rivers (SAR) spoke. The SAR left.",
                "The National Rivers Programme (NRP) began. The NRP ends in May.",
                "The Senior Programme Officer (SPO) left. The SPO had been there for a year.",
                "The Council acted under Chapter VII. The Court met. The Commission has no name.",
                "They came in May and left in March. In June they met again.",
                "Women went to the Central Police Station and to the Commercial Centre.",
                "They held a Peaceful Assembly in the Cauca Department and in the Khyber Tribal Agency.",
                "Lawyers Ana Ruiz and Juan Paz spoke of Cross Border Trade.",
                "The Army Chief and the Police Commander met the Finance Minister.",
                "The Criminal Code of the Russian Federation was changed.",
                "The Union Programme, the Coalition Framework and the Council Policy were changed.",
                "The Republic of the Lake (ROL) lies far off.",
                "The Kenya Office and the Geneva Office answered.",
                "The General Assembly of the Supreme Court met. The National Security Council did not.",
                "Police-Contributing Countries met.",
                "They must ratify OP-CAT and wrote document CERD/C/7.",
            })
    void whatOnlyLooksLikeAnOrganizationIsNone(String text) {
        assertThat(Tagged.labels(Tagged.text(text), Facet.ORGANIZATION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A report of the Governing Council of the Asian and Pacific Water Centre. | Governing Council of the Asian and Pacific Water Centre",
                "The Pan-Pacific and South-East Asia Women’s Association met. | Pan-Pacific and South-East Asia Women’s Association",
                "According to the Lakeside Institute, it rains. | Lakeside Institute",
                "Ana Ruiz Ministry of Health; Juan Paz Permanent Mission of Kenya | Ministry of Health, Permanent Mission of Kenya",
                "The Speaker of the Lakeside Parliament spoke. | Lakeside Parliament",
                "Establish a Lakeside Commission and report. | Lakeside Commission",
                "The Lakeside Court on 7 May, in May and in Roman Hall ruled. | Lakeside Court",
                "The Lakeside Court in 2012 and the Lakeside Assembly on Monday met. | Lakeside Assembly, Lakeside Court",
                "The Lakeside Coalition’s African members met. | Lakeside Coalition",
                "The Ministry of Women’s Affairs met. | Ministry of Women’s Affairs",
                "The Court of Bosnia and Herzegovina ruled. | Court of Bosnia and Herzegovina",
                "The Lakeside Network for Asia and the Pacific met. | Lakeside Network for Asia and the Pacific",
                "The Lakeside Council and the Harbour Union met. | Harbour Union, Lakeside Council",
                "The Higher Regional Court in Koblenz ruled. | Higher Regional Court in Koblenz",
                "The Union of Lawyers of the Lake, LAKESIDE COUNCIL MEMBERS MEET | Union of Lawyers of the Lake",
                "Published by the Harbour University for Applied Law ABN: 91 541 | Harbour University for Applied Law",
                "Relatives of the Disappeared Association met. | Relatives of the Disappeared Association",
            })
    void aNameEndsWhereAReaderWouldEndIt(String text, String labels) {
        assertThat(String.join(", ", Tagged.labels(Tagged.text(text), Facet.ORGANIZATION)))
                .isEqualTo(labels);
    }

    @Test
    void aGenericWordRefersToTheOnlyFullerNameBeforeIt() {
        Entry entry = Tagged.text("The Lakeside Commission met in May. The Commission heard forty people.");
        assertThat(Tagged.tag(entry, "lakeside-commission").orElseThrow().evidence())
                .extracting(Evidence::quote)
                .containsExactly("Lakeside Commission", "Commission");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Lakeside Commission and the Harbour Commission met. The Commission heard forty people.",
                "The Commission heard forty people. The Lakeside Commission met in May.",
                "The Lakeside Commission met. The commission was wrong, and the Commission of nobody, too.",
            })
    void aGenericWordRefersToNoneWhereSeveralOrNoneStandBefore(String text) {
        assertThat(Tagged.text(text).tags().stream()
                        .filter(tag -> tag.facet() == Facet.ORGANIZATION)
                        .flatMap(tag -> tag.evidence().stream())
                        .map(Evidence::quote))
                .doesNotContain("Commission");
    }

    @Test
    void aLineOfAMemberListThatIsNoNameIsPassedOver() {
        Entry list = Tagged.entry(
                Kind.MEMBER_LIST,
                "Members",
                "Act Today (Oslo, Norway)\n3864 4719 (fax)\nDr Ana Ruiz (chair)\nThis page is being kept (by us)");
        assertThat(Tagged.labels(list, Facet.ORGANIZATION)).containsExactly("Act Today");
    }
}
