package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import livingcircle.base.Language;

/** The example town that {@code init} writes, for tests to spoil. */
final class SpoiltTown {

    private static final Path SCENARIOS = Path.of("..", "..", "scenarios");

    private SpoiltTown() {}

    /** Writes it into a folder {@code town} and returns that. */
    static Path init(Path home, Language language) {
        Path town = home.resolve("town");
        CommandLineRun run = CommandLineRun.of(
                "init",
                town,
                "--lang",
                language.name().toLowerCase(Locale.ROOT),
                "--catalogue",
                SCENARIOS.resolve("catalogue.yaml"),
                "--behaviour",
                SCENARIOS.resolve("behaviour.yaml"));
        assertEquals(0, run.code(), run.err());
        return town;
    }
}
