package vigil.corpus;

import java.util.List;
import java.util.regex.Pattern;

/// All that was read from one source: what an [EntryWriter] takes, whole, so that a publication is never half there.
///
/// @param publication the source
/// @param entries in reading order, places 1, 2, 3 …
/// @param setAside the words that belong to no entry
public record Contents(Publication publication, List<Entry> entries, List<SetAside> setAside) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    public Contents {
        entries = List.copyOf(entries);
        setAside = List.copyOf(setAside);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).place() != i + 1 || !entries.get(i).publication().equals(publication)) {
                throw new IllegalArgumentException(
                        "entry " + (i + 1) + " of " + publication.source() + " is out of its place");
            }
        }
    }

    /// How many words belong to no entry: runs of letters and digits.
    public long setAsideWords() {
        return setAside.stream()
                .mapToLong(piece -> WORD.matcher(piece.text()).results().count())
                .sum();
    }

    /// The same contents of this publication, of which something else is known: another place, another vocabulary.
    ///
    /// @param changed the publication under the id that it had
    public Contents in(Publication changed) {
        return new Contents(
                changed, entries.stream().map(entry -> entry.in(changed)).toList(), setAside);
    }
}
