package vigil.corpus;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The unit that is searched, ranked and linked: one organization's profile, one sidebar, one section of a report.
///
/// @param publication the source it stands in
/// @param place its 1-based place among the entries of its publication, which gives the [#id()]
/// @param kind what sort of text it is
/// @param heading as printed, line breaks joined; empty where the source gives none
/// @param subtitle the line below the heading; null where there is none
/// @param section the banner or chapter it stands under; null where there is none
/// @param language BCP 47 tag
/// @param year the year it speaks from, mostly its publication's; null when unknown
/// @param text all its words in reading order, words broken at line ends joined; paragraphs parted by `\n`
/// @param pageStarts where each page begins in the text, ascending, the first at offset 0; never empty
/// @param captions the words below its pictures
/// @param tags its values on the tagged facets and the facts that it tells, one for each of them and value, in the
///     order of their weight
public record Entry(
        Publication publication,
        int place,
        Kind kind,
        String heading,
        @Nullable String subtitle,
        @Nullable String section,
        String language,
        @Nullable Integer year,
        String text,
        List<PageStart> pageStarts,
        List<Caption> captions,
        List<Tag> tags) {
    public Entry {
        pageStarts = List.copyOf(pageStarts);
        captions = List.copyOf(captions);
        tags = List.copyOf(tags);
        if (place < 1) {
            throw new IllegalArgumentException("a place counts from 1, was " + place);
        }
        if (pageStarts.isEmpty() || pageStarts.getFirst().offset() != 0) {
            throw new IllegalArgumentException("the entry \"" + heading + "\" must start on a page");
        }
        for (int i = 1; i < pageStarts.size(); i++) {
            if (pageStarts.get(i).offset() < pageStarts.get(i - 1).offset()
                    || pageStarts.get(i).offset() > text.length()) {
                throw new IllegalArgumentException("pages of \"" + heading + "\" must ascend within its text");
            }
        }
        for (Tag tag : tags) {
            for (Evidence evidence : tag.evidence()) {
                String words = wordsOf(evidence.field(), heading, subtitle, text, captions);
                if (!words.startsWith(evidence.quote(), evidence.start())) {
                    throw new IllegalArgumentException("evidence \"" + evidence.quote() + "\" does not stand at "
                            + evidence.start() + " in the " + evidence.field().value() + " of \"" + heading + "\"");
                }
            }
        }
    }

    /// `<publication id>-<place, two digits or more>`: the same for the same file everywhere.
    public String id() {
        return idOf(publication.id(), place);
    }

    /// The id of the entry at this 1-based place of the publication with this id.
    public static String idOf(String publication, int place) {
        return publication + "-" + String.format(Locale.ROOT, "%02d", place);
    }

    /// The pages on which the text and the captions stand.
    public PageRange pages() {
        int first = pageStarts.stream().mapToInt(PageStart::page).min().orElseThrow();
        int last = pageStarts.stream().mapToInt(PageStart::page).max().orElseThrow();
        return new PageRange(first, last);
    }

    /// The 1-based page on which the character at this offset of the text stands.
    public int pageAt(int offset) {
        int page = pageStarts.getFirst().page();
        for (PageStart start : pageStarts) {
            if (start.offset() > offset) {
                break;
            }
            page = start.page();
        }
        return page;
    }

    /// All captions, one a line; empty where there are none.
    public String caption() {
        return wordsOf(Field.CAPTION, heading, subtitle, text, captions);
    }

    /// The words of a field; empty where the entry has none.
    public String words(Field field) {
        return wordsOf(field, heading, subtitle, text, captions);
    }

    /// The same entry with these tags.
    public Entry withTags(List<Tag> tags) {
        return new Entry(
                publication, place, kind, heading, subtitle, section, language, year, text, pageStarts, captions, tags);
    }

    /// The same entry of this publication.
    Entry in(Publication publication) {
        return new Entry(
                publication, place, kind, heading, subtitle, section, language, year, text, pageStarts, captions, tags);
    }

    private static String wordsOf(
            Field field, String heading, @Nullable String subtitle, String text, List<Caption> captions) {
        return switch (field) {
            case HEADING -> heading;
            case SUBTITLE -> subtitle == null ? "" : subtitle;
            case TEXT -> text;
            case CAPTION -> captions.stream().map(Caption::text).collect(Collectors.joining("\n"));
        };
    }
}
