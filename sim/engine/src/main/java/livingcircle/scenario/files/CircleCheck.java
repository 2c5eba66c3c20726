package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.CircleArea;
import livingcircle.city.City;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.population.PopulationSpec;
import livingcircle.scenario.changes.CityMemo;
import livingcircle.walking.CircleHomes;

/** Checks that every circle is about somebody. */
final class CircleCheck {

    private final CityLayers layers;
    private final List<Integer> residents;
    private final CityMemo cities;
    private final DistanceCheck distances;
    private final Reading reading;

    CircleCheck(
            CityLayers layers, PopulationSpec population, CityMemo cities, DistanceCheck distances, Reading reading) {
        this.layers = layers;
        this.cities = cities;
        this.distances = distances;
        this.reading = reading;
        residents = new ArrayList<>(population.communityResidents());
        population.additions().forEach(addition -> residents.addAll(addition.communityResidents()));
    }

    void check(CirclesReader.Described described) {
        CircleArea area = described.circle().area();
        YamlNode node = described.node();
        if (area instanceof CircleArea.OfCommunities) {
            List<String> known =
                    layers.communities().stream().map(Community::id).toList();
            int before = reading.faultCount();
            node.get("communities").elements().forEach(id -> References.check(id, "community", "社区", known, reading));
            if (reading.faultCount() > before) {
                return;
            }
        }
        if (area instanceof CircleArea.Isochrone isochrone
                && !distances.checkPlanned(
                        isochrone.centre(), node.get("around").get("at").place())) {
            return;
        }
        if (area instanceof CircleArea.Polygon polygon
                && !CircleRing.check(polygon.ring(), node.get("polygon"), reading)) {
            return;
        }
        City city = cities.of(layers);
        BitSet homes = CircleHomes.of(area, city);
        boolean isInhabited =
                homes.stream().anyMatch(home -> residents.get(city.homes().community(home)) > 0);
        if (!isInhabited) {
            boolean hasHomes = !homes.isEmpty();
            reading.fault(
                    node.place(),
                    new BilingualText(
                            hasHomes ? "nobody lives in its homes" : "has no home in it",
                            hasHomes ? "其中的住所无人居住" : "其中没有住所"),
                    new BilingualText("correct its area or delete it", "请更正范围，或删除该生活圈"));
        }
    }
}
