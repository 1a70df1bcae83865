"""The issue of spring 2014: three columns, headings in the first of them, seats beneath, large light banners, a rule between profiles.

Its pages are written in reading order. The running head stands at the top, from the first page on.
"""
import sys
from html import escape

from frames import Box
from newsletter import Sheet, headed, typeset

TITLE, ISSUE = "Watchword", "Spring 2014"
STYLE = """
html { font: 9.3pt/12.4pt 'Liberation Serif'; color: #222 } body { margin: 0 } * { margin: 0; padding: 0 }
p { text-align: left; hyphens: auto; hyphenate-character: '-'; hyphenate-limit-chars: 6 3 3; margin-bottom: 4.5pt; orphans: 1; widows: 1 }
p:last-child { margin-bottom: 0 }
h1 { font: 700 13pt/15.5pt 'Liberation Sans'; color: #1d5b4f; hyphens: none } h2 { font: italic 9.6pt/12.5pt 'Liberation Sans'; color: #1d5b4f; margin: 3pt 0 1pt }
h3 { font: 700 9pt/12.4pt 'Liberation Sans'; break-after: avoid; margin-top: 2pt }
.banner { font: 300 23pt/28pt 'Lato Light', Lato; color: #b5651d; border-bottom: 3pt solid #b5651d; padding-bottom: 4pt }
.rule { border-top: .8pt solid #999; height: 1pt }
.side { font: 8.6pt/11.8pt 'Liberation Sans' } .side h1 { font-size: 11.5pt; line-height: 14pt; color: #b5651d; margin-bottom: 5pt }
.tint { background: #f7efe4; border: .8pt solid #b5651d; box-sizing: border-box }
.quote { font: 700 12.6pt/15.6pt 'Liberation Sans'; color: #b5651d; text-align: center; padding: 4pt 4pt 6pt }
.photo img { display: block; width: 100% } .photo p { font: 700 7.2pt/9pt 'Liberation Sans'; color: #555; margin-top: 3pt; hyphens: none }
.running { font: 7.6pt/10pt 'Liberation Sans'; color: #777 } .running b { float: right; font-weight: 400 } .number { font: 9pt/12pt 'Liberation Serif'; text-align: center }
.masthead { border-bottom: 5pt solid #1d5b4f; height: 74pt } .masthead strong { font: 700 46pt/50pt 'Liberation Serif'; color: #1d5b4f } .masthead span { float: right; font: 9pt/12pt 'Liberation Sans'; text-align: right; padding-top: 14pt }
.plain h1 { font-size: 10.5pt; line-height: 13pt; margin-bottom: 3pt } .plain li { list-style: none; margin-bottom: .5pt } .plain { font: 7.6pt/9.2pt 'Liberation Sans' }
"""
SHEET = Sheet(title=TITLE, issue=ISSUE, style=STYLE, x={"L": 40, "M": 217, "R": 394}, column=161, left=40, full=515, top=52, bottom=784,
              running=((f"<div class=running><b>{ISSUE}</b>{TITLE} — on guard against mass atrocities</div>", 26), ("<div class=number>{page}</div>", 806)))


def profile(page, name, quote=None, photo=None, rule=True):
    if rule:
        page.full("<div class=rule></div>", gap=8, room=95)
    if quote:
        page.quote(quote, name)
    if photo:
        page.photo(photo, 58, name)
    page.column_head(name, "L")
    page.flow(name, mark=False)


def box(page, name):
    page.full("<div></div>", gap=2, room=170)
    page.flow(name, inset=9, markup=headed(page.entries[name]), tint=True, mark=False)


def lay_out(page):
    page.put(f"<div class=masthead><span>Issue 1<br>{ISSUE}</span><strong>{TITLE}</strong></div>", Box(0, 40, 44, 515, 84, 0))
    page.at = {c: (0, 142) for c in "LMR"}
    page.column("L", f'<h1>{escape(page.entries["spring-editorial"].heading)}</h1>', gap=7)
    page.flow("spring-editorial", mark=False)
    page.banner("Watching and warning")
    profile(page, "crisis-group", photo="R", rule=False)
    profile(page, "wanep", quote="M")
    profile(page, "asia-pacific-centre")
    profile(page, "cries", quote="R")
    box(page, "spring-calendar")
    page.banner("Digging, counting, naming")
    profile(page, "eaaf", photo="M", rule=False)
    profile(page, "hlc", quote="M")
    profile(page, "phr")
    profile(page, "memorial")
    page.banner("Courts and claims")
    profile(page, "cicc", rule=False)
    box(page, "spring-questions")
    profile(page, "womens-initiatives")
    profile(page, "cja", quote="R")
    profile(page, "ictj", photo="R")
    page.full("<div class=rule></div>", gap=8, room=95)
    for name, column in (("spring-notice", "L"), ("spring-members", "M"), ("spring-imprint", "R")):
        page.flow(name, column, markup=f"<div class=plain>{headed(page.entries[name])}</div>", mark=False)


if __name__ == "__main__":
    typeset(SHEET, lay_out, *sys.argv[1:])
