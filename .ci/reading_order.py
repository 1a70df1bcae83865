#!/usr/bin/env python3
"""Compares what Vigil reads from PDFs, and in which order, with pdftotext, with Tika's default, and with the files' own
structure trees.

    reading_order.py FOLDER ENTRIES ADDRESS JAVA CLASS_PATH

FOLDER holds PDFs, ENTRIES is what `vigil export --format jsonl` printed of them, and a server of the same index answers
at ADDRESS, which is asked for what was set aside. JAVA and CLASS_PATH run Tika (TikaText.java).

The files are compared in groups: by folder, tagged and untagged apart. A file counts as tagged where its structure tree,
as `pdfinfo -struct-text` prints it, holds four fifths of the letters that pdftotext finds; but not where most of them
run from right to left, for pdfinfo prints these as they are drawn. Files without words are left out; a file that
pdftotext reads and Vigil does not is counted, with all its letters lost.

Letters kept: the share of the letters and digits that pdftotext finds, counted one by one in each file, that stand in an
entry (heading, subtitle, text, captions) or in what was set aside. Compatibility forms and case are folded. At least
99.5 % in each group.

Runs kept: the share of a reference's runs of six words that stand in a text as they do there. The reference is the
structure tree in a tagged file. In others nobody tells the order, and a run is right where two of the three have it:
Vigil, pdftotext, Tika. In each group Vigil keeps at least as many runs as the better of the others. How near each is to
each other is shown too. A group that misses one of the two is marked, and the worst of each goes to the floors;
of order, the worst group with a thousand runs.

So that the measure is of order alone:
- words are compared without case, and without the hyphens and breaks inside them, be they joined or not; ideographs and
  kana are words of their own; a hyphen between a letter and a number, which is a note's below, joins nothing;
- pdftotext's text as a reference is cut at the ends of pages, where running heads stand;
- what Vigil sets aside, as running heads or contents, is taken out of every reference, which is cut there; the share of
  letters that were set aside is shown;
- notes and captions are texts of their own, wherever they are printed: a note is cut out of the sentence that it hangs
  on in a structure tree, references are cut around Vigil's captions and the paragraphs that begin with a note's sign,
  and what Vigil has above and below a note is read on, too;
- a word that is broken at the end of a page and that Vigil joins is one: what a reference's next page begins with is
  half of it;
- the name that Vigil gives a section without a heading ("Operative part") is no word of a text;
- letters with blanks between them are a word; those with full stops are not.
"""

import collections
import concurrent.futures
import itertools
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import urllib.request

