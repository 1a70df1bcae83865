package vigil.indexer.tag;

import org.jspecify.annotations.Nullable;
import vigil.corpus.vocabulary.Ambiguity;

/// What a name of a country, a people or a place means.
///
/// @param country alpha-3; for an ambiguous name its usual meaning, empty where that is no country
/// @param rule the rule of its evidence
/// @param ambiguity what else it may mean; null when nothing
record CountryName(String country, String rule, @Nullable Ambiguity ambiguity) {}
