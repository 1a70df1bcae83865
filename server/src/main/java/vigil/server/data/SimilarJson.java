package vigil.server.data;

import java.util.List;
import vigil.corpus.SimilarEntries;
import vigil.server.data.SearchJson.HitJson;

/// What is like one entry, in hits' shape: with `"match": "similar"` in `hits`, `"match": "copy"` in `copies`.
///
/// @param id the entry
public record SimilarJson(String id, List<HitJson> hits, List<HitJson> copies) {

    /// The shape of what is like this entry.
    public static SimilarJson of(String id, SimilarEntries similar) {
        return new SimilarJson(
                id,
                similar.hits().stream().map(HitJson::of).toList(),
                similar.copies().stream().map(HitJson::of).toList());
    }
}
