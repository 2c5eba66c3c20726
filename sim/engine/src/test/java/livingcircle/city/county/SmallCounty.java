package livingcircle.city.county;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;
import livingcircle.city.county.CountySpec.River;
import livingcircle.city.county.CountySpec.SmallTowns;
import livingcircle.city.county.CountySpec.SubArea;
import livingcircle.city.county.CountySpec.Town;
import livingcircle.city.county.CountySpec.Villages;
import org.jspecify.annotations.Nullable;

/**
 * A county of 10 × 12 km for tests: a town of 2 km² with two subdistricts, a small town across the river, a township in
 * the mountains.
 */
final class SmallCounty {

    static final GeoPoint CORNER = new GeoPoint(112.9, 35.0);

    static final double TOWN_KM2 = 2;

    private static final LocalPlane PLANE = new LocalPlane(CORNER);

    static final List<SubArea> SUB_AREAS = List.of(
            part("west", null, 12_001, 12_001, 4, 0),
            part("east", null, 8_003, 8_003, 3, 0),
            part("south", PLANE.at(5_000, 2_000), 7_000, 2_345, 2, 7),
            part("hills", PLANE.at(4_000, 10_500), 1_500, 300, 1, 3));

    private SmallCounty() {}

    static SubArea part(String id, @Nullable GeoPoint seat, int residents, int urban, int communities, int villages) {
        return new SubArea(id, BilingualText.of(id), seat, residents, urban, communities, villages);
    }

    /** The county with a river that runs so many metres north of the southern border. */
    static CountySpec spec(long seed, double riverM) {
        return spec(
                seed,
                new River(List.of(PLANE.at(-100, riverM), PLANE.at(5_000, riverM + 300), PLANE.at(10_100, riverM)), 2));
    }

    static CountySpec spec(long seed, @Nullable River river) {
        return spec(seed, river, SUB_AREAS);
    }

    static CountySpec spec(long seed, @Nullable River river, List<SubArea> subAreas) {
        return new CountySpec(
                BilingualText.of("Small"),
                CORNER,
                10,
                12,
                PLANE.at(0, 8_000).lat(),
                3.14,
                river,
                new Town(PLANE.at(5_000, 5_500), TOWN_KM2, 0.4, 120, 4, 0.1, 0.25, 2, 12, 8),
                new SmallTowns(8_000, 100, 4, 0.1, 0.2, 4),
                new Villages(17, 26, 0.12, 0.5),
                subAreas,
                seed);
    }
}
