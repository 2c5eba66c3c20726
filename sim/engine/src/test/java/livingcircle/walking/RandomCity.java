package livingcircle.walking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import livingcircle.TestTown;
import livingcircle.base.BilingualText;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import livingcircle.city.StreetNetwork;

/** Random street networks with homes and places; lengths of streets have nothing to do with their shapes. */
final class RandomCity {

    private RandomCity() {}

    static City of(SplittableRandom random, boolean withSteps) {
        int nodes = 150;
        GeoPoint[] at = new GeoPoint[nodes];
        Arrays.setAll(at, i -> TestTown.at(random.nextInt(2_000), random.nextInt(2_000)));
        List<Street> streets = new ArrayList<>();
        for (int i = 0; i < 2 * nodes; i++) {
            int from = i < nodes - 1 ? i + 1 : random.nextInt(nodes);
            int to = i < nodes - 1 ? random.nextInt(i + 1) : random.nextInt(nodes);
            boolean isSteps = withSteps && i >= nodes - 1 && random.nextInt(3) == 0;
            StreetKind kind = isSteps ? StreetKind.STEPS : StreetKind.values()[random.nextInt(3)];
            streets.add(new Street("s" + i, from, to, kind, 1 + random.nextInt(400_000), List.of(at[from], at[to])));
        }
        List<HomeSite> homes = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            GeoPoint site = TestTown.at(random.nextInt(2_000), random.nextInt(2_000));
            homes.add(new HomeSite("h" + i, site, "all", 1, false));
        }
        return City.of(new CityLayers(
                BilingualText.of("Random"),
                streets,
                homes,
                List.of(new Community("all", BilingualText.of("All"), at[0], -1))));
    }

    /** On streets of all kinds, steps too. */
    static List<Attachment> places(StreetNetwork network, SplittableRandom random, int count) {
        List<Attachment> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int street = random.nextInt(network.streetCount());
            int offsetMm = random.nextInt(network.lengthMm(street) + 1);
            places.add(new Attachment(street, offsetMm, random.nextInt(30_000)));
        }
        return places;
    }
}
