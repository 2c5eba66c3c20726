package livingcircle.charts.page;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.util.Map;
import java.util.TreeMap;
import livingcircle.charts.style.ChartStyle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The outlines of the characters of one SVG picture, each kept once and referred to wherever it stands, since text as
 * outlines makes up most of a picture. Outlines are in units of an em of {@link #EM}, whatever the size of the text.
 */
final class SvgGlyphs {

    /** Units of an em: fine enough for a title in print, and coordinates of few digits. */
    private static final int EM = 400;

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double HUNDREDTHS = 100;

    private final Document document;
    private final String prefix;
    private final Map<String, String> outlines = new TreeMap<>();

    /** @param prefix makes the ids of this picture different from those of others in the same page */
    SvgGlyphs(Document document, String prefix) {
        this.document = document;
        this.prefix = prefix;
    }

    /**
     * A text whose baseline starts at a point. The outer element has no transformation, since what clips the text is in
     * the coordinates of the picture.
     */
    Element text(String text, Font font, float x, float y) {
        Font outlineFont = font.deriveFont((float) EM);
        GlyphVector glyphs = outlineFont.createGlyphVector(ChartStyle.MEASURE, text);
        Element group = document.createElementNS(SVG, "g");
        group.setAttribute(
                "transform", "translate(" + decimal(x) + "," + decimal(y) + ") scale(" + font.getSize2D() / EM + ")");
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            Shape outline = glyphs.getGlyphOutline(i, 0, 0);
            double left = glyphs.getGlyphPosition(i).getX();
            String path = path(outline, left);
            if (!path.isEmpty()) {
                String id = prefix
                        + (font.isBold() || font.getFontName().contains("Bold") ? "b" : "r")
                        + glyphs.getGlyphCode(i);
                outlines.putIfAbsent(id, path);
                Element use = document.createElementNS(SVG, "use");
                use.setAttribute("href", "#" + id);
                use.setAttribute("x", decimal(left));
                group.appendChild(use);
            }
        }
        Element whole = document.createElementNS(SVG, "g");
        whole.appendChild(group);
        return whole;
    }

    private static String decimal(double number) {
        double rounded = Math.rint(number * HUNDREDTHS) / HUNDREDTHS;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    /** The definitions of all characters that were used. */
    Element definitions() {
        Element definitions = document.createElementNS(SVG, "defs");
        outlines.forEach((id, path) -> {
            Element outline = document.createElementNS(SVG, "path");
            outline.setAttribute("id", id);
            outline.setAttribute("d", path);
            definitions.appendChild(outline);
        });
        return definitions;
    }

    /** An outline in whole units, each point relative to the one before, less so much to the left. */
    private static String path(Shape outline, double left) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        long x = 0;
        long y = 0;
        long startX = 0;
        long startY = 0;
        for (PathIterator parts = outline.getPathIterator(null); !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(at);
            if (kind == PathIterator.SEG_CLOSE) {
                path.append('z');
                x = startX;
                y = startY;
                continue;
            }
            int points = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2 : 1;
            path.append("mlqc".charAt(kind));
            long fromX = x;
            long fromY = y;
            for (int point = 0; point < points; point++) {
                x = Math.round(at[2 * point] - left);
                y = Math.round(at[2 * point + 1]);
                append(path, x - fromX);
                append(path, y - fromY);
            }
            if (kind == PathIterator.SEG_MOVETO) {
                startX = x;
                startY = y;
            }
        }
        return path.toString();
    }

    /** Adds a number, parted from the one before by its sign or a blank. */
    private static void append(StringBuilder path, long number) {
        char last = path.charAt(path.length() - 1);
        if (number >= 0 && Character.isDigit(last)) {
            path.append(' ');
        }
        path.append(number);
    }
}
