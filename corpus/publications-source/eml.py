"""Makes an e-mail with an attachment, as a mail program saves it; nothing in it depends on the clock."""
import pathlib
import subprocess
import sys
import tempfile
import textwrap
from email.message import EmailMessage

from undated import undate

SUBJECT = "Urgent action: protect the people of Tigray"


def main(text, attached, target):
    mail = EmailMessage()
    mail["From"] = "Urgent actions <urgent@vigil.example>"
    mail["To"] = "Writers of letters <letters@vigil.example>"
    mail["Subject"] = SUBJECT
    mail["Date"] = "Mon, 15 Mar 2021 09:30:00 +0000"
    mail["Message-ID"] = "<2021-03-15.tigray@vigil.example>"
    paragraphs = pathlib.Path(text).read_text(encoding="utf-8").split("\n\n")
    mail.set_content("\n\n".join(textwrap.fill(p, 72) for p in paragraphs) + "\n")
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder) / (pathlib.Path(attached).stem + ".docx")
        subprocess.run(["pandoc", attached, "--output", made], check=True)
        undate(made)
        mail.add_attachment(made.read_bytes(), maintype="application", filename=made.name,
                            subtype="vnd.openxmlformats-officedocument.wordprocessingml.document")
    mail.set_boundary("==vigil-urgent-action==")
    pathlib.Path(target).write_bytes(mail.as_bytes())


if __name__ == "__main__":
    main(*sys.argv[1:])
