package livingcircle.diagnosis;

import livingcircle.outlets.OutletClass;

/**
 * What counts as over-full and how widely remedies are looked for. All defaults are assumptions.
 *
 * @param fullShare share of its arrivals, 0–1, from which turning customers away makes a service over-full
 * @param peakLoad served customers ÷ capacity in the busiest hour from which a service is over-full, 0–1
 * @param gapsTried how many of an area's gaps, the most severe first, remedies are looked for; at least 1
 */
public record DiagnosisSettings(double fullShare, double peakLoad, int gapsTried) {

    /** One arrival in twenty turned away; the busiest hour 95 % full; the five most severe gaps. */
    public static final DiagnosisSettings DEFAULT = new DiagnosisSettings(0.05, 0.95, 5);

    /** Straight line ÷ way on foot, when sites are looked for; screening then takes the true way. */
    static final double STRAIGHTNESS = 0.75;

    /** @throws IllegalArgumentException if a number is out of range */
    public DiagnosisSettings {
        if (!(fullShare > 0 && fullShare <= 1) || !(peakLoad > 0 && peakLoad <= 1) || gapsTried < 1) {
            throw new IllegalArgumentException("shares of 0–1 and at least one gap are needed, not " + fullShare + ", "
                    + peakLoad + " and " + gapsTried);
        }
    }

    /** How much a resident without a type of the class counts: basic types first, then public ones (缺什么补什么). */
    static double weight(OutletClass outletClass) {
        return switch (outletClass) {
            case BASIC -> 3;
            case PUBLIC -> 2;
            case UPGRADE -> 1;
        };
    }
}
