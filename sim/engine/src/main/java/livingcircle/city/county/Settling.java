package livingcircle.city.county;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.LargestRemainder;
import livingcircle.city.Community;
import livingcircle.city.HomeSite;

/** Gathers communities with their homes. */
final class Settling {

    private final Ground ground;
    private final double householdSize;
    private final List<HomeSite> homes = new ArrayList<>();
    private final List<Community> communities = new ArrayList<>();

    Settling(Ground ground, double householdSize) {
        this.ground = ground;
        this.householdSize = householdSize;
    }

    /** The urban communities of a sub-area, as many as areas; residents are shared by dwellings. */
    void addUrban(CountySpec.SubArea subArea, List<List<Quarter>> areas) {
        double[] expected = areas.stream().mapToDouble(Settling::dwellings).toArray();
        int[] residents = LargestRemainder.split(subArea.urbanResidents(), expected);
        for (int a = 0; a < residents.length; a++) {
            int number = a + 1;
            String id = subArea.id() + "-" + number;
            addBuildings(id, areas.get(a), households(residents[a]));
            communities.add(new Community(
                    id,
                    new BilingualText(
                            subArea.name().en() + ", community " + number,
                            subArea.name().zh() + "第" + number + "社区"),
                    ground.at(middle(areas.get(a))),
                    residents[a],
                    false,
                    subArea.name()));
        }
    }

    private void addBuildings(String community, List<Quarter> quarters, int households) {
        List<Spot> spots = new ArrayList<>();
        List<Quarter> quarterOf = new ArrayList<>();
        for (Quarter quarter : quarters) {
            for (int b = 0; b < quarter.buildings(); b++) {
                spots.add(quarter.building(b));
                quarterOf.add(quarter);
            }
        }
        double[] weights = quarterOf.stream()
                .mapToDouble(quarter -> quarter.dwellings() / quarter.buildings())
                .toArray();
        int[] more = LargestRemainder.split(Math.max(0, households - spots.size()), weights);
        for (int b = 0; b < more.length; b++) {
            homes.add(new HomeSite(
                    "home-" + community + "-" + (b + 1),
                    ground.at(spots.get(b)),
                    community,
                    1 + more[b],
                    quarterOf.get(b).isOld()));
        }
    }

    /** A village of a sub-area with a house of one dwelling at each place. */
    void addVillage(CountySpec.SubArea subArea, int number, int residents, Spot centre, List<Spot> places) {
        String id = subArea.id() + "-village-" + number;
        for (int h = 0; h < places.size(); h++) {
            homes.add(new HomeSite("home-" + id + "-" + (h + 1), ground.at(places.get(h)), id, 1, false));
        }
        communities.add(new Community(
                id,
                new BilingualText(
                        subArea.name().en() + ", village " + number,
                        subArea.name().zh() + "第" + number + "村"),
                ground.at(centre),
                residents,
                true,
                subArea.name()));
    }

    /** Households, and so dwellings, of so many residents; at least one. */
    int households(int residents) {
        return (int) Math.max(1, Math.round(residents / householdSize));
    }

    private static double dwellings(List<Quarter> quarters) {
        return quarters.stream().mapToDouble(Quarter::dwellings).sum();
    }

    private static Spot middle(List<Quarter> quarters) {
        double x = 0;
        double y = 0;
        for (Quarter quarter : quarters) {
            x += quarter.centre().xM();
            y += quarter.centre().yM();
        }
        return new Spot(x / quarters.size(), y / quarters.size());
    }

    List<HomeSite> homes() {
        return homes;
    }

    List<Community> communities() {
        return communities;
    }
}
