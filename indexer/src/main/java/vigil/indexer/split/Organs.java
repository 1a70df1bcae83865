package vigil.indexer.split;

import java.util.List;

/// The organs of the United Nations whose documents bear a symbol. Source: the series of symbols of the Dag
/// Hammarskjöld Library.
final class Organs {
    private static final List<Series> SERIES = List.of(
            new Series("A/HRC/", "Human Rights Council"),
            new Series("A/", "General Assembly"),
            new Series("S/", "Security Council"),
            new Series("T/", "Trusteeship Council"),
            new Series("E/ICEF/", "Children’s Fund"),
            new Series("E/CN.4/", "Commission on Human Rights"),
            new Series("E/C.12/", "Committee on Economic, Social and Cultural Rights"),
            new Series("E/", "Economic and Social Council"),
            new Series("CCPR/", "Human Rights Committee"),
            new Series("CAT/OP/", "Subcommittee on Prevention of Torture"),
            new Series("CAT/", "Committee against Torture"),
            new Series("CEDAW/", "Committee on the Elimination of Discrimination against Women"),
            new Series("CERD/", "Committee on the Elimination of Racial Discrimination"),
            new Series("CRC/", "Committee on the Rights of the Child"),
            new Series("CRPD/", "Committee on the Rights of Persons with Disabilities"),
            new Series("CED/", "Committee on Enforced Disappearances"),
            new Series("CMW/", "Committee on Migrant Workers"),
            new Series("ST/", "Secretariat"),
            new Series("TD/", "Conference on Trade and Development"),
            new Series("UNEP/", "Environment Programme"),
            new Series("DP/", "Development Programme"));

    /// @param beginning of its symbols
    private record Series(String beginning, String organ) {}

    private Organs() {}

    /// The organ that gave out the document with this symbol: "United Nations Security Council"; of a joint
    /// symbol the first. "United Nations" where the series is another.
    static String of(String symbol) {
        return SERIES.stream()
                .filter(series -> symbol.startsWith(series.beginning()))
                .map(series -> "United Nations " + series.organ())
                .findFirst()
                .orElse("United Nations");
    }
}
