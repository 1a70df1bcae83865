package vigil.server.request;

import vigil.corpus.Facet;

/// One value that a request chose, with its name for people.
///
/// @param facet the facet
/// @param parameter the parameter's value that makes the choice, `SDN`, `!SDN`, `none` or `2010..2011`
/// @param label the value's name for people; `none` for entries without a value, `any` for those with one
/// @param excluded whether entries with the value are left out
public record Choice(Facet facet, String parameter, String label, boolean excluded) {}
