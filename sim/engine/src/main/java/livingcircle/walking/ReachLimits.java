package livingcircle.walking;

/**
 * How far residents go.
 *
 * @param walkMm longest walk in millimetres: the walking limit at the speed of the fastest profile
 * @param wheelMm longest e-bike ride in millimetres
 * @param nearest how many of the nearest outlets of a type are kept beyond the walk
 */
public record ReachLimits(int walkMm, int wheelMm, int nearest) {

    public ReachLimits {
        if (walkMm <= 0 || wheelMm < walkMm || nearest < 1) {
            throw new IllegalArgumentException("reach limits must satisfy 0 < walk ≤ e-bike and nearest ≥ 1, not "
                    + walkMm + " mm, " + wheelMm + " mm, " + nearest);
        }
    }

    /** The longest ride to places of a type that are looked for out to a bound of its own, or 0 for none. */
    int wheelMm(int ownBoundMm) {
        return ownBoundMm > 0 ? ownBoundMm : wheelMm;
    }
}
