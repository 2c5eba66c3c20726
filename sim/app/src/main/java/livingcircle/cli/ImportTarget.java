package livingcircle.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import livingcircle.base.Language;
import livingcircle.console.Paragraph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where an import writes to, which parameters the scenario uses, and what is told of it. */
final class ImportTarget {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            descriptionKey = "output")
    private Path output = Path.of("");

    @Option(names = "--catalogue", paramLabel = "FILE", descriptionKey = "catalogue")
    private @Nullable Path catalogue;

    @Option(names = "--behaviour", paramLabel = "FILE", descriptionKey = "behaviour")
    private @Nullable Path behaviour;

    @Mixin
    private final WritingOptions writing = new WritingOptions();

    /** The scenario folder to make. */
    Path folder() {
        return output;
    }

    boolean mayReplace() {
        return writing.mayReplace();
    }

    Path catalogue() {
        return catalogue != null ? catalogue : usual("catalogue.yaml");
    }

    Path behaviour() {
        return behaviour != null ? behaviour : usual("behaviour.yaml");
    }

    /** The file beside the new folder if it is there, else the one in {@code scenarios} here or where the program is. */
    Path usual(String file) {
        Path beside = output.toAbsolutePath().normalize().resolveSibling(file);
        Path here = Path.of("").toAbsolutePath();
        if (Files.exists(beside)) {
            return beside.startsWith(here) ? here.relativize(beside) : beside;
        }
        return Installation.scenarioFile(file);
    }

    /** The scenario that was written, as other commands are told of it. */
    String scenario() {
        return Simulation.shown(output.resolve("baseline.yaml"));
    }

    /**
     * Tells what was imported, in the form that the user asks for.
     *
     * @param asJson for programs
     * @param report for people
     */
    void tell(CommandLine command, Language language, String asJson, String report) {
        PrintWriter out = command.getOut();
        if (writing.isJson()) {
            out.print(asJson);
        } else if (!writing.isQuiet()) {
            out.print(Paragraph.fit(report, ProgramCommand.medium(command)));
            out.println();
            out.println(CliText.NEXT.in(
                    language, Installation.command(), StudyMessages.typed(output.resolve("baseline.yaml"))));
        }
        out.flush();
    }
}
