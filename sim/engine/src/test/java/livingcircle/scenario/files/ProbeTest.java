package livingcircle.scenario.files;

import java.util.List;
import livingcircle.scenario.Setting;
import org.junit.jupiter.api.Test;

class ProbeTest {
    @Test
    void probe() throws Exception {
        ScenarioFiles files = new ScenarioFiles();
        for (String f : new String[] {"grid-town/baseline.yaml", "grid-town/two-circles.yaml"}) {
            for (int k = 0; k < 6; k++) {
                long t = System.nanoTime();
                for (int i = 0; i < 10; i++)
                    files.read(TestScenario.shipped(f), null, List.of(new Setting("behaviour.choice.habit", 0.1 * i)));
                System.err.println("PROBE " + f + " ms per read " + (System.nanoTime() - t) / 1e7);
            }
        }
        Reading r = new Reading();
        for (int k = 0; k < 5; k++) {
            long t = System.nanoTime();
            YamlFile c = null;
            for (int i = 0; i < 10; i++) c = YamlParser.read(TestScenario.shipped("catalogue.yaml"), Place.of("x"), r);
            long t2 = System.nanoTime();
            for (int i = 0; i < 10; i++) SchemaCheck.check(c, "catalogue", r);
            long t3 = System.nanoTime();
            for (int i = 0; i < 10; i++) CatalogueReader.read(c, null, r);
            long t4 = System.nanoTime();
            System.err.println(
                    "PROBE parse " + (t2 - t) / 1e7 + " schema " + (t3 - t2) / 1e7 + " bind " + (t4 - t3) / 1e7);
        }
    }
}
