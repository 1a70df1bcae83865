package vigil.server.request;

import vigil.corpus.ValueFilter;

/// One value as the parameter of a filter has it: `SDN`, `!SDN` for entries without it, `none` for entries that have no
/// value at all on the facet, `!none` for those that have any.
///
/// What is really called so, as a section may be, stands behind a backslash: `\none`, `\!Ya!`, `\\server`.
///
/// @param name what is chosen, a value or a name of one; [ValueFilter#UNTAGGED] for no value at all
/// @param excluded whether entries with it are left out
public record FilterValue(String name, boolean excluded) {
    private static final String NONE = "none";

    /// Reads a parameter's value.
    static FilterValue read(String given) {
        boolean excluded = given.startsWith("!") && given.length() > 1;
        String name = excluded ? given.substring(1).strip() : given;
        if (name.equalsIgnoreCase(NONE)) {
            return new FilterValue(ValueFilter.UNTAGGED, excluded);
        }
        return new FilterValue(name.startsWith("\\") && name.length() > 1 ? name.substring(1) : name, excluded);
    }

    /// The parameter's value that chooses a facet's value.
    public static String written(String value) {
        return new FilterValue(value, false).written();
    }

    /// The parameter's value that leaves out entries with a facet's value.
    public static String excluding(String value) {
        return new FilterValue(value, true).written();
    }

    /// The parameter's value that is read as this.
    String written() {
        boolean literal = name.startsWith("!") || name.startsWith("\\") || name.equalsIgnoreCase(NONE);
        String written = name.equals(ValueFilter.UNTAGGED) ? NONE : literal ? "\\" + name : name;
        return excluded ? "!" + written : written;
    }
}
