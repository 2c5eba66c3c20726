package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import livingcircle.window.TownWindow;
import org.junit.jupiter.api.Test;

class ViewCommandTest {

    @Test
    void withoutADisplayItSaysSo() {
        assumeFalse(TownWindow.isPossible(), "there is a display");
        CommandLineRun run = CommandLineRun.of("view", "a.yaml", "--lang", "zh");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("没有可用的图形显示"), run.err());
    }

    @Test
    void settingsMustHaveAPathAndAValue() {
        CommandLineRun run = CommandLineRun.of("view", "a.yaml", "--set", "habit", "--set", "=1", "--lang", "en");
        assertEquals(2, run.code());
        assertTrue(
                run.err().contains("--set cannot be 'habit'") && run.err().contains("--set cannot be '=1'"), run.err());
    }
}
