package livingcircle.city.own;

import livingcircle.city.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Where a community lies.
 *
 * @param centre a place in it
 * @param area a valid area in degrees of WGS 84, longitude first, or null
 * @param radiusM how far it reaches from its centre where it has no area, or null if that is not known
 */
public record CommunityGround(
        GeoPoint centre, @Nullable Geometry area, @Nullable Double radiusM) {

    /** Whether it is known how far it reaches. */
    public boolean isBounded() {
        return area != null || radiusM != null;
    }
}