RUN = 6
LETTERS_KEPT = 0.995
TAGGED = 0.8
FEWEST_LETTERS = 50
FEWEST_RUNS = 1000
SPACELESS = "\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
INVISIBLE = re.compile("[\u00ad\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
HYPHEN = re.compile(
    r"(?<=[^\W\d_])[-\u2010\u2011\u00ac]\s*\n\s*(?!\d)|(?<=\d)[-\u2010\u2011]\s*\n\s*(?=\d)|(?<=\w)[-\u2010\u2011](?=\w)"
)
SPACED_OUT = re.compile(r"(?<!\w)[^\W\d_](?: [^\W\d_]){2,}(?!\w)")
NOTE = re.compile(r"(\d{1,3}|[*\u2020\u2021]+)\s+\w")
WORD = re.compile(f"[{SPACELESS}]|[^\\W_{SPACELESS}]+")


def words(text):
    return [word for line in lines(text) for word in line]


def lines(text):
    """The words of each line; a word that goes on on the next one stands on the first."""
    text = INVISIBLE.sub("", unicodedata.normalize("NFKC", text.replace("\u00ad\n", ""))).casefold()
    return [WORD.findall(line) for line in SPACED_OUT.sub(closed_up, HYPHEN.sub("", text)).splitlines()]


def closed_up(spaced_out):
    """The word of letters with blanks between them; those of a script without capitals are words."""
    text = spaced_out.group()
    return text.replace(" ", "") if all(c == " " or c.lower() != c.upper() for c in text) else text


def letters(text):
    text = unicodedata.normalize("NFKC", text).casefold()
    return collections.Counter(c for c in text if unicodedata.category(c)[0] in "LN")


def runs(texts):
    """All runs of six words in these lists of words; none goes from one list to the next."""
    return collections.Counter(tuple(text[i : i + RUN]) for text in texts for i in range(len(text) - RUN + 1))


def output(*command):
    """What a tool prints, as far as it comes: on a broken file it fails, and on one that hangs it has nothing to say."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=20)
    except subprocess.TimeoutExpired:
        return ""
    return done.stdout.decode("utf-8", "replace")


def structure(pdf):
    """The texts of a structure tree in its order: the body, then each note."""
    body, notes, note_indent = [], [], None
    for line in output("pdfinfo", "-struct-text", str(pdf)).splitlines():
        indent = len(line) - len(line.lstrip(" "))
        if note_indent is not None and indent <= note_indent:
            note_indent = None
        if note_indent is None and re.match(r" *Note\b", line):
            note_indent = indent
            notes.append([])
        quoted = re.match(r' *"(.*)"$', line)
        into = notes[-1] if note_indent is not None else body
        if quoted:
            into.append(quoted.group(1))
        elif re.search(r"\(block\)", line) or re.match(r" *(TD|TH|LI|Lbl|LBody|TOCI)\b", line):
            into.append("\n")
    return ["".join(text) for text in [body, *notes]]


def without(reference, asides, apart):
    """The reference's texts, of lines of words, in words: cut around what stands apart from the text, and without the
    pieces that were set aside: lines as a whole wherever they stand, three words and more as often as Vigil has them."""
    aside = {tuple(piece) for piece in asides}
    pieces = collections.Counter(tuple(piece) for piece in [*asides, *apart] if piece)
    begins = collections.defaultdict(list)
    for piece in pieces:
        begins[piece[0]].append(piece)
    for here in begins.values():
        here.sort(key=len, reverse=True)
    cut = []
    for text in reference:
        line_starts = {0, *itertools.accumulate(len(line) for line in text)}
        text = [word for line in text for word in line]
        left, i = [], 0
        while i < len(text):
            fits = (p for p in begins.get(text[i], ()) if text[i : i + len(p)] == list(p))
            begins_line = i in line_starts
            piece = next((p for p in fits if begins_line and i + len(p) in line_starts or len(p) >= 3 and pieces[p] > 0), None)
            if piece:
                cut.append(left)
                pieces[piece] -= 1
                if piece not in aside:
                    cut.append(list(piece))
                left = []
                i += len(piece)
            else:
                left.append(text[i])
                i += 1
        cut.append(left)
    return cut


def without_halves(texts, whole):
    """The texts of a reference; the first word is left out of one that begins in the middle of a word of these runs."""
    before = collections.defaultdict(set)
    for run in whole:
        before[run[1:]].add(run[0])
    for text in texts:
        firsts = before[tuple(text[1:RUN])]
        half = text and text[0] not in firsts and any(word.endswith(text[0]) for word in firsts)
        yield text[1:] if half else text


class File:
    """One PDF, and what the four make of it."""

    def __init__(self, pdf, group, entries, aside, tika):
        pages = output("pdftotext", "-enc", "UTF-8", str(pdf), "-").split("\f")
        tree = structure(pdf)
        self.found = letters("".join(pages))
        inside = letters("".join(tree))
        leftwards = sum(n for c, n in self.found.items() if unicodedata.bidirectional(c) in ("R", "AL"))
        self.tagged = (inside & self.found).total() >= TAGGED * self.found.total() and 2 * leftwards < self.found.total()
        self.group = group + (" tagged" if self.tagged else " untagged")
        self.pdf = pdf
        printed = " ".join(words("\n".join(pages)))
        headings = [e["heading"] if " ".join(words(e["heading"])) in printed else "" for e in entries]
        main = [field for e, h in zip(entries, headings) for field in (h, e.get("subtitle") or "", e["text"])]
        captions = [c["text"] for e in entries for c in e.get("captions", [])]
        texts = [e["heading"] for e, h in zip(entries, headings) if not h] + main + captions + aside
        kept = collections.Counter()
        for text in texts:
            kept += letters(text)
        self.kept = (self.found & kept).total()
        self.aside = letters("".join(aside)).total() / max(1, kept.total())
        self.lost = self.found - kept
        asides = [words(text) for text in aside]
        pieces = [words(paragraph) for text in aside for paragraph in text.split("\n")]
        paragraphs = "\n".join(main).split("\n")
        body = "\n".join(p for p in paragraphs if not NOTE.match(p))
        apart = [words(text) for text in [*captions, *(p for p in paragraphs if NOTE.match(p))]]
        ours = runs([words(body), *apart, *asides]) | runs([words("\n".join(main)), *map(words, captions), *asides])
        self.scores = collections.Counter()
        others = {"vigil": ours, "pdftotext": runs([words("\n".join(pages))]), "tika": runs([words(tika)])}
        references = {"pdftotext": pages, "tika": [tika]}
        if self.tagged:
            references["tree"] = tree
        wanted = {
            name: runs(without_halves(without([lines(text) for text in reference], pieces, apart), ours))
            for name, reference in references.items()
        }
        if not self.tagged:
            either, tika_runs = wanted["pdftotext"], wanted["tika"]
            wanted["two"] = (either & tika_runs) | (either & ours) | (tika_runs & ours)
        self.missing = {}
        for name, reference in wanted.items():
            self.scores[name] = reference.total()
            for other, read in others.items():
                self.scores[name, other] = (reference & read).total()
            self.missing[name] = reference - ours


def share(part, whole):
    return part / whole if whole else 1.0


def report(files):
    """Prints the table, and two figures: the least share of letters kept, and how far the worst group is behind."""
    print(f"{'':36}              right runs kept by      |  pdftotext's by  |   Tika's by")
    print(f"{'group':36} files letters  Vigil pdftotext  Tika |   Vigil     Tika |   Vigil pdftotext  set aside")
    least, behind = 1.0, 0.0
    for group in sorted({file.group for file in files}):
        members = [file for file in files if file.group == group]
        sums = sum((file.scores for file in members), collections.Counter())
        found = sum(f.found.total() for f in members)
        letters_kept = sum(f.kept for f in members) / found
        aside = sum(f.aside * f.found.total() for f in members) / found

        def kept(reference, other):
            return sums[reference, other] / sums[reference] if sums[reference] else 1.0

        truth = "tree" if members[0].tagged else "two"
        right = [kept(truth, other) for other in ("vigil", "pdftotext", "tika")]
        fine = right[0] >= max(right) and letters_kept >= LETTERS_KEPT
        least = min(least, letters_kept)
        behind = max(behind, max(right) - right[0] if sums[truth] >= FEWEST_RUNS else 0)
        print(
            f"{group:36} {len(members):5} {letters_kept:7.4f} {right[0]:6.4f}   {right[1]:6.4f} {right[2]:6.4f} |"
            f"  {kept('pdftotext', 'vigil'):6.4f}   {kept('pdftotext', 'tika'):6.4f} |"
            f"  {kept('tika', 'vigil'):6.4f}   {kept('tika', 'pdftotext'):6.4f}    {aside:6.4f}"
            f"{'' if fine else '  BELOW'}"
        )
    print(f"reading.letters.least\t{least:.4f}\nreading.runs.behind\t{behind:.4f}")


def get(address):
    with urllib.request.urlopen(address, timeout=60) as answer:
        return json.load(answer)


def tika_texts(pdfs, java, class_path):
    with tempfile.TemporaryDirectory() as folder:
        names = "".join(f"{i}\t{pdf}\n" for i, pdf in enumerate(pdfs))
        program = pathlib.Path(__file__).with_name("TikaText.java")
        command = [java, "-Xmx1g", "-cp", class_path, str(program), folder]
        subprocess.run(command, input=names.encode(), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return [pathlib.Path(folder, str(i)).read_text(encoding="utf-8", errors="replace") for i in range(len(pdfs))]


def main(folder, entries_file, address, java, class_path):
    folder = pathlib.Path(folder)
    by_publication = collections.defaultdict(list)
    with open(entries_file, encoding="utf-8") as lines:
        for entry in map(json.loads, lines):
            by_publication[entry["publication"]["id"]].append(entry)
    known = {p["source"]: p for p in get(address + "/api/v1/publications")["publications"]}
    pdfs = sorted(path for path in folder.rglob("*") if path.suffix.lower() == ".pdf")
    tika = tika_texts(pdfs, java, class_path)

    names = [pdf.relative_to(folder).as_posix() for pdf in pdfs]
    ours = []
    for name in names:
        entries, aside = [], []
        if name in known:
            publication = known[name]["id"]
            contents = get(f"{address}/api/v1/publications/{publication}")
            aside = [piece["text"] for piece in contents["setAside"]]
            entries = sorted(by_publication[publication], key=lambda e: int(e["id"].rsplit("-", 1)[1]))
        ours.append((entries, aside))
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        read = pool.map(File, pdfs, [name.rpartition("/")[0] for name in names], *zip(*ours), tika)
        files = [file for file in read if file.found.total() >= FEWEST_LETTERS]
    report(files)
    worst = [f for f in files if f.kept < LETTERS_KEPT * f.found.total()]
    for file in sorted(worst, key=lambda f: f.kept / f.found.total()):
        lost = "".join(c for c, n in file.lost.most_common(12))
        print(f"letters kept {file.kept / file.found.total():.3f} of {file.pdf.relative_to(folder)}: lost {lost}")
    return files


if __name__ == "__main__":
    main(*sys.argv[1:])
