package livingcircle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The grid town of the project, with fewer residents, in a project folder of its own. */
public final class TestTown {

    /** Residents of the town. */
    public static final int RESIDENTS = 600;

    private static final Path SCENARIOS = Path.of("..", "..", "scenarios");

    private static final String PLAN = """
            schema: 1
            extends: baseline.yaml
            name: {en: A market for the north, zh: 北区菜市场}
            circles:
              north:
                name: {en: North circle, zh: 北圈}
                phase: 2024
                communities: [community-5, community-6]
            changes:
              - open: {id: north-market, type: wet_market, at: [112.9545, 35.1005], phase: 2023}
              - open: {id: north-parcels, type: express, at: [112.9545, 35.1005], chain: true, phase: 2024}
            """;

    private TestTown() {}

    /** Writes a plan of two years with a circle beside the scenario file of a town, as {@code plan.yaml}. */
    public static Path plan(Path baseline) throws IOException {
        return Files.writeString(baseline.resolveSibling("plan.yaml"), PLAN);
    }

    /**
     * Makes {@code scenarios} and {@code results} in a folder.
     *
     * @return the scenario file
     */
    public static Path in(Path project) throws IOException {
        Path scenarios = project.resolve("scenarios");
        Path town = Files.createDirectories(scenarios.resolve("town"));
        Files.createDirectories(project.resolve("results"));
        for (String file : new String[] {"catalogue.yaml", "behaviour.yaml", "osm-mapping.yaml"}) {
            Files.copy(SCENARIOS.resolve(file), scenarios.resolve(file));
        }
        Files.createDirectories(scenarios.resolve("rules"));
        for (String file : new String[] {"rules/qinyang-2023.yaml", "rules/national-2025.yaml"}) {
            Files.copy(SCENARIOS.resolve(file), scenarios.resolve(file));
        }
        Path grid = SCENARIOS.resolve("grid-town");
        Files.copy(grid.resolve("city.yaml"), town.resolve("city.yaml"));
        String baseline = Files.readString(grid.resolve("baseline.yaml"));
        String smaller = baseline.replace("value: 20000", "value: " + RESIDENTS);
        if (smaller.equals(baseline)) {
            throw new IllegalStateException("the grid town no longer has 20000 residents");
        }
        return Files.writeString(town.resolve("baseline.yaml"), smaller);
    }
}
