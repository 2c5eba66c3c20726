package livingcircle.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.city.Circle;
import livingcircle.city.City;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.Street;
import livingcircle.features.OutLayer;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.Outlet;
import livingcircle.population.PopulationSpec;
import livingcircle.scenario.Scenario;
import livingcircle.walking.CircleHomes;
import org.jspecify.annotations.Nullable;

/**
 * The layers of a scenario: {@code outlets}, {@code homes}, {@code communities} (places) and {@code streets} with the
 * columns of the files that a scenario is read from, so that they can be read again; {@code community_areas} and
 * {@code circles} as areas around the homes that belong to them, to look at.
 */
public final class ScenarioLayers {

    private ScenarioLayers() {}

    /** All layers; circles only where there are some. */
    public static List<OutLayer> of(Scenario scenario) {
        List<OutLayer> layers = new ArrayList<>();
        layers.add(outlets(scenario.layout().outlets()));
        layers.add(homes(scenario.city().homes()));
        layers.add(communities(scenario));
        layers.add(communityAreas(scenario));
        layers.add(streets(scenario.city().streets()));
        if (!scenario.circles().isEmpty()) {
            layers.add(circles(scenario));
        }
        return layers;
    }

    private static OutLayer outlets(List<Outlet> outlets) {
        LayerRows rows = new LayerRows("outlets")
                .text("id", "name_en", "name_zh", "types")
                .real("area_m2", "customers_per_hour", "price_index")
                .text("hours")
                .truth("chain", "barrier_free", "synthetic")
                .text("credit")
                .real("rent_subsidy_share");
        for (Outlet outlet : outlets) {
            OpeningHours hours = outlet.hours();
            rows.row(
                    Outlines.point(outlet.at()),
                    outlet.id(),
                    outlet.name().en(),
                    outlet.name().zh(),
                    String.join(";", outlet.types()),
                    outlet.areaM2(),
                    outlet.customersPerHour(),
                    outlet.priceIndex(),
                    hours == null ? null : hours.format(),
                    outlet.isChain(),
                    outlet.isBarrierFree(),
                    outlet.isSynthetic(),
                    outlet.credit().name(),
                    outlet.rentSubsidyShare());
        }
        return rows.layer();
    }

    private static OutLayer homes(List<HomeSite> homes) {
        LayerRows rows = new LayerRows("homes")
                .text("id", "community")
                .whole("dwellings")
                .truth("old_estate");
        for (HomeSite home : homes) {
            rows.row(Outlines.point(home.at()), home.id(), home.community(), home.dwellings(), home.oldEstate());
        }
        return rows.layer();
    }

    private static OutLayer communities(Scenario scenario) {
        LayerRows rows = communityRows("communities");
        List<Integer> residents = residents(scenario.population());
        for (int c = 0; c < residents.size(); c++) {
            Community community = scenario.city().communities().get(c);
            addCommunity(rows, community, residents.get(c), List.of());
        }
        return rows.layer();
    }

    private static OutLayer communityAreas(Scenario scenario) {
        LayerRows rows = communityRows("community_areas");
        List<Integer> residents = residents(scenario.population());
        Map<String, List<GeoPoint>> homes = new HashMap<>();
        for (HomeSite home : scenario.city().homes()) {
            homes.computeIfAbsent(home.community(), id -> new ArrayList<>()).add(home.at());
        }
        for (int c = 0; c < residents.size(); c++) {
            Community community = scenario.city().communities().get(c);
            addCommunity(
                    rows, community, residents.get(c), homes.getOrDefault(community.id(), List.of(community.centre())));
        }
        return rows.layer();
    }

    private static LayerRows communityRows(String name) {
        return new LayerRows(name)
                .text("id", "name_en", "name_zh")
                .whole("residents")
                .truth("rural")
                .text("district_en", "district_zh");
    }

    /** @param around places to draw an area around, or none to mark the centre */
    private static void addCommunity(LayerRows rows, Community community, int residents, List<GeoPoint> around) {
        BilingualText district = community.district();
        rows.row(
                around.isEmpty() ? Outlines.point(community.centre()) : Outlines.around(around),
                community.id(),
                community.name().en(),
                community.name().zh(),
                residents,
                community.isRural(),
                district == null ? null : district.en(),
                district == null ? null : district.zh());
    }

    /** Residents of each community of the city, those that were added at the end. */
    private static List<Integer> residents(PopulationSpec population) {
        List<Integer> residents = new ArrayList<>(population.communityResidents());
        population.additions().forEach(addition -> residents.addAll(addition.communityResidents()));
        return residents;
    }

    private static OutLayer streets(List<Street> streets) {
        LayerRows rows = new LayerRows("streets")
                .text("id")
                .whole("from_node", "to_node")
                .text("kind")
                .real("length_m");
        for (Street street : streets) {
            rows.row(
                    Outlines.line(street.shape()),
                    street.id(),
                    street.fromNode(),
                    street.toNode(),
                    street.kind().name().toLowerCase(Locale.ROOT),
                    street.lengthMm() / 1000.0);
        }
        return rows.layer();
    }

    private static OutLayer circles(Scenario scenario) {
        City city = City.of(scenario.city());
        LayerRows rows = new LayerRows("circles")
                .text("id", "name_en", "name_zh")
                .whole("phase")
                .text("form")
                .whole("homes");
        for (Circle circle : scenario.circles()) {
            List<GeoPoint> homes = CircleHomes.of(circle.area(), city).stream()
                    .mapToObj(home -> city.homes().site(home).at())
                    .toList();
            if (!homes.isEmpty()) {
                rows.row(
                        Outlines.around(homes),
                        circle.id(),
                        circle.name().en(),
                        circle.name().zh(),
                        circle.phase(),
                        word(circle.form()),
                        homes.size());
            }
        }
        return rows.layer();
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }
}
