package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.BEHAVIOUR;
import static livingcircle.scenario.files.TestScenario.CATALOGUE;
import static livingcircle.scenario.files.TestScenario.CITY;
import static livingcircle.scenario.files.TestScenario.HOMES;
import static livingcircle.scenario.files.TestScenario.OUTLETS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.RunDefaults;
import livingcircle.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario as a whole. */
class ScenarioReaderTest {

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    @Test
    void faultsOfAllFilesAreThrownTogetherInTheOrderOfReading() throws IOException {
        scenario.append(BASELINE, "rum: {days: 3}\n")
                .append(CITY, "sources: {}\nnmae: x\n")
                .change(CATALOGUE, "class: public", "class: publick")
                .change(BEHAVIOUR, "value: 1.27", "value: 4.6")
                .change(HOMES, "c1,10", "c1,0")
                .change(OUTLETS, "wet_market", "wet_marked");
        int publick = scenario.line(CATALOGUE, "publick");
        int speed = scenario.line(BEHAVIOUR, "value: 4.6");
        assertEquals(
                List.of(
                        "baseline.yaml:12: rum: unknown key; did you mean 'run'?",
                        "city.yaml:5: nmae = x: unknown key; did you mean 'name'?",
                        "catalogue.yaml:" + publick + ": types.service_station.class = publick: is not one of the known"
                                + " words; did you mean 'public'?",
                        "behaviour.yaml:" + speed + ": residents.ageBands.25-44.speedMaleMps.value = 4.6: must be at"
                                + " most 3; in metres a second: 4.5 km/h is 1.25",
                        "homes.csv:2: dwellings = 0: must be from 1 to 100000; correct 0",
                        "outlets.csv:3: types = wet_marked: there is no outlet type 'wet_marked';"
                                + " did you mean 'wet_market'?"),
                scenario.faults());
    }

    @Test
    void runDefaultsMayBeLeftOutOrGiven() throws IOException {
        assertEquals(new RunDefaults(28, 7, 1, false), scenario.read().run());
        scenario.append(BASELINE, "run: {days: 3, warmup: 0, seed: -9223372036854775808}\n");
        assertEquals(
                new RunDefaults(3, 0, Long.MIN_VALUE, false), scenario.read().run());
    }

    @Test
    void aSeedTooLargeIsAFault() throws IOException {
        scenario.append(BASELINE, "run: {seed: 9223372036854775808}\n");
        assertEquals(
                List.of("baseline.yaml:12: run.seed = 9223372036854775808: must be at most 9223372036854775807;"
                        + " correct 9223372036854775808"),
                scenario.faults());
    }

    @Test
    void everyFileReadIsAnInput() {
        Scenario read = scenario.read();
        List<String> names = read.inputs().stream()
                .map(InputFile::path)
                .map(path -> path.replace(Reading.nameOf(folder) + "/", ""))
                .toList();
        assertEquals(
                List.of(
                        "baseline.yaml",
                        "city.yaml",
                        "catalogue.yaml",
                        "behaviour.yaml",
                        "communities.csv",
                        "homes.csv",
                        "streets.csv",
                        "outlets.csv"),
                names);
    }

    @Test
    void hashesAreThoseOfTheBytes() throws IOException {
        scenario.write("empty.csv", "");
        String sha256OfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        Reading reading = new Reading();
        reading.text(scenario.path("empty.csv"), Place.of("x"));
        assertEquals(sha256OfNothing, reading.inputs().get(0).sha256());
    }
}
