package vigil.indexer.tag;

import org.jspecify.annotations.Nullable;
import vigil.corpus.Dimension;
import vigil.corpus.Role;

/// Words of a passage that name a value.
///
/// @param label the value's name for people
/// @param passage the passage
/// @param start index of the first word
/// @param end index behind the last word
/// @param rule the rule that read them so
/// @param role the part that the value plays here; null for regions, themes and facts
record Mention(
        Dimension facet,
        String value,
        String label,
        Passage passage,
        int start,
        int end,
        String rule,
        @Nullable Role role) {

    Mention withRole(Role role) {
        return new Mention(facet, value, label, passage, start, end, rule, role);
    }

    /// What stands between this and one that follows in the same passage.
    String gapBefore(Mention after) {
        return passage.text.substring(
                passage.word(end - 1).end(), after.passage.word(after.start).start());
    }

    /// The words, with the last full stop of `U.S.`
    String quote() {
        String words = passage.stretch(start, end);
        int after = passage.word(end - 1).end();
        boolean stop = after < passage.text.length() && passage.text.charAt(after) == '.';
        return stop && words.matches(".*\\.\\p{Lu}") ? words + "." : words;
    }
}
