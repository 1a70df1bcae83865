package vigil.indexer.split;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigil.corpus.Kind;

/// Gives the stories of a newsletter the section that its banners name, page by page.
///
/// A banner governs the stories behind it, on its page and on those that follow. Where the order of the text is not
/// that of the page, it governs all that begin on its page, wherever it stands. Messages, lists of members and
/// imprints stand in no section, and neither does what follows a list of members. A single letter is no banner, but
/// what a program draws of a heading that stands on the next page.
final class Sections {
    private final boolean ordered;
    private final Hyphens hyphens;
    private @Nullable String current;

    /// @param ordered whether the parts of a page come in the order in which they are read
    Sections(boolean ordered, Hyphens hyphens) {
        this.ordered = ordered;
        this.hyphens = hyphens;
    }

    /// Names the sections of the stories that begin on a page.
    void govern(Sheet sheet) {
        List<Integer> places = sheet.banners.entrySet().stream()
                .filter(banner -> banner.getValue().letters() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        int lastStart = sheet.started.values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
        boolean byPlace = sheet.isPrinted() || ordered && places.stream().allMatch(place -> place < lastStart);
        sheet.started.forEach((story, start) -> {
            String section = places.isEmpty() || byPlace ? current : words(sheet, places.getFirst());
            for (int place : places) {
                section = place < start ? words(sheet, place) : section;
            }
            story.section = standsApart(story) ? null : section;
        });
        if (!places.isEmpty()) {
            current = words(sheet, places.getLast());
        }
        setBackPageApart(sheet.started.keySet());
        endAtMembers(sheet.started);
    }

    /// A box that is headed as the list of members or the imprint is, at the same height, is a notice to readers like
    /// these, and of no section.
    private static void setBackPageApart(Set<Story> started) {
        List<PrintedLine.Look> heads = started.stream()
                .filter(story -> story.kind == Kind.MEMBER_LIST || story.kind == Kind.IMPRINT)
                .flatMap(story -> Stream.ofNullable(look(story)))
                .toList();
        for (Story story : started) {
            PrintedLine.Look own = look(story);
            if (story.kind == Kind.SIDEBAR
                    && own != null
                    && heads.stream().anyMatch(head -> standBesideEachOther(own, head))) {
                story.kind = Kind.NOTICE;
                story.section = null;
            }
        }
    }

    private static PrintedLine.@Nullable Look look(Story story) {
        return story.headings.isEmpty()
                ? null
                : story.headings.getFirst().getFirst().look();
    }

    private static boolean standBesideEachOther(PrintedLine.Look one, PrintedLine.Look other) {
        return one.font().equals(other.font())
                && Math.abs(one.size() - other.size()) < 0.5f
                && Math.abs(one.y() - other.y()) < one.size() / 2;
    }

    private String words(Sheet sheet, int place) {
        return Prose.line(Objects.requireNonNull(sheet.banners.get(place)).lines(), hyphens);
    }

    private static boolean standsApart(Story story) {
        return story.kind == Kind.MESSAGE || story.kind == Kind.MEMBER_LIST || story.kind == Kind.IMPRINT;
    }

    private void endAtMembers(Map<Story, Integer> started) {
        int list = started.entrySet().stream()
                .filter(entry -> entry.getKey().kind == Kind.MEMBER_LIST)
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(Integer.MAX_VALUE);
        if (list == Integer.MAX_VALUE) {
            return;
        }
        started.forEach((story, start) -> {
            if (start > list) {
                story.section = null;
            }
        });
        current = null;
    }
}
