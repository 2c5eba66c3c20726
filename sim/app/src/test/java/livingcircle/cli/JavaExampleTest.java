package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import livingcircle.DocumentedExample;
import livingcircle.TestStudies;
import livingcircle.TestTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documented example for Java, run by JShell, and the command on the same study. */
class JavaExampleTest {

    private static final int REPLICATIONS = 2;

    @TempDir
    private Path home;

    @Test
    void theExampleGivesWhatTheCommandGives() throws IOException {
        Path study = TestStudies.crowding(TestTown.in(home), REPLICATIONS);
        Path results = home.resolve("results");
        CommandLineRun command = CommandLineRun.of("study", study, "--quiet", "-o", results);
        assertEquals(0, command.code(), command.err());
        List<String> told = run(DocumentedExample.ofJava(study)).lines().toList();
        List<String> rows = Files.readAllLines(results.resolve("runs.csv"));
        int column = List.of(rows.get(0).split(",", -1)).indexOf("satisfaction_mean");
        assertEquals(rows.size() - 1, told.size());
        List<String> wanted = rows.stream()
                .skip(1)
                .map(row -> row.split(",", -1)[column])
                .sorted()
                .toList();
        List<String> given = told.stream()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .sorted()
                .toList();
        assertEquals(wanted, given);
    }

    private static String run(String code) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream usual = System.out;
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
                JShell shell = JShell.builder().executionEngine("local").build()) {
            System.setOut(out);
            String rest = code;
            while (!rest.isBlank()) {
                CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
                assertTrue(next.completeness().isComplete(), rest);
                for (SnippetEvent event : shell.eval(next.source())) {
                    assertEquals(
                            Snippet.Status.VALID,
                            event.status(),
                            () -> next.source()
                                    + shell.diagnostics(event.snippet()).toList());
                    assertEquals(null, event.exception());
                }
                rest = next.remaining();
            }
        } finally {
            System.setOut(usual);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
