package livingcircle.scenario.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Ids of outlets in tables without ids. They follow from name, types and place and not from the row's number, so that
 * residents keep their taste for an outlet when rows are added or sorted.
 */
final class OutletId {

    private static final int DIGITS = 12;
    /** About a metre. */
    private static final double STEPS_PER_DEGREE = 1e5;

    private OutletId() {}

    /** An id such as {@code pharmacy-3fa09c1b77d2}; of rows that are alike in all three the later ones are numbered. */
    static String make(@Nullable BilingualText name, List<String> types, GeoPoint at, LayerTable table) {
        String identity = String.join(
                "\n",
                name == null ? "" : name.zh(),
                String.join(";", types),
                Long.toString(Math.round(at.lon() * STEPS_PER_DEGREE)),
                Long.toString(Math.round(at.lat() * STEPS_PER_DEGREE)));
        String base = types.get(0) + "-" + hash(identity);
        String id = base;
        for (int copy = 2; !table.isNewId(id); copy++) {
            id = base + "-" + copy;
        }
        return id;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
