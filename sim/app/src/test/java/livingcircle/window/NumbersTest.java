package livingcircle.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import livingcircle.TestTown;
import livingcircle.base.Language;
import livingcircle.base.Parallel;
import livingcircle.model.RunSettings;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.Setting;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumbersTest {

    @TempDir
    private Path home;

    private static Numbers read(String seed, String days, String habit, String more) throws Numbers.Refused {
        return Numbers.read(seed, days, "2", true, false, 0, Map.of("behaviour.choice.habit", habit), more);
    }

    @Test
    void whatIsTypedBecomesARunAndSettings() throws Numbers.Refused {
        Numbers numbers = read(" 7 ", "14", "0.5", "population.residents=800\n\n behaviour.choice.crowding = -1 ");
        assertEquals(new RunSettings(7, 0, 2, 14, true, false), numbers.run());
        assertEquals(
                List.of(
                        new Setting("behaviour.choice.habit", 0.5),
                        new Setting("population.residents", 800L),
                        new Setting("behaviour.choice.crowding", -1L)),
                numbers.settings());
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Numbers.Refused refused =
                assertThrows(Numbers.Refused.class, () -> read("x", "0", "much", "habit 0.5\nrun.days="));
        assertEquals(5, refused.faults(Language.EN).size());
        assertTrue(refused.faults(Language.ZH).get(1).contains("统计天数 不能是“0”"), () -> "" + refused.faults(Language.ZH));
    }

    @Test
    void theScenarioRefusesWhatItsFilesWouldNotHold() throws Exception {
        try (Parallel parallel = new Parallel(1)) {
            Path file = TestTown.in(home);
            World world = World.of(ScenarioReader.read(file), parallel);
            Source source = new Source(file, null, List.of(new Setting("behaviour.choice.crowding", -2.0)));
            Numbers good = read("1", "5", "0.25", "");
            Town town = source.town(good, world, parallel);
            assertEquals(0.25, town.world().behaviour().choice().habit());
            assertEquals(-2, town.world().behaviour().choice().crowding());
            assertEquals(5, town.settings().days());
            Numbers typo = read("1", "5", "0.25", "behaviour.choice.hobbit=1");
            InvalidInputException refused =
                    assertThrows(InvalidInputException.class, () -> source.town(typo, world, parallel));
            assertTrue(refused.describe(Language.EN).contains("hobbit"), refused.describe(Language.EN));
        }
    }
}
