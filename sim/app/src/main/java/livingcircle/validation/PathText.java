package livingcircle.validation;

/** The text of a path of an SVG drawing, with whole numbers relative to the point before, which is short. */
final class PathText {

    private final StringBuilder text = new StringBuilder();
    private long x;
    private long y;

    /** Begins a line. */
    PathText from(long toX, long toY) {
        return step('m', toX, toY);
    }

    /** Draws on to a point. */
    PathText to(long toX, long toY) {
        return step('l', toX, toY);
    }

    /** The shortest line, which round or square ends make a dot; one without length has no square ends on paper. */
    PathText dot(long atX, long atY) {
        from(atX, atY);
        text.append("h1");
        x++;
        return this;
    }

    private PathText step(char command, long toX, long toY) {
        text.append(command).append(toX - x);
        long down = toY - y;
        text.append(down < 0 ? "" : " ").append(down);
        x = toX;
        y = toY;
        return this;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
