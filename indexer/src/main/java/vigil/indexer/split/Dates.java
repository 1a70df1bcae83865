package vigil.indexer.split;

/// Finds the date of a publication in its text.
final class Dates {
    /// Names of months and seasons, as alternatives of a regular expression.
    static final String MONTH_OR_SEASON = "january|february|march|april|may|june|july|august|september|october|november|"
            + "december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?|"
            + "spring|summer|autumn|fall|winter|"
            + "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
            + "printemps|été|automne|hiver|"
            + "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|"
            + "primavera|verano|otoño|invierno";

    private Dates() {}
}
