package vigil.corpus;

import java.util.List;

/// How a publication was read, for those who must know how far they can rely on its words.
///
/// @param splitter the name of the splitter that cut it into entries, `newsletter`,
///     `annual-report`, `resolution`, `letter`, `un-document`, `report` or `pages`
/// @param ocrPages the pages whose words were recognized in a picture and may be wrong, 1-based, ascending
/// @param waitingPages the pages that are pictures and wait for text recognition, 1-based, ascending
/// @param notes what was left out and why (a limit that was reached), in sentences for people
public record Reading(String splitter, List<Integer> ocrPages, List<Integer> waitingPages, List<String> notes) {
    public Reading {
        ocrPages = ocrPages == null ? List.of() : List.copyOf(ocrPages);
        waitingPages = waitingPages == null ? List.of() : List.copyOf(waitingPages);
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /// All pages read as text, by this splitter, nothing left out.
    public static Reading by(String splitter) {
        return new Reading(splitter, List.of(), List.of(), List.of());
    }
}
