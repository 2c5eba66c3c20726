package livingcircle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import livingcircle.scenario.Fault;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.Scenario;

/** The files of rules that a scenario is checked against unless the user names others. */
final class RuleFiles {

    private static final String RULES = "rules";
    private static final Path SHIPPED = Path.of("scenarios", RULES);

    private RuleFiles() {}

    /**
     * All rules in the folder {@code rules} beside the scenario, else beside its catalogue or another file that it names,
     * else among the shipped scenarios; in the order of their names. Empty if there is no such folder or nothing in it.
     *
     * @throws InvalidInputException if a folder cannot be read
     */
    static List<Path> of(Path scenarioFile, Scenario scenario) {
        List<Path> folders = new ArrayList<>();
        folders.add(scenarioFile.resolveSibling(RULES));
        for (InputFile input : scenario.inputs()) {
            folders.add(Path.of(input.path()).resolveSibling(RULES));
        }
        folders.add(Installation.folder().resolve(SHIPPED));
        return folders.stream()
                .map(RuleFiles::in)
                .filter(files -> !files.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidInputException(List.of(new Fault(
                    Simulation.shown(folder), 0, "", "", CliText.UNREADABLE.with(e), CliText.NAME_RULES.with())));
        }
    }
}
