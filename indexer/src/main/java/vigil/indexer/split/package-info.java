/// Finds the entries in what was read: `Extracted → Contents`. Pure functions, tested without a file.
///
/// The way in is [vigil.indexer.split.Splitters]. The line runs through these steps:
///
/// 1. A `PartReader` finds the parts of each page: headings, texts, captions, marks. There are three, for formats
/// that name their parts, for pages whose lines have a look, and for text of which nothing else is known. All of them
/// give the same `Part`s, and nothing behind them asks where these came from. `PageMarks` knows running heads,
/// `Sequence` the order in which a printed page is read, `PullQuotes` what is printed twice, `ContentsPages` lists of
/// contents. 2. `Splitter` tells a newsletter from a report and both from pages without structure, by the evidence in
/// the parts; `CountryChapters` tells an annual report with a chapter for each country from others. `FalseHeadings`
/// and `NumberedParagraphs` take back what is set as a heading and heads nothing; `Outline` knows the levels of the
/// others. `OfficialHead` knows documents of the United Nations by what stands above their text. 3. `Boxes` takes the
/// texts in printed boxes off the pages of a newsletter. `Newsletter`, `Report`, `Official` (with `Resolution`),
/// `Letter` or `Pages` gathers the parts into `Story`s, and sets aside what belongs to none. 4. `Prose` reads a story
/// on across lines, columns and pages; `Hyphens` joins what they cut. `TitlePage` finds out
///    the title, `PrintedDate` the date, `Publishers` the publisher, `Languages` the language.
///
/// No letter is lost on the way: each is in an entry or in what was set aside.
@NullMarked
package vigil.indexer.split;

import org.jspecify.annotations.NullMarked;
