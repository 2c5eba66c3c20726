#!/bin/sh
# README: makes the chart fonts of ../resources/livingcircle/charts/style/fonts; on Debian: apt-get install fonts-noto-cjk python3-fonttools, then run ./make-subset.sh
#
# Kept: GBK (20,902 hanzi, so that rare and traditional characters of place names are there, kana and
# symbols), Latin and Latin-1, punctuation, Greek, arrows, box
# drawing, super- and subscripts, and the mathematical signs that charts use. The outlines stay CFF,
# which Java reads like TrueType; hinting and typographic features are left out.
# Optional argument: the folder of the source collections.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
source=${1:-/usr/share/fonts/opentype/noto}
target=$here/../resources/livingcircle/charts/style/fonts
characters=$(mktemp)
trap 'rm -f "$characters"' EXIT

python3 - "$characters" <<'PYTHON'
import sys

gbk = set()
for row in range(0x81, 0xFF):
    for cell in range(0x40, 0xFF):
        try:
            gbk.update(bytes([row, cell]).decode("gbk"))
        except UnicodeDecodeError:
            pass  # an unassigned cell

ranges = [
    (0x0020, 0x007E), (0x00A0, 0x00FF),  # Latin, Latin-1
    (0x0391, 0x03C9),  # Greek
    (0x2010, 0x2027), (0x2030, 0x203B),  # punctuation
    (0x2070, 0x209C), (0x20AC, 0x20AC),  # super- and subscripts, euro
    (0x2190, 0x2199), (0x21D0, 0x21D4),  # arrows
    (0x2200, 0x22A5), (0x22EF, 0x22EF),  # mathematics
    (0x2460, 0x2473),  # circled numbers
    (0x2500, 0x257F), (0x2580, 0x25FF),  # boxes, blocks, shapes
    (0x2605, 0x2606), (0x2713, 0x2717),  # stars, check marks
    (0x338E, 0x33A2),  # units of mass, length and area
    (0x3000, 0x303F), (0xFF01, 0xFF5E), (0xFFE0, 0xFFE5),  # Chinese and full-width punctuation
]
wanted = gbk | {chr(c) for first, last in ranges for c in range(first, last + 1)}
with open(sys.argv[1], "w", encoding="utf-8") as file:
    file.write("".join(sorted(wanted)))
PYTHON

subset() { # weight, file to write; face 2 of the collection is Simplified Chinese
    python3 -m fontTools.subset "$source/NotoSansCJK-$1.ttc" --font-number=2 \
        --text-file="$characters" --output-file="$target/$2" \
        --no-hinting --layout-features='' --notdef-outline \
        --drop-tables+=vhea,vmtx,VORG,BASE,GPOS,GSUB,GDEF \
        --name-IDs='0,1,2,3,4,5,6,13,14' --name-languages='0x409' --no-recalc-timestamp
    echo "$2: $(wc -c <"$target/$2") bytes"
}
subset Regular NotoSansSC-subset.otf
subset Bold NotoSansSC-Bold-subset.otf
