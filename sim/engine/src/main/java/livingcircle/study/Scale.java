package livingcircle.study;

import livingcircle.scenario.studies.Levels;

/** Turns coordinates of a design, 0 – 1, and numbers of levels into values of a parameter. */
final class Scale {

    private final Levels levels;

    Scale(Levels levels) {
        this.levels = levels;
    }

    /**
     * How many levels a grid has.
     *
     * @param wanted levels wanted of a range; one of whole numbers has no more than there are of these
     */
    int count(int wanted) {
        if (levels instanceof Levels.Range range) {
            return range.isInteger() ? (int) Math.min(wanted, range.high() - range.low() + 1) : wanted;
        }
        return ((Levels.Values) levels).all().size();
    }

    /** The value of a level of a grid that has so many, evenly spread with both ends. */
    Object level(int level, int count) {
        return levels instanceof Levels.Values values
                ? values.all().get(level)
                : onGrid(count == 1 ? 0.5 : level / (count - 1.0));
    }

    /** The value at a coordinate of a grid that meets both ends, 0 and 1. */
    Object onGrid(double coordinate) {
        return levels instanceof Levels.Range range ? number(range, within(range, coordinate)) : sampled(coordinate);
    }

    /** The value at a coordinate that is uniform between 0 and 1: whole numbers and listed values are equally likely. */
    Object sampled(double coordinate) {
        if (levels instanceof Levels.Range range) {
            boolean isCounted = range.isInteger() && !range.isLog();
            double value = isCounted
                    ? Math.floor(range.low() + coordinate * (range.high() - range.low() + 1))
                    : within(range, coordinate);
            return number(range, Math.min(range.high(), value));
        }
        Levels.Values values = (Levels.Values) levels;
        int index = (int) (coordinate * values.all().size());
        return values.all().get(Math.min(index, values.all().size() - 1));
    }

    private static double within(Levels.Range range, double coordinate) {
        if (coordinate <= 0) {
            return range.low();
        }
        if (coordinate >= 1) {
            return range.high();
        }
        if (range.isLog()) {
            double low = StrictMath.log(range.low());
            return StrictMath.exp(low + coordinate * (StrictMath.log(range.high()) - low));
        }
        return range.low() + coordinate * (range.high() - range.low());
    }

    private static Object number(Levels.Range range, double value) {
        if (range.isInteger()) {
            return Math.round(value);
        }
        return Math.max(range.low(), Math.min(range.high(), value));
    }
}
