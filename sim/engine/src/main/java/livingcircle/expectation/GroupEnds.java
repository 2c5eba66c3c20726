package livingcircle.expectation;

/** How the needs of one resident of each group end, as a column of records' worth of numbers. */
final class GroupEnds {

    private static final int NUMBERS = 8;

    private final float[] values;

    GroupEnds(int groups) {
        values = new float[groups * NUMBERS];
    }

    void set(int group, ExpectedEnds ends) {
        int at = group * NUMBERS;
        values[at] = (float) ends.needs();
        values[at + 1] = (float) ends.visits();
        values[at + 2] = (float) ends.orders();
        values[at + 3] = (float) ends.unmet();
        values[at + 4] = (float) ends.visitsWithin();
        values[at + 5] = (float) ends.barrierFreeVisits();
        values[at + 6] = (float) ends.chainVisits();
        values[at + 7] = (float) ends.travelMinutes();
    }

    ExpectedEnds get(int group) {
        int at = group * NUMBERS;
        return new ExpectedEnds(
                values[at],
                values[at + 1],
                values[at + 2],
                values[at + 3],
                values[at + 4],
                values[at + 5],
                values[at + 6],
                values[at + 7]);
    }
}
