package livingcircle.city.county;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.base.KeyedRandom;
import livingcircle.base.LargestRemainder;
import livingcircle.city.CityLayers;
import livingcircle.city.county.CountySpec.SubArea;

/**
 * Builds the layers of a synthetic county to exact numbers of residents, communities and villages. Everything is drawn
 * by keys from the seed, so that the same specification gives the same county to the byte.
 */
public final class County {

    private static final int GATES_OF_TOWN = 24;
    private static final int GATES_OF_SMALL_TOWN = 8;

    private final CountySpec spec;
    private final Ground ground;
    private final StreetWeb web;
    private final Settling settling;
    private final VillageSites sites;
    private final List<Place> places = new ArrayList<>();
    private final long key;

    private County(CountySpec spec) {
        this.spec = spec;
        ground = new Ground(spec);
        web = new StreetWeb(ground);
        settling = new Settling(ground, spec.householdSize());
        sites = new VillageSites(ground);
        key = KeyedRandom.combine(KeyedRandom.keyOf("county"), spec.seed());
    }

    /**
     * The layers of the county. Its streets hang together; its communities stand sub-area by sub-area, urban ones
     * first, and know their residents, which add up to those of the sub-areas.
     *
     * @throws IllegalArgumentException if a town has too little room for its communities
     */
    public static CityLayers layers(CountySpec spec) {
        return new County(spec).build();
    }

    private CityLayers build() {
        addTown();
        for (SubArea subArea : spec.subAreas()) {
            addSeat(subArea);
        }
        for (SubArea subArea : spec.subAreas()) {
            addVillages(subArea);
        }
        Roads.add(places, ground, web, spec, key);
        return new CityLayers(spec.name(), web.streets(), settling.homes(), settling.communities());
    }

    private void addTown() {
        List<SubArea> parts = spec.subAreas().stream().filter(SubArea::isInTown).toList();
        GridPlan plan = GridPlan.of(spec.town(), ground, keyOf("town"));
        double[] residents = parts.stream().mapToDouble(SubArea::urbanResidents).toArray();
        double[] communities = parts.stream().mapToDouble(SubArea::communities).toArray();
        List<Quarter> quarters = addGrid(plan, GATES_OF_TOWN, parts);
        List<List<Quarter>> areas = Division.of(quarters, residents, communities);
        for (int p = 0; p < areas.size(); p++) {
            settle(parts.get(p), areas.get(p));
        }
        sites.addTown(plan.centre(), plan.radiusM(), false);
    }

    private void addSeat(SubArea subArea) {
        var seat = subArea.seat();
        if (seat == null) {
            return;
        }
        Spot centre = ground.spot(seat);
        double radiusM = 0;
        if (subArea.urbanResidents() > 0) {
            GridPlan plan =
                    GridPlan.of(spec.smallTowns(), centre, subArea.urbanResidents(), keyOf("seat-" + subArea.id()));
            radiusM = plan.radiusM();
            settle(subArea, addGrid(plan, GATES_OF_SMALL_TOWN, List.of(subArea)));
        }
        sites.addTown(centre, radiusM, true);
    }

    private long keyOf(String what) {
        return KeyedRandom.combine(key, KeyedRandom.keyOf(what));
    }

    private List<Quarter> addGrid(GridPlan plan, int gates, List<SubArea> parts) {
        BlockGrid grid = new BlockGrid(plan, ground);
        int first = web.junctionCount();
        List<GridStreets.Gate> edge = GridStreets.add(grid, web);
        places.add(new Place(
                plan.centre(),
                true,
                first,
                web.junctionCount(),
                Gates.choose(edge, gates, plan.centre(), plan.spacingM(), web)));
        int residents = parts.stream().mapToInt(SubArea::urbanResidents).sum();
        int communities = parts.stream().mapToInt(SubArea::communities).sum();
        return Quarter.of(grid, residents / spec.householdSize(), communities);
    }

    private void settle(SubArea subArea, List<Quarter> quarters) {
        double[] equal = new double[subArea.communities()];
        Arrays.fill(equal, 1);
        settling.addUrban(subArea, Division.of(quarters, equal, equal));
    }

    private void addVillages(SubArea subArea) {
        var seat = subArea.seat();
        if (seat == null || subArea.villages() == 0) {
            return;
        }
        Spot centre = ground.spot(seat);
        double[] sizes = new double[subArea.villages()];
        double least = spec.villages().leastSize();
        for (int v = 0; v < sizes.length; v++) {
            double draw = KeyedRandom.uniform(KeyedRandom.combine(keyOf("sizes-" + subArea.id()), v));
            sizes[v] = least + (1 - least) * draw;
        }
        int[] residents = LargestRemainder.split(subArea.ruralResidents(), sizes);
        for (int v = 0; v < residents.length; v++) {
            addVillage(subArea, v + 1, residents[v], centre);
        }
    }

    private void addVillage(SubArea subArea, int number, int residents, Spot seat) {
        long villageKey = keyOf("village-" + number + "-" + subArea.id());
        int houses = settling.households(residents);
        Spot centre = sites.place(seat, VillagePlan.radiusM(spec.villages(), houses), villageKey);
        int first = web.junctionCount();
        List<Spot> built = new VillagePlan(spec.villages(), centre, houses, villageKey).build(web);
        settling.addVillage(subArea, number, residents, centre, built);
        places.add(new Place(centre, false, first, web.junctionCount(), List.of()));
    }
}
