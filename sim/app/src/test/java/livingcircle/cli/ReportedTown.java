package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import livingcircle.TestTown;

/** Result folders of a small town to make reports of. */
final class ReportedTown {

    private ReportedTown() {}

    /** A run with two replications. */
    static Path run(Path project) throws IOException {
        return simulated(project, "run", "--replications", 2, "--charts", "en");
    }

    /** An acceptance check with two replications. */
    static Path check(Path project) throws IOException {
        return simulated(project, "check", "--replications", 2);
    }

    private static Path simulated(Path project, String command, Object... more) throws IOException {
        Path out = project.resolve(command);
        Object[] args = new Object[more.length + 9];
        Object[] first = {command, TestTown.in(project), "--days", 2, "--warmup", 0, "--quiet", "-o", out};
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        CommandLineRun run = CommandLineRun.of(args);
        assertEquals(0, run.code(), run.err());
        return out;
    }

    /** The town compared with a layout that adds a market and a circle. */
    static Path comparison(Path project) throws IOException {
        Path baseline = TestTown.in(project);
        Path plan = TestTown.plan(baseline);
        Path out = project.resolve("compared");
        CommandLineRun run = CommandLineRun.of(
                "compare", baseline, plan, "--days", 2, "--warmup", 0, "--replications", 2, "--quiet", "-o", out);
        assertEquals(0, run.code(), run.err());
        return out;
    }
}
