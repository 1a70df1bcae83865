"""Text frames: one story flows through boxes on several pages, as in a page-layout program.

WeasyPrint breaks and hyphenates the text; each box is a page of its own in a working PDF, and pikepdf puts the boxes
where they belong on A4. Lengths are in points, from the top left corner of the page.
"""
import io
from dataclasses import dataclass, field

import pikepdf
from weasyprint import HTML

from tidy import tidy

WIDTH, HEIGHT = 595, 842


@dataclass
class Box:
    page: int
    x: float
    y: float
    width: float
    height: float
    layer: int = 1


@dataclass
class Story:
    html: str
    boxes: list = field(default_factory=list)


def page_rule(number, width, height):
    return f"@page :nth({number}) {{ size: {width:.2f}pt {height:.2f}pt; margin: 0 }}\n"


def boxes_used(story, boxes, style):
    """How many pages the story's text needs, the first ones of the sizes of `boxes`."""
    last = boxes[-1]
    rules = "".join(page_rule(i + 1, b.width, b.height) for i, b in enumerate(boxes))
    rest = f"@page {{ size: {last.width:.2f}pt {last.height:.2f}pt; margin: 0 }}"
    markup = story if isinstance(story, str) else story.html
    sheet = f"<html lang=en><style>{style}{rest}{rules}</style>{markup}"
    return len(HTML(string=sheet).render().pages)


def content_height(markup, width, style):
    """Height in points of what is set in one column, with nothing below it."""
    sheet = f"<html lang=en><style>@page {{ size: {width:.2f}pt 3000pt; margin: 0 }}{style}</style>{markup}"
    page = HTML(string=sheet).render().pages[0]._page_box
    return page.children[0].children[0].height * 0.75


def compose(stories, pages, style, title, lang, target):
    rules, bodies, places = [], [], []
    for story in stories:
        for box in story.boxes:
            places.append(box)
            rules.append(page_rule(len(places), box.width, box.height))
        bodies.append(f'<div style="break-before:page">{story.html}</div>')
    sheet = f"<html lang={lang}><title>{title}</title><style>{style}{''.join(rules)}</style>{''.join(bodies)}"
    made = HTML(string=sheet).render()
    if len(made.pages) != len(places):
        raise SystemExit(f"{title}: {len(places)} boxes, {len(made.pages)} filled")
    with pikepdf.open(io.BytesIO(made.write_pdf())) as working:
        leaves = [leaf(working, number, places) for number in range(pages)]
        resources = working.pages[0].Resources  # WeasyPrint's pages share one dictionary of fonts
        del working.pages[:]
        for content in leaves:
            working.pages.append(pikepdf.Page(working.make_indirect(pikepdf.Dictionary(
                Type=pikepdf.Name.Page, MediaBox=[0, 0, WIDTH, HEIGHT], Resources=resources,
                Contents=working.make_stream(content)))))
        tidy(working, title, lang, target)


def leaf(working, number, places):
    """The content of one printed page: its boxes, in the order of their layers, each moved to its place."""
    parts = []
    for index in sorted((i for i, b in enumerate(places) if b.page == number), key=lambda i: places[i].layer):
        box = places[index]
        content = working.pages[index].Contents.read_bytes()
        parts.append(b"q 1 0 0 1 %.2f %.2f cm\n%s\nQ\n" % (box.x, HEIGHT - box.y - box.height, content))
    return b"".join(parts)
