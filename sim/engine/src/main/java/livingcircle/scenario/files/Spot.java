package livingcircle.scenario.files;

/**
 * A character of a text.
 *
 * @param line from 1
 * @param column from 1
 */
record Spot(int line, int column) {

    /** What stands for a spot that is not known. */
    static final Spot NONE = new Spot(0, 0);
}
