package livingcircle.scenario.files;

import java.nio.charset.StandardCharsets;
import livingcircle.base.Sha256;
import livingcircle.city.GeoPoint;

/**
 * Ids of outlets and homes in tables without ids. They follow from name, types and place and not from the row's number, so that
 * residents keep their taste for an outlet, and homes their residents, when rows are added or sorted.
 */
final class MadeId {

    private static final int DIGITS = 12;
    /** About a metre. */
    private static final double STEPS_PER_DEGREE = 1e5;

    private MadeId() {}

    /**
     * An id such as {@code pharmacy-3fa09c1b77d2}; of rows that are alike in all the later ones are numbered.
     *
     * @param kind what the id begins with
     * @param name a name, or empty
     * @param types what it is beside, or empty
     */
    static String make(String kind, String name, String types, GeoPoint at, LayerTable table) {
        String identity = String.join(
                "\n",
                name,
                types,
                Long.toString(Math.round(at.lon() * STEPS_PER_DEGREE)),
                Long.toString(Math.round(at.lat() * STEPS_PER_DEGREE)));
        String base = kind + "-"
                + Sha256.of(identity.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        String id = base;
        for (int copy = 2; !table.isNewId(id); copy++) {
            id = base + "-" + copy;
        }
        return id;
    }
}
