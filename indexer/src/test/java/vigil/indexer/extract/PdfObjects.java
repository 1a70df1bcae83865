package vigil.indexer.extract;

import java.util.ArrayList;
import java.util.List;

/// A PDF written object by object.
public final class PdfObjects {
    private static final String FORM = "<</Type/XObject/Subtype/Form/BBox[0 0 600 700]"
            + "/Resources<</XObject<</X %d 0 R>>>>/Length 50>>\nstream\n" + "/X Do".repeat(10) + "\nendstream";

    private PdfObjects() {}

    /// These objects, numbered from 1, the first of which is the catalogue.
    public static String file(List<String> objects) {
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        return file.append(table)
                .append("trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n")
                .toString();
    }

    /// A page with a form that draws another ten times, which draws another ten times: no reader comes to its end.
    public static String drawnForEver() {
        var objects = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>",
                "<</Length 5>>\nstream\n/X Do\nendstream"));
        for (int next = 6; next < 17; next++) {
            objects.add(FORM.formatted(next));
        }
        objects.add("<</Type/XObject/Subtype/Form/BBox[0 0 600 700]/Length 3>>\nstream\nq Q\nendstream");
        return file(objects);
    }
}
