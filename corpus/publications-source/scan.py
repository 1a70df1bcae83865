"""Makes a scan: typed pages as they come out of an office machine, a little askew, black and white, without a text layer."""
import html
import pathlib
import struct
import subprocess
import sys
import tempfile

import pikepdf
from weasyprint import HTML

from entries import blocks, chapters
from report import front_matter
from tidy import tidy

STYLE = """
@page { size: A4; margin: 26mm 24mm 24mm 30mm; @bottom-center { content: counter(page); font: 11pt 'Nimbus Mono PS' } }
html { font: 10.8pt/16pt 'Nimbus Mono PS' } body { margin: 0 } p { margin: 0 0 10pt } h1 { font-size: 10.8pt; text-decoration: underline; margin: 16pt 0 8pt }
.title { font-weight: bold; font-size: 15pt; letter-spacing: 3pt; margin: 0 0 4pt } .last { margin-bottom: 26pt }
"""
WIDE, TALL = 1654, 2339  # A4 at 200 dots an inch
TURNS = (0.7, -0.5, 0.3)  # degrees by which each sheet lies askew


def typed(source, target):
    about, text = front_matter(open(source, encoding="utf-8").read())
    parts = [f'<p class=title>{about["title"]}</p><p class=last>{about["subtitle"]}<br>{about["date"]}</p>']
    for entry in chapters(text).values():
        parts.append(f"<h1>{html.escape(entry.heading)}</h1>")
        parts += [f"<p>{html.escape(p)}</p>" for p in entry.paragraphs]
    HTML(string=f'<html lang=en><style>{STYLE}</style>{"".join(parts)}').write_pdf(target)
    return about


def main(source, target):
    with tempfile.TemporaryDirectory() as folder:
        sheets = pathlib.Path(folder)
        about = typed(source, sheets / "typed.pdf")
        subprocess.run(["pdftoppm", "-r", "200", "-gray", sheets / "typed.pdf", sheets / "sheet"], check=True)
        for number, sheet in enumerate(sorted(sheets.glob("sheet*.pgm"))):
            subprocess.run(["/usr/bin/convert", sheet, "-background", "white", "-rotate", str(TURNS[number % 3]), "-gravity", "center",
                            "-extent", f"{WIDE}x{TALL}", "+repage", "-blur", "0x0.7", "-seed", str(number + 1), "-attenuate", "0.35", "+noise", "Gaussian",
                            "-threshold", "58%", "-type", "bilevel", "-density", "200", "-units", "PixelsPerInch",
                            "-compress", "Group4", "-define", f"tiff:rows-per-strip={TALL}", sheets / f"scan-{number}.tif"], check=True)
        with pikepdf.new() as pdf:
            for scanned in sorted(sheets.glob("scan-*.tif")):
                pdf.pages.append(pikepdf.Page(leaf(pdf, scanned.read_bytes())))
            tidy(pdf, "scan0007", about["lang"], target)


def leaf(pdf, tiff):
    """A page that is one fax image (CCITT group 4), as office scanners write it."""
    start, = struct.unpack_from("<I", tiff, 4)
    count, = struct.unpack_from("<H", tiff, start)
    tags = {tag: value & 0xFFFF if kind == 3 else value
            for tag, kind, _, value in (struct.unpack_from("<HHII", tiff, start + 2 + 12 * i) for i in range(count))}
    image = pdf.make_stream(tiff[tags[273]:tags[273] + tags[279]], Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image,
                            Width=WIDE, Height=TALL, BitsPerComponent=1, ColorSpace=pikepdf.Name.DeviceGray, Filter=pikepdf.Name.CCITTFaxDecode,
                            DecodeParms=pikepdf.Dictionary(K=-1, Columns=WIDE, Rows=TALL, BlackIs1=tags[262] == 1))
    return pdf.make_indirect(pikepdf.Dictionary(
        Type=pikepdf.Name.Page, MediaBox=[0, 0, 595, 842], Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(Scan=image)),
        Contents=pdf.make_stream(b"595 0 0 842 0 0 cm /Scan Do")))


if __name__ == "__main__":
    main(*sys.argv[1:])
