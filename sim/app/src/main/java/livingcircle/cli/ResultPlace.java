package livingcircle.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where results go unless the user says otherwise. */
final class ResultPlace {

    private static final String SCENARIOS = "scenarios";
    private static final String RESULTS = "results";

    private ResultPlace() {}

    /**
     * The folder named after the scenario's folder and the scenario, in the {@code results} beside the folder of all
     * scenarios if there are such, else in the {@code results} of the working folder.
     */
    static Path of(Path scenarioFile, String scenarioId) {
        Path file = scenarioFile.toAbsolutePath().normalize();
        Path city = file.getParent();
        Path cityName = city == null ? null : city.getFileName();
        String name = cityName == null ? scenarioId : cityName + "-" + scenarioId;
        return results(file).resolve(name);
    }

    private static Path results(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            Path results = folder.resolveSibling(RESULTS);
            if (folder.endsWith(SCENARIOS) && Files.isDirectory(results)) {
                return results;
            }
        }
        return Path.of(RESULTS).toAbsolutePath();
    }
}
