package vigil.indexer.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The pages of a PDF in their order, found by walking its page tree and nothing else: what the nodes say of their
/// number and their kind is not believed, a node that comes again is passed over, and the tree may be of any depth.
///
/// Others walk the tree by recursion and believe it. So it is made flat for them.
///
/// Source: ISO 32000-1, 7.7.3.
final class PageTree {
    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private PageTree() {}

    private record Node(COSDictionary dictionary, Map<COSName, COSBase> inherited) {}

    /// Makes a tree of one node and its pages.
    ///
    /// @param root of the tree as it is, or a page
    /// @param most pages that are looked for
    static COSDictionary flat(COSDictionary root, int most) {
        var pages = new ArrayList<COSDictionary>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(root, Map.of()));
        while (!open.isEmpty() && pages.size() < most) {
            Node node = open.pop();
            COSArray kids = node.dictionary.getCOSArray(COSName.KIDS);
            if (kids == null && isPage(node.dictionary)) {
                node.inherited.forEach((name, value) -> {
                    if (node.dictionary.getDictionaryObject(name) == null) {
                        node.dictionary.setItem(name, value);
                    }
                });
                pages.add(node.dictionary);
            } else if (kids != null && seen.add(node.dictionary)) {
                Map<COSName, COSBase> inherited = inherited(node);
                for (int i = kids.size() - 1; i >= 0; i--) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        open.push(new Node(kid, inherited));
                    }
                }
            }
        }
        return of(pages);
    }

    /// A tree of one node and these pages.
    static COSDictionary of(List<COSDictionary> pages) {
        var root = new COSDictionary();
        var kids = new COSArray();
        for (COSDictionary page : pages) {
            page.setItem(COSName.TYPE, COSName.PAGE);
            kids.add(page);
        }
        root.setItem(COSName.TYPE, COSName.PAGES);
        root.setItem(COSName.KIDS, kids);
        root.setInt(COSName.COUNT, pages.size());
        return root;
    }

    /// Whether it is a page, by what it says or, where it says nothing, by what it has.
    static boolean isPage(COSDictionary object) {
        COSName type = object.getCOSName(COSName.TYPE);
        return COSName.PAGE.equals(type)
                || object.containsKey(COSName.CONTENTS)
                        && (object.containsKey(COSName.PARENT)
                                || object.containsKey(COSName.MEDIA_BOX)
                                || object.containsKey(COSName.RESOURCES));
    }

    private static Map<COSName, COSBase> inherited(Node node) {
        var all = new HashMap<>(node.inherited);
        for (COSName name : INHERITED) {
            COSBase value = node.dictionary.getItem(name);
            if (value != null) {
                all.put(name, value);
            }
        }
        return all.equals(node.inherited) ? node.inherited : all;
    }
}
