/// Answers for people: pages that are whole without JavaScript.
///
/// Each `…Page` is a function from values of the corpus to the text of a page. Everything is escaped by j2html, which
/// this package alone knows: text becomes markup nowhere else. [Layout] is the frame of all pages, [Wording] how
/// numbers, dates and pages are said, [FacetColumn] the choices, [EvidenceMarks] the words that justify tags.
@NullMarked
package vigil.server.html;

import org.jspecify.annotations.NullMarked;
