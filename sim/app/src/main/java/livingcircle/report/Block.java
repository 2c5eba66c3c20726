package livingcircle.report;

import java.util.List;
import livingcircle.base.BilingualText;

/** A piece of a section; {@link #kind} tells the template how to set it. */
sealed interface Block {

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
     * @param style class of its style sheet: {@code text}, {@code figure}, {@code pass}, {@code fail}, {@code open} or
     *     {@code quiet}
     */
    record Cell(BilingualText text, String style) {

        static Cell text(BilingualText text) {
            return new Cell(text, "text");
        }

        static Cell text(String text) {
            return text(BilingualText.of(text));
        }

        static Cell figure(String figure) {
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

    /** The interactive map. */
    record MapView() implements Block {
        @Override
        public String kind() {
            return "map";
        }
    }
}
