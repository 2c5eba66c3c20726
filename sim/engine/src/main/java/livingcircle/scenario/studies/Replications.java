package livingcircle.scenario.studies;

import org.jspecify.annotations.Nullable;

/**
 * How often each scenario is run at each point, with other luck each time.
 *
 * @param least replications that are made in any case, at least 1; at least 2 with a precision
 * @param most replications that are never exceeded; as many as {@code least} for a fixed number
 * @param precision what decides between the two, or null for a fixed number
 */
public record Replications(int least, int most, @Nullable Precision precision) {

    /** @throws IllegalArgumentException if the numbers contradict each other */
    public Replications {
        if (least < (precision == null ? 1 : 2) || most < least || (precision == null && most > least)) {
            throw new IllegalArgumentException("from " + least + " to " + most + " replications with " + precision);
        }
    }

    /** A number of replications that is fixed beforehand. */
    public static Replications fixed(int count) {
        return new Replications(count, count, null);
    }
}
