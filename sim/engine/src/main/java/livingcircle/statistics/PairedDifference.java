package livingcircle.statistics;

/**
 * How a value of layout B differs from that of layout A over replications that met the same luck (Law, "Simulation
 * Modeling and Analysis", 5th edition 2015, sections 10.2.1 and 11.2). All in the unit of the values, variances in its
 * square. A value that is not finite in any replication makes every number that needs it NaN.
 *
 * @param meanA mean of A
 * @param meanB mean of B
 * @param difference mean of B − A with its t interval
 * @param shareBGreater share of replications in which B is greater, 0 – 1; ties count half
 * @param pairedVariance variance of B − A between replications; NaN for fewer than two
 * @param unpairedVariance variance that B − A would have had between independent runs: that of A plus that of B
 * @param isIdentical whether B equals A in every replication; NaN counts as equal to NaN here
 */
public record PairedDifference(
        double meanA,
        double meanB,
        MeanInterval difference,
        double shareBGreater,
        double pairedVariance,
        double unpairedVariance,
        boolean isIdentical) {

    /**
     * Compares a number of replications that was fixed beforehand.
     *
     * @param a values of A by replication, at least one
     * @param b values of B in the same replications
     * @param confidence of the interval, 0 – 1, exclusive
     * @throws IllegalArgumentException if the arrays differ in length or are empty, or the confidence is out of range
     */
    public static PairedDifference of(double[] a, double[] b, double confidence) {
        return ofSequence(a, b, a.length, confidence);
    }

    /**
     * Compares replications whose number was decided by a {@link StoppingRule}.
     *
     * @param pilot its least number of replications, see {@link MeanInterval#ofSequence}
     * @throws IllegalArgumentException as {@link #of} and {@link MeanInterval#ofSequence}
     */
    public static PairedDifference ofSequence(double[] a, double[] b, int pilot, double confidence) {
        if (a.length != b.length || a.length == 0) {
            throw new IllegalArgumentException(a.length + " replications of A and " + b.length + " of B are not pairs");
        }
        double[] differences = new double[a.length];
        double greater = 0;
        boolean isIdentical = true;
        for (int i = 0; i < a.length; i++) {
            differences[i] = b[i] - a[i];
            greater += b[i] > a[i] ? 1 : b[i] == a[i] ? 0.5 : 0;
            isIdentical &= a[i] == b[i] || (Double.isNaN(a[i]) && Double.isNaN(b[i]));
        }
        Moments momentsA = Moments.of(a);
        Moments momentsB = Moments.of(b);
        Moments paired = Moments.of(differences);
        return new PairedDifference(
                momentsA.mean(),
                momentsB.mean(),
                MeanInterval.ofSequence(differences, pilot, confidence),
                Double.isNaN(paired.mean()) ? Double.NaN : greater / a.length,
                paired.variance(),
                momentsA.variance() + momentsB.variance(),
                isIdentical);
    }

    /**
     * About how many times as many independent runs would have been needed for the same width: unpaired over paired variance,
     * at least 0. Infinite if B − A never varies though A or B does; NaN if nothing varies or variances are unknown.
     */
    public double varianceRatio() {
        return unpairedVariance / pairedVariance;
    }
}
