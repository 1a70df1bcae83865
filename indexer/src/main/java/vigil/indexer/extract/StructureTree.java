package vigil.indexer.extract;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// The structure tree of a tagged PDF: what each piece of its pages is, and in which order they are read.
///
/// Types of structure as in ISO 32000-1, 14.8.4; a document's own types are followed to those, and what remains
/// unknown is taken for a group.
final class StructureTree {
    /// Deeper than the tree of any publication.
    private static final int DEEPEST = 400;

    private static final int MOST_ROLES = 8;
    private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
    private static final COSName STREAM = COSName.getPDFName("Stm");

    private final IdentityHashMap<COSDictionary, Map<Integer, Mark>> marks = new IdentityHashMap<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final @Nullable COSDictionary roleMap;
    private int units;
    private int rows;
    private int places;

    private StructureTree(@Nullable COSDictionary roleMap) {
        this.roleMap = roleMap;
    }

    /// The tree of a document; one without a mark where it is not tagged.
    static StructureTree of(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) {
            return new StructureTree(null);
        }
        var tree = new StructureTree(root.getCOSDictionary(ROLE_MAP));
        tree.kids(root.getDictionaryObject(COSName.K), new Scope(Block.Role.UNKNOWN, 0, 0, 0), null, 0);
        return tree;
    }

    /// What a piece of content is; null where the tree does not tell.
    ///
    /// @param holder the page, or the form, that the content is drawn by
    @Nullable
    Mark mark(COSDictionary holder, int contentId) {
        Map<Integer, Mark> held = marks.get(holder);
        return held == null ? null : held.get(contentId);
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    private void kids(@Nullable COSBase kid, Scope scope, @Nullable COSDictionary page, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        switch (kid) {
            case COSInteger contentId -> put(page, contentId.intValue(), scope);
            case COSArray all -> {
                for (int i = 0; i < all.size(); i++) {
                    kids(all.getObject(i), scope, page, depth + 1);
                }
            }
            case COSDictionary content
            when content.containsKey(COSName.MCID) -> {
                COSDictionary form = content.getCOSDictionary(STREAM);
                put(form == null ? page(content, page) : form, content.getInt(COSName.MCID), scope);
            }
            case COSDictionary element
            when element.containsKey(COSName.S) && seen.add(element) ->
                kids(
                        element.getDictionaryObject(COSName.K),
                        scope(type(element.getCOSName(COSName.S)), scope),
                        page(element, page),
                        depth + 1);
            case null, default -> {
                // References to annotations and the like, which hold no text of the page.
            }
        }
    }

    private static @Nullable COSDictionary page(COSDictionary element, @Nullable COSDictionary outer) {
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        return own == null ? outer : own;
    }

    private void put(@Nullable COSDictionary holder, int contentId, Scope scope) {
        if (holder != null && contentId >= 0) {
            if (scope.unit == null) {
                scope.unit = new Mark.Unit(++units, scope.role, scope.level, scope.row, scope.cell);
            }
            marks.computeIfAbsent(holder, key -> new HashMap<>())
                    .putIfAbsent(contentId, new Mark(scope.unit, places++));
        }
    }

    /// The standard type that a type stands for; itself where it stands for none.
    private String type(@Nullable COSName named) {
        COSName type = named;
        for (int i = 0; i < MOST_ROLES && type != null && roleMap != null; i++) {
            COSName other = roleMap.getCOSName(type);
            if (other == null || other.equals(type)) {
                break;
            }
            type = other;
        }
        return type == null ? "" : type.getName();
    }

    private Scope scope(String type, Scope outer) {
        return switch (type) {
            case "H", "H1", "H2", "H3", "H4", "H5", "H6" ->
                outer.heading(type.length() == 1 ? 1 : type.charAt(1) - '0');
            case "Title" -> outer.heading(1);
            case "P" -> outer.paragraph();
            case "LI" -> outer.listItem();
            case "TR" -> new Scope(outer.role, 0, outer.row > 0 ? outer.row : ++rows, outer.cell);
            case "TD", "TH" -> new Scope(outer.role, 0, outer.row, outer.cell > 0 ? outer.cell : ++outer.cells);
            case "Caption" -> outer.inner(Block.Role.CAPTION);
            case "Note", "FENote" -> outer.inner(Block.Role.FOOTNOTE);
            case "Aside" -> outer.inner(Block.Role.ASIDE);
            case "Artifact" -> outer.inner(Block.Role.ARTIFACT);
            case "Span", "Link", "Lbl", "LBody", "Reference", "BibEntry", "Quote", "Code", "Em", "Strong", "Sub" ->
                outer;
            default -> outer.inner(outer.role);
        };
    }

    /// What the content of an element becomes a part of.
    private static final class Scope {
        private final Block.Role role;
        private final int level;
        private final int row;
        private final int cell;
        private int cells;
        private boolean awaitsParagraph;
        private Mark.@Nullable Unit unit;

        Scope(Block.Role role, int level, int row, int cell) {
            this.role = role;
            this.level = level;
            this.row = row;
            this.cell = cell;
        }

        Scope inner(Block.Role other) {
            return new Scope(other, 0, row, cell);
        }

        Scope heading(int of) {
            return role == Block.Role.FOOTNOTE ? this : new Scope(Block.Role.HEADING, of, row, cell);
        }

        Scope listItem() {
            Scope item = inner(role == Block.Role.UNKNOWN ? Block.Role.LIST_ITEM : role);
            item.awaitsParagraph = true;
            return item;
        }

        /// The first paragraph of a list's item goes on behind its number; any other is a unit of its own.
        Scope paragraph() {
            if (awaitsParagraph) {
                awaitsParagraph = false;
                return this;
            }
            return inner(role == Block.Role.UNKNOWN ? Block.Role.PARAGRAPH : role);
        }
    }
}
