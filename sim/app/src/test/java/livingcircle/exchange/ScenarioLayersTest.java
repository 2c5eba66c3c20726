package livingcircle.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import livingcircle.TestTown;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.coordinates.CoordinateSystem;
import livingcircle.city.coordinates.CoordinateSystems;
import livingcircle.features.OutFeature;
import livingcircle.features.OutLayer;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class ScenarioLayersTest {

    private static final double CENTIMETRE = 0.01;

    @TempDir
    private Path home;

    private Scenario rebuilt(Path original, Scenario scenario, String system) throws IOException {
        CoordinateSystem coordinates = CoordinateSystems.find(system);
        assertTrue(coordinates != null, system);
        Path folder = Files.createDirectories(home.resolve("rebuilt"));
        for (OutLayer layer : ScenarioLayers.of(scenario)) {
            CsvLayer.write(folder.resolve(layer.name() + ".csv"), layer, coordinates);
        }
        return ScenarioReader.read(RebuiltTown.write(
                original, folder, layer -> "{file: " + layer + ".csv, coordinates: \"" + system + "\"}"));
    }

    @Test
    void aTownIsTheSameAfterwards() throws IOException {
        Path original = TestTown.in(home);
        Scenario scenario = ScenarioReader.read(original);
        Scenario again = rebuilt(original, scenario, "wgs84");
        assertEquals(scenario.city().streets(), again.city().streets());
        assertEquals(scenario.city().homes(), again.city().homes());
        assertEquals(unpeopled(scenario), unpeopled(again));
        assertEquals(scenario.layout(), again.layout());
        assertEquals(scenario.population(), again.population());
    }

    /** The communities as they stand in the files, where the grid leaves residents to the population. */
    private static List<Community> unpeopled(Scenario scenario) {
        return scenario.city().communities().stream()
                .map(community -> community.withResidents(0))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcj-02", "bd-09", "cgcs2000", "EPSG:4526", "EPSG:4547"})
    void inOtherCoordinatesItStandsWhereItStood(String system) throws IOException {
        Path original = TestTown.in(home);
        Scenario scenario = ScenarioReader.read(original);
        Scenario again = rebuilt(original, scenario, system);
        List<HomeSite> homes = scenario.city().homes();
        for (int i = 0; i < homes.size(); i++) {
            assertEquals(homes.get(i).id(), again.city().homes().get(i).id());
            assertNear(homes.get(i).at(), again.city().homes().get(i).at());
        }
        for (int i = 0; i < scenario.layout().outlets().size(); i++) {
            Outlet outlet = scenario.layout().outlets().get(i);
            Outlet read = again.layout().outlets().get(i);
            assertNear(outlet.at(), read.at());
            assertEquals(outlet.movedTo(read.at()), read);
        }
        assertEquals(scenario.population(), again.population());
    }

    private static void assertNear(GeoPoint expected, GeoPoint found) {
        assertTrue(expected.distanceM(found) < CENTIMETRE, () -> expected + " became " + found);
    }

    @Test
    void areasHoldTheHomesThatBelongToThem() throws IOException {
        Path original = TestTown.in(home);
        Scenario plan = ScenarioReader.read(TestTown.plan(original));
        List<OutLayer> layers = ScenarioLayers.of(plan);
        assertEquals(
                List.of("outlets", "homes", "communities", "community_areas", "streets", "circles"),
                layers.stream().map(OutLayer::name).toList());
        OutFeature circle = layers.get(5).features().get(0);
        assertEquals(
                List.of("north", "North circle", "北圈", 2024), circle.cells().subList(0, 4));
        OutLayer communities = layers.get(3);
        for (HomeSite site : plan.city().homes()) {
            var place = new GeometryFactory()
                    .createPoint(new Coordinate(site.at().lon(), site.at().lat()));
            OutFeature community = communities.features().stream()
                    .filter(row -> site.community().equals(row.cells().get(0)))
                    .findFirst()
                    .orElseThrow();
            assertTrue(community.shape() instanceof Polygon && community.shape().isValid());
            assertTrue(community.shape().covers(place), site::toString);
            boolean isInCircle = List.of("community-5", "community-6").contains(site.community());
            assertTrue(!isInCircle || circle.shape().covers(place), site::toString);
        }
    }

    @Test
    void oneHomeHasAnAreaToo() {
        var area = Outlines.around(List.of(new GeoPoint(112.95, 35.09)));
        assertTrue(area instanceof Polygon && area.isValid());
        assertTrue(Orientation.isCCW(area.getCoordinates()));
        double corner =
                new GeoPoint(area.getCoordinate().x, area.getCoordinate().y).distanceM(new GeoPoint(112.95, 35.09));
        assertEquals(25, corner, 0.1);
    }
}
