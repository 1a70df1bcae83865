package vigil.indexer.split;

import java.util.ArrayList;
import java.util.List;
import vigil.corpus.SetAside;

/// What belongs to no entry, as it is told to people: a contents page and a title page in one piece each.
final class Aside {
    private Aside() {}

    /// The parts with the reason why each was set aside, in their order.
    static List<SetAside> of(List<Part> parts, Hyphens hyphens) {
        var pieces = new ArrayList<SetAside>();
        for (int begin = 0, end; begin < parts.size(); begin = end) {
            end = begin + 1;
            while (end < parts.size() && goesOn(parts.get(begin), parts.get(end))) {
                end++;
            }
            String text = Prose.of(parts.subList(begin, end), hyphens).text();
            pieces.add(new SetAside(
                    reason(parts.get(begin).role()), parts.get(begin).page(), text));
        }
        return pieces;
    }

    private static boolean goesOn(Part part, Part next) {
        boolean whole = part.is(Part.Role.CONTENTS) || part.is(Part.Role.MASTHEAD);
        return whole && next.is(part.role()) && next.page() == part.page();
    }

    private static SetAside.Reason reason(Part.Role role) {
        return switch (role) {
            case RUNNING_HEAD -> SetAside.Reason.RUNNING_HEAD;
            case PAGE_NUMBER, GOES_ON -> SetAside.Reason.PAGE_MARK;
            case PULL_QUOTE -> SetAside.Reason.PULL_QUOTE;
            case DISPLAY, BANNER -> SetAside.Reason.BANNER;
            case CONTENTS -> SetAside.Reason.CONTENTS;
            case MASTHEAD -> SetAside.Reason.MASTHEAD;
            case TEXT, TITLE, SUBHEAD, SUBTITLE, CAPTION, BOX, OTHER -> SetAside.Reason.OTHER;
        };
    }
}
