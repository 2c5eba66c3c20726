package livingcircle.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import livingcircle.base.Language;
import livingcircle.console.DiagnosisJson;
import livingcircle.console.DiagnosisReport;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code livingcircle diagnose}: what is missing, what is over-full, and what would help most. */
@Command(name = "diagnose")
final class DiagnoseCommand implements Callable<Integer> {

    @Mixin
    private final DiagnoseOptions options = new DiagnoseOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Language language;

    DiagnoseCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        CommandLine command = spec.commandLine();
        PrintWriter out = command.getOut();
        PrintWriter err = command.getErr();
        CommandLine.Help.Ansi ansi = command.getColorScheme().ansi();
        options.check(command);
        Scenario scenario = options.chosen(ScenarioReader.readPlan(options.scenario), command);
        options.checkAreas(scenario, command);
        scenario.warnings().forEach(text -> err.println(CliText.WARNING.in(language, text.in(language))));
        err.flush();
        DiagnoseRun.Done done = new DiagnoseRun(options, language, err, ansi.enabled()).run(scenario);
        String folder = shown(done.folder());
        if (!done.folder().equals(done.wanted())) {
            err.println(CliText.NUMBERED.in(language, shown(done.wanted()), folder));
        }
        if (done.noLayout() != null) {
            err.println(CliText.NO_LAYOUT.in(language, done.noLayout().in(language)));
        }
        err.flush();
        if (options.json) {
            out.print(DiagnosisJson.of(done.study(), done.diagnosis(), done.confirmations(), options.top, folder));
        } else if (!options.quiet) {
            out.print(DiagnosisReport.of(
                    done.study(), done.diagnosis(), done.confirmations(), options.top, language, ansi));
            out.print(DiagnosisReport.files(folder, done.noLayout() == null, language));
        }
        out.flush();
        return ExitCodes.GOOD;
    }

    /** A path as short as the user would write it. */
    private static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return (path.startsWith(here) ? here.relativize(path) : path).toString();
    }
}
