package vigil.indexer.extract;

import java.util.List;

/// What lies in a source beside its own words: the files of an archive, the attachments of a letter.
///
/// @param members what was unpacked, in the order of the source
/// @param left what could not be
public record Enclosed(List<Member> members, List<Left> left) {
    /// Nothing lies in there.
    public static final Enclosed NOTHING = new Enclosed(List.of(), List.of());

    /// A file that was left where it is.
    ///
    /// @param name its path in there, with `/`; empty for the whole of what follows
    /// @param reason why, and what to do, in words for people
    public record Left(String name, String reason) {}

    public Enclosed {
        members = List.copyOf(members);
        left = List.copyOf(left);
    }
}
