"""Gives the members of a ZIP (EPUB, ODT) one date, so that the same text makes the same bytes."""
import sys
import zipfile


def undate(path):
    with zipfile.ZipFile(path) as archive:
        members = [(member, archive.read(member)) for member in archive.infolist()]
    with zipfile.ZipFile(path, "w") as archive:
        for member, content in members:
            dated = zipfile.ZipInfo(member.filename, (1994, 4, 7, 0, 0, 0))
            dated.compress_type = member.compress_type
            archive.writestr(dated, content)


if __name__ == "__main__":
    undate(*sys.argv[1:])
