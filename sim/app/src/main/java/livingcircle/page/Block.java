package livingcircle.page;

import java.util.List;
import livingcircle.base.BilingualText;

/** A piece of a section; {@link #kind} tells the template how to set it. */
public sealed interface Block {

    /** The name of the piece's setting in the template. */
    String kind();

    /** A sentence, numbers and all. */
    record Sentence(BilingualText text) implements Block {
        @Override
        public String kind() {
            return "sentence";
        }
    }

    /** A heading within a section. */
    record Heading(BilingualText text) implements Block {
        @Override
        public String kind() {
            return "heading";
        }
    }

    /** What is not there, and how to get it. */
    record Note(BilingualText text) implements Block {
        @Override
        public String kind() {
            return "note";
        }
    }

    /** What can be done with the page on a screen. */
    record Hint(BilingualText text) implements Block {
        @Override
        public String kind() {
            return "hint";
        }
    }

    /** Headline numbers side by side. */
    record Cards(List<Card> cards) implements Block {
        @Override
        public String kind() {
            return "cards";
        }
    }

    /**
     * A headline number.
     *
     * @param label what it is
     * @param figure the number
     * @param detail how sure it is, or how it changed
     */
    record Card(BilingualText label, BilingualText figure, BilingualText detail) {}

    /**
     * A table.
     *
     * @param caption what it shows
     * @param heads heads of the columns
     * @param rows as many cells as heads in each
     */
    record Grid(BilingualText caption, List<BilingualText> heads, List<List<Cell>> rows) implements Block {
        @Override
        public String kind() {
            return "grid";
        }
    }

    /**
     * A cell of a table.
     *
     * @param text what stands there
     * @param style class of its style sheet: {@code text}, {@code figure}, {@code pass}, {@code fail}, {@code open},
     *     {@code quiet}, {@code code} or one of the page's own
     * @param id anchor of the cell, or empty
     * @param href what a click on it leads to, or empty
     */
    record Cell(BilingualText text, String style, String id, String href) {

        /** A cell that leads nowhere. */
        public Cell(BilingualText text, String style) {
            this(text, style, "", "");
        }

        public static Cell text(BilingualText text) {
            return new Cell(text, "text");
        }

        public static Cell text(String text) {
            return text(BilingualText.of(text));
        }

        public static Cell figure(String figure) {
            return new Cell(BilingualText.of(figure), "figure");
        }
    }

    /**
     * A chart, once for each language it exists in.
     *
     * @param versions the pictures
     * @param links files beside the results that hold it, relative to the report
     */
    record Picture(List<Version> versions, List<Link> links) implements Block {
        @Override
        public String kind() {
            return "picture";
        }
    }

    /**
     * A chart in one language.
     *
     * @param show class that says in which language it is seen: {@code en}, {@code zh} or {@code any}
     * @param svg the drawing
     */
    record Version(String show, String svg) {}

    /** A file beside the results. */
    record Link(String label, String href) {}

    /** A command to type. */
    record Command(String text) implements Block {
        @Override
        public String kind() {
            return "command";
        }
    }

    /** The interactive map of a report. */
    record MapView() implements Block {
        @Override
        public String kind() {
            return "map";
        }
    }

    /**
     * A drawing with its key.
     *
     * @param svg the drawing
     * @param key what its signs mean
     * @param credit whom its source asks to name; empty if nobody
     */
    record Drawing(String svg, List<Sign> key, String credit) implements Block {
        @Override
        public String kind() {
            return "drawing";
        }
    }

    /**
     * A sign of a drawing.
     *
     * @param svg what it looks like, on a ground of 24 by 16
     * @param text what it means
     */
    record Sign(String svg, BilingualText text) {}
}
