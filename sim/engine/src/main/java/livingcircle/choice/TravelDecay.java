package livingcircle.choice;

/**
 * Travel times to weights exp(V ÷ λ) by table, one column per profile: no exponential is taken per alternative. Times
 * are cut into bins of ten seconds, each standing for its middle.
 */
public final class TravelDecay {

    private static final double BIN_SECONDS = 10;

    private final float[] weights;
    private final int bins;
    private final double[] binsPerMm;

    /**
     * @param perMinute utility per minute of each profile, divided by λ
     * @param metresPerSecond speed of each profile; 0 if it does not travel
     * @param fixedMinutes minutes added to every trip
     * @param limitSeconds longest trip without the fixed minutes; beyond it the weight is 0
     */
    public TravelDecay(double[] perMinute, double[] metresPerSecond, double fixedMinutes, double limitSeconds) {
        int used = (int) StrictMath.ceil(limitSeconds / BIN_SECONDS);
        bins = used + 1;
        weights = new float[perMinute.length * bins];
        binsPerMm = new double[perMinute.length];
        for (int profile = 0; profile < perMinute.length; profile++) {
            binsPerMm[profile] = metresPerSecond[profile] > 0 ? 1 / (metresPerSecond[profile] * 1000 * BIN_SECONDS) : 0;
            for (int bin = 0; bin < used && metresPerSecond[profile] > 0; bin++) {
                double minutes = fixedMinutes + (bin + 0.5) * BIN_SECONDS / 60;
                weights[profile * bins + bin] = (float) StrictMath.exp(perMinute[profile] * minutes);
            }
        }
    }

    /** Whether no trip weighs more than a shorter one. */
    public boolean neverRises() {
        for (int i = 1; i < weights.length; i++) {
            if (i % bins != 0 && weights[i] > weights[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** The weight of a trip; 0 beyond the limit. */
    public float weight(int profile, int lengthMm) {
        int bin = (int) Math.min(bins - 1, lengthMm * binsPerMm[profile]);
        return weights[profile * bins + bin];
    }
}
