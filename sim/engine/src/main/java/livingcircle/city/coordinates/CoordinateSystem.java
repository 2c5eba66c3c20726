package livingcircle.city.coordinates;

import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;

/** A way to write places as pairs of numbers. */
public sealed interface CoordinateSystem permits Geographic, Gcj02, Bd09, GaussKruger {

    /** As people write it. */
    BilingualText label();

    /** Whether its coordinates are eastings and northings in metres and not degrees. */
    boolean isInMetres();

    /**
     * The place of a pair of coordinates.
     *
     * @throws IllegalArgumentException if the pair is not a place of this system
     */
    GeoPoint toWgs84(RawPoint raw);

    /** The coordinates of a place; the inverse of {@link #toWgs84} to within a centimetre. */
    RawPoint fromWgs84(GeoPoint place);
}
