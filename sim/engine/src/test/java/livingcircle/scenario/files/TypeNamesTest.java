package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.CATALOGUE;
import static livingcircle.scenario.files.TestScenario.OUTLETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.outlets.Outlet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tables of outlets may call a type. */
class TypeNamesTest {

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    private List<String> typesOf(List<String> words) throws IOException {
        StringBuilder rows = new StringBuilder("业态,经度,纬度\n");
        words.forEach(word -> rows.append(word).append(",112.951,35.0901\n"));
        scenario.write(OUTLETS, rows.toString());
        List<Outlet> outlets = scenario.read().layout().outlets();
        return outlets.stream().map(Outlet::mainType).toList();
    }

    @Test
    void everyAliasOfTheShippedCatalogueStandsForItsType() throws IOException {
        List<String> words = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        Reading reading = new Reading();
        YamlFile catalogue =
                NamedFile.open(scenario.path(CATALOGUE), "catalogue", reading).sound();
        assertTrue(catalogue != null && reading.isSound());
        for (YamlNode type : catalogue.root().get("types").members()) {
            YamlNode aliases = type.find("aliases");
            for (YamlNode alias : aliases == null ? List.<YamlNode>of() : aliases.elements()) {
                words.add(alias.text());
                expected.add(type.name());
            }
        }
        assertTrue(words.contains("超市"));
        assertEquals(expected, typesOf(words));
    }

    @Test
    void anAliasOfTwoTypesMustBeExplained() throws IOException {
        scenario.change(CATALOGUE, "aliases: [药房,", "aliases: [药房, 超市,");
        scenario.write(OUTLETS, "业态,经度,纬度\n超市,112.951,35.0901\n");
        assertTrue(scenario.faults().get(0).startsWith("outlets.csv:2: 业态 = 超市: there is no outlet type '超市'"));
        scenario.change(TestScenario.BASELINE, "file: outlets.csv", "file: outlets.csv\n  types: {超市: supermarket}");
        assertEquals(List.of("supermarket"), typesOf(List.of("超市")));
    }
}
