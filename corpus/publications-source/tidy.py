"""What WeasyPrint's PDFs need before they are kept: a title, a language, no clock, and fonts in a form that no reader doubts."""
import io

import pikepdf
from fontTools.ttLib import TTFont


def tidy(pdf, title, lang, target):
    for font in pdf.objects:
        if isinstance(font, pikepdf.Dictionary) and font.get("/Subtype") == "/CIDFontType0":
            unwrap(pdf, font)
    pdf.trailer.Info = pdf.make_indirect(pikepdf.Dictionary(Title=title))
    pdf.Root.Lang = lang
    pdf.remove_unreferenced_resources()
    pdf.save(target, compress_streams=True, static_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)


def unwrap(pdf, font):
    """Keeps a font's outlines (CFF) without the OpenType file around them, which PDFBox takes for another kind of font."""
    whole = TTFont(io.BytesIO(font.FontDescriptor.FontFile3.read_bytes()))
    font.FontDescriptor.FontFile3 = pdf.make_stream(whole.reader["CFF "], Subtype=pikepdf.Name.CIDFontType0C)
    del font["/CIDToGIDMap"]
