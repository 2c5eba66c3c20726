package livingcircle.scenario.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import livingcircle.outlets.OutletType;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.Origin;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.changes.Plan;
import org.junit.jupiter.api.Test;

/** The files that come with the program. */
class ShippedScenariosTest {

    private final Scenario town = ScenarioReader.read(TestScenario.shipped("grid-town/baseline.yaml"));

    @Test
    void gridTownIsReadWithoutWarning() {
        assertEquals(List.of(), town.warnings());
        assertEquals("baseline", town.id());
        assertEquals("方格镇", town.name().zh());
        assertEquals(20_000, town.population().residents());
        assertEquals(12 * 10 * 8, town.city().homes().size());
        assertEquals(8, town.city().communities().size());
    }

    @Test
    void inputsAreListedInTheOrderOfReading() {
        List<String> names = town.inputs().stream()
                .map(InputFile::path)
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
        assertEquals(List.of("baseline.yaml", "city.yaml", "catalogue.yaml", "behaviour.yaml"), names);
        town.inputs().forEach(input -> assertTrue(input.sha256().matches("[0-9a-f]{64}")));
    }

    @Test
    void generatedOutletsFollowPeoplePerOutlet() {
        for (OutletType type : town.catalogue().types()) {
            long placed = town.layout().outlets().stream()
                    .filter(outlet -> outlet.mainType().equals(type.id()))
                    .count();
            assertEquals(
                    type.peoplePerOutlet() > 0 ? Math.round(20_000 / type.peoplePerOutlet()) : 0, placed, type.id());
        }
    }

    @Test
    void everyPurposeIsServedAndEveryRateBelongsToAPurpose() {
        TreeSet<String> served = new TreeSet<>();
        town.catalogue().types().forEach(type -> served.addAll(type.purposes()));
        TreeSet<String> known = new TreeSet<>();
        town.catalogue().purposes().forEach(purpose -> known.add(purpose.id()));
        assertEquals(known, served);
        assertEquals(35, town.catalogue().types().size());
    }

    @Test
    void twoCirclesAreBuiltInTwoPhases() {
        Plan plan = ScenarioReader.readPlan(TestScenario.shipped("grid-town/two-circles.yaml"));
        assertEquals(List.of(2023, 2024), plan.phases());
        assertEquals(List.of(), plan.complete().warnings());
        assertEquals(2, plan.complete().circles().size());
        assertEquals(
                town.layout().outlets().size() + 3,
                plan.upTo(2023).layout().outlets().size());
        assertEquals(
                town.layout().outlets().size() + 10,
                plan.complete().layout().outlets().size());
        assertEquals(town.population(), plan.upTo(2023).population());
        assertEquals(1, plan.complete().population().additions().size());
        Origin origin = plan.complete().origin();
        assertTrue(origin != null && origin.measures().size() > 12);
    }

    @Test
    void readingTwiceGivesTheSame() {
        Scenario again = ScenarioReader.read(TestScenario.shipped("grid-town/baseline.yaml"));
        assertEquals(town.layout(), again.layout());
        assertEquals(town.behaviour(), again.behaviour());
        assertEquals(town.catalogue().types(), again.catalogue().types());
        assertEquals(town.inputs(), again.inputs());
    }
}
