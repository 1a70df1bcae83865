"""The issue of autumn 2024: two columns, headings in capitals across both, banners on a dark ground.

Its pages are written in the order of a page-layout program: texts, then headings, then banners, then pull quotes.
"""
import sys
from html import escape

from frames import Box
from newsletter import Sheet, headed, typeset

STYLE = """
html { font: 10.7pt/13.1pt 'EB Garamond'; color: #1c1c1c } body { margin: 0 } * { margin: 0; padding: 0 }
p { text-align: justify; hyphens: auto; hyphenate-character: '-'; hyphenate-limit-chars: 6 3 3; margin-bottom: 5pt; orphans: 1; widows: 1 }
p:last-child { margin-bottom: 0 }
h1 { font: 900 15pt/17.5pt Lato; text-transform: uppercase; color: #7a1f2b; letter-spacing: 0; border-top: 1.2pt solid #7a1f2b; padding-top: 6pt }
h2 { font: italic 12.6pt/15pt 'EB Garamond'; color: #444; margin-top: 2pt }
.banner { font: 900 11.5pt/24pt Lato; color: #fff; background: #7a1f2b; text-transform: uppercase; padding-left: 10pt; height: 24pt }
.side { font: 8.9pt/12.1pt Lato } .side p { text-align: left; hyphens: auto }
.side h1 { font-size: 12.5pt; line-height: 15pt; border: 0; padding: 0; margin-bottom: 6pt; text-transform: none; color: #24405c }
.side h3 { font: 800 9.2pt/12.1pt Lato; color: #24405c; margin-top: 3pt; break-after: avoid }
.tint { background: #e6ebf0 }
.quote { font: italic 15.5pt/19pt 'EB Garamond'; color: #7a1f2b; text-align: left; padding: 6pt 8pt; border-top: .7pt solid #7a1f2b; border-bottom: .7pt solid #7a1f2b }
.photo img { display: block; width: 100% } .photo p { font: 7.4pt/9.4pt Lato; text-align: left; color: #555; margin-top: 3pt; hyphens: none }
.footer { font: 700 7.6pt/10pt Lato; color: #7a1f2b; border-top: .6pt solid #7a1f2b; padding-top: 4pt; text-transform: uppercase } .footer b { float: right }
.mark { font: 700 11pt/11pt Lato; text-align: right; color: #7a1f2b }
.masthead { background: #7a1f2b; color: #fff; height: 122pt } .masthead div { padding: 18pt 48pt }
.masthead strong { display: block; font: 900 50pt/52pt Lato; letter-spacing: -1pt } .masthead em { font: italic 14pt/20pt 'EB Garamond' }
.masthead span { float: right; font: 400 9pt/20pt Lato }
.plain h1 { border: 0; padding: 0; font-size: 12.5pt; margin-bottom: 5pt } .plain li { list-style: none; margin-bottom: 3pt; padding-left: 9pt; text-indent: -9pt }
"""

TITLE, ISSUE = "Watchword", "Autumn 2024"
SHEET = Sheet(title=TITLE, issue=ISSUE, style=STYLE, x={"L": 48, "R": 307}, column=240, left=48, full=499, top=48, bottom=782, layered=True,
              running=((f"<div class=footer><b>Page {{page}}</b>{TITLE} · {ISSUE}</div>", 798),))


def lay_out(page):
    page.at = {"L": (0, 140), "R": (0, 140)}
    page.put(f"<div class=masthead><div><span>Issue 3 · {ISSUE}</span><strong>{TITLE}</strong>"
             "<em>On the people who stand guard against mass atrocities</em></div></div>", Box(0, 0, 0, 595, 122, 0))
    message = page.entries["secretariat-message"]
    page.full(f"<h1>{escape(message.heading)}</h1>", gap=8)
    page.flow("secretariat-message", gap=18)
    page.banner("Early warning and prevention")
    page.head("global-centre")
    page.photo("R", 62, "global-centre")
    page.flow("global-centre")
    page.head("auschwitz-institute", layer=0)
    page.quote("R", "auschwitz-institute")
    page.flow("auschwitz-institute")
    page.banner("Documentation and human rights monitoring")
    page.head("syrian-network")
    page.flow("syrian-network")
    page.head("fortify-rights", layer=0)
    page.quote("R", "fortify-rights")
    page.flow("fortify-rights")
    page.flow("sidebar-four-names", "R", inset=9, markup=headed(page.entries["sidebar-four-names"]), tint=True)
    page.column_head("dc-cam", "L")
    page.photo("L", 60, "dc-cam")
    page.flow("dc-cam", "L")
    page.head("yazda")
    page.flow("yazda")
    page.head("mwatana", layer=0)
    page.flow("mwatana")
    page.banner("Justice for victims and survivors")
    page.head("trial-international")
    page.flow("trial-international")
    page.head("redress", layer=0)
    page.flow("redress")
    page.next_page()
    page.flow("sidebar-governments", "R", inset=9, markup=headed(page.entries["sidebar-governments"]), tint=True)
    page.column_head("civitas-maxima", "L")
    page.flow("civitas-maxima", "L")
    page.banner("Memory and education")
    page.head("aegis-trust")
    page.photo("R", 60, "aegis-trust")
    page.flow("aegis-trust")
    page.head("srebrenica-memorial")
    page.quote("L", "srebrenica-memorial")
    page.flow("srebrenica-memorial")
    for name, column in (("organizations-in-this-issue", "L"), ("notice-next-issue", "R"), ("imprint", "R")):
        page.flow(name, column, markup=f"<div class=plain>{headed(page.entries[name])}</div>")


if __name__ == "__main__":
    typeset(SHEET, lay_out, *sys.argv[1:])
