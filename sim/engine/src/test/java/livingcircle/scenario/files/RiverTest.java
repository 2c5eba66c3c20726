package livingcircle.scenario.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import livingcircle.base.Language;
import livingcircle.scenario.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is built in a river. */
class RiverTest {

    @TempDir
    private Path folder;

    private Path layout(String city, double lon, double lat) throws IOException {
        Path baseline = TestScenario.shipped(city + "/baseline.yaml").toAbsolutePath();
        return Files.writeString(folder.resolve("layout.yaml"), """
                schema: 1
                extends: "%s"
                name: {en: Boat, zh: 船}
                changes:
                  - open: {id: boat, type: wet_market, at: [%s, %s]}
                """.replaceFirst(
                        "%s", baseline.toString().replace('\\', '/'))
                .replaceFirst("%s", Double.toString(lon))
                .replaceFirst("%s", Double.toString(lat)));
    }

    @Test
    void anOutletInTheRiverOfTheGridTownIsAFault() throws IOException {
        Path layout = layout("grid-town", 112.957, 35.0962);
        InvalidInputException fault = assertThrows(InvalidInputException.class, () -> ScenarioReader.read(layout));
        assertEquals(1, fault.faults().size());
        assertEquals(5, fault.faults().get(0).line());
        assertTrue(fault.describe(Language.EN).contains("lies in the river"), fault.describe(Language.EN));
        assertTrue(fault.describe(Language.ZH).contains("位于河中"), fault.describe(Language.ZH));
    }

    @Test
    void onTheBankIsGood() throws IOException {
        assertEquals("boat", lastOutlet(layout("grid-town", 112.957, 35.0950)));
    }

    private static String lastOutlet(Path layout) {
        var outlets = ScenarioReader.read(layout).layout().outlets();
        return outlets.get(outlets.size() - 1).id();
    }
}
