"""Makes the fonts in this folder. Run once by hand; the results are committed.

    npm pack @expo-google-fonts/source-sans-3@0.4.1 @expo-google-fonts/source-code-pro@0.4.1
    for f in *.tgz; do mkdir "${f%.tgz}" && tar xzf "$f" -C "${f%.tgz}"; done
    pip install fonttools==4.68.0
    python3 subset.py FOLDER_WITH_THE_UNPACKED_PACKAGES templates/fonts
"""

import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

SANS = "expo-google-fonts-source-sans-3-0.4.1/package/"
MONO = "expo-google-fonts-source-code-pro-0.4.1/package/"
# The licence reserves the name "Source" for the unmodified fonts, so the subsets carry another one.
FACES = {
    "regular": (SANS + "400Regular/SourceSans3_400Regular.ttf", "Duecare Sans", "Regular"),
    "bold": (SANS + "600SemiBold/SourceSans3_600SemiBold.ttf", "Duecare Sans", "Bold"),
    "italic": (SANS + "400Regular_Italic/SourceSans3_400Regular_Italic.ttf", "Duecare Sans", "Italic"),
    "mono": (MONO + "400Regular/SourceCodePro_400Regular.ttf", "Duecare Mono", "Regular"),
}
WIDE = (
    (0x20, 0x7E), (0xA0, 0x24F), (0x250, 0x2FF), (0x300, 0x36F),  # Latin, Latin Extended, IPA, marks
    (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1FFF),  # Greek, Cyrillic, Vietnamese and Greek extended
    (0x2000, 0x214F), (0x2150, 0x22FF),  # punctuation, currency, letter-like, fractions, arrows, mathematics
    (0x2460, 0x24FF), (0x25A0, 0x27BF),  # circled digits, boxes, ticks
)
NARROW = ((0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2026), (0x2190, 0x2193), (0x2260, 0x2265))
# Kerning and the placing of accents stay. Substitutions go: shaping each word through them took half of the time, and
# composed letters need none of them.
FEATURES = ["kern", "mark", "mkmk"]


def main(source: str, target: str) -> None:
    for face, (path, family, style) in FACES.items():
        font = TTFont(os.path.join(source, path))
        options = subset.Options()
        options.hinting = False
        options.layout_features = FEATURES
        options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
        options.notdef_outline = True
        options.glyph_names = False
        # Equal input gives equal bytes: the time of the run stays out of the file.
        font.recalcTimestamp = False
        ranges = NARROW if face == "mono" else WIDE
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=[code for low, high in ranges for code in range(low, high + 1)])
        subsetter.subset(font)
        rename(font, family, style)
        font.save(os.path.join(target, f"{face}.ttf"))


def rename(font: TTFont, family: str, style: str) -> None:
    postscript = f"{family.replace(' ', '')}-{style}"
    for record in font["name"].names:
        text = {1: family, 2: style, 3: f"1.0;{postscript}", 4: f"{family} {style}", 6: postscript}.get(record.nameID)
        if text is not None:
            record.string = text


main(*sys.argv[1:])
