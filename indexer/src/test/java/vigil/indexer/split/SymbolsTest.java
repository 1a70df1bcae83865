package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SymbolsTest {
    @Test
    void theSymbolsOfManyOrgansAreFound() {
        assertThat(Symbols.in("A/77/301")).contains("A/77/301");
        assertThat(Symbols.in("A/HRC/RES/40/3")).contains("A/HRC/RES/40/3");
        assertThat(Symbols.in("CCPR/C/XYZ/CO/4")).contains("CCPR/C/XYZ/CO/4");
        assertThat(Symbols.in("E/CN.4/Sub.2/1991/20/Add.1")).contains("E/CN.4/Sub.2/1991/20/Add.1");
        assertThat(Symbols.in("A/ES-10/900")).contains("A/ES-10/900");
        assertThat(Symbols.in("S/PRST/2003/9/Corr.1")).contains("S/PRST/2003/9/Corr.1");
        assertThat(Symbols.in("ST/SGB/2002/7")).contains("ST/SGB/2002/7");
    }

    @Test
    void theYearOfAResolutionBelongsToItsSymbol() {
        assertThat(Symbols.in("S/RES/1001(1995)")).contains("S/RES/1001 (1995)");
        assertThat(Symbols.in("A/RES/9999 (XXIX)")).contains("A/RES/9999 (XXIX)");
        assertThat(Symbols.in("see A/77/301 (in English)")).contains("A/77/301");
    }

    @Test
    void aJointSymbolIsOne() {
        assertThat(Symbols.in("A/61/100–S/2006/200")).contains("A/61/100-S/2006/200");
        assertThat(Symbols.in("A/61/100*-S/2006/200*")).contains("A/61/100-S/2006/200");
    }

    @Test
    void aWordWithAStrokeIsNone() {
        assertThat(Symbols.in("and/or")).isEmpty();
        assertThat(Symbols.in("Tel. 1/234")).isEmpty();
        assertThat(Symbols.in("http://example.org/A/77/301")).isEmpty();
    }
}
