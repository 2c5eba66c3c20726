package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import livingcircle.base.Language;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FaultMessagesTest {

    private final StringWriter text = new StringWriter();
    private final FaultMessages messages = new FaultMessages(Language.EN, new PrintWriter(text, true));

    private int codeOf(Exception fault) {
        CommandLine command = new CommandLine(new LivingCircleCommand(), new Main.Commands(Language.EN, Map.of()));
        return messages.execution(fault, command, command.parseArgs());
    }

    @Test
    void aFaultOfTheProgramIsCalledOne() {
        assertEquals(3, codeOf(new IllegalStateException("needs do not balance")));
        assertTrue(text.toString().contains("internal fault"), text.toString());
        assertTrue(text.toString().contains("needs do not balance"), text.toString());
        assertTrue(text.toString().contains("--stacktrace"), text.toString());
    }

    @Test
    void aDiskThatFailsIsNoFaultOfTheProgram() {
        assertEquals(2, codeOf(new IOException("No space left on device")));
        assertTrue(text.toString().contains("No space left on device"), text.toString());
    }

    @Test
    void aScenarioThatMakesNoWorldIsAFaultOfTheInput() {
        assertEquals(2, codeOf(new BadScenarioException(new IllegalArgumentException("the city has no home"))));
        assertTrue(text.toString().contains("the city has no home"), text.toString());
    }

    @Test
    void memoryThatRunsOutIsToldWithTheMend() {
        assertEquals(3, messages.outOfMemory());
        assertTrue(text.toString().contains("--memory "), text.toString());
    }

    @Test
    void aTownThatMayNotFitIsToldBefore() {
        PrintWriter err = new PrintWriter(text);
        StudyMessages told = new StudyMessages(Language.EN, err);
        told.memory(Runtime.getRuntime().maxMemory() / 2);
        assertEquals("", text.toString());
        told.memory(40L << 40);
        assertTrue(text.toString().contains("--memory 51201g"), text.toString());
    }
}
