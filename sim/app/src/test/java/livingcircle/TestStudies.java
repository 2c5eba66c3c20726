package livingcircle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Studies of the {@link TestTown}. */
public final class TestStudies {

    private TestStudies() {}

    /**
     * Writes a study of one parameter at four values, of one day each.
     *
     * @param scenario a scenario of the town
     * @param replications runs at each point
     */
    public static Path crowding(Path scenario, int replications) throws IOException {
        Path folder = Files.createDirectories(scenario.resolveSibling("studies"));
        return Files.writeString(folder.resolve("crowding.yaml"), """
                schema: 1
                name: {en: Crowding, zh: 拥挤}
                scenarios: [../baseline.yaml]
                parameters:
                  behaviour.choice.crowding: {values: [-2.4, -1.2, -0.6, 0], label: {en: Dislike of crowding, zh: 对拥挤的厌恶}}
                design: one-at-a-time
                replications: @
                days: 1
                warmup: 0
                metrics: [satisfaction_mean]
                """.replace("@", String.valueOf(replications)));
    }
}
