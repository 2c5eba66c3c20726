package livingcircle.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.console.OtherJson;
import livingcircle.results.ResultsException;
import livingcircle.template.TemplateFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code livingcircle init}: writes an example folder to put one's own data in. */
@Command(name = "init")
final class InitCommand extends ProgramCommand {

    @Parameters(paramLabel = "DIR", descriptionKey = "init-folder")
    private Path folder = Path.of("");

    @Option(names = "--catalogue", paramLabel = "FILE", descriptionKey = "init-catalogue")
    private @Nullable Path catalogue;

    @Option(names = "--behaviour", paramLabel = "FILE", descriptionKey = "init-behaviour")
    private @Nullable Path behaviour;

    @Mixin
    private final WritingOptions writing = new WritingOptions();

    InitCommand(Language language) {
        super(language);
    }

    @Override
    int run(CommandLine command) {
        Path types = catalogue != null ? catalogue : Installation.scenarioFile("catalogue.yaml");
        Path habits = behaviour != null ? behaviour : Installation.scenarioFile("behaviour.yaml");
        List<BilingualText> missing = List.of(types, habits).stream()
                .filter(file -> !Files.isRegularFile(file))
                .map(file -> CliText.NO_SHIPPED_FILE.with(StudyMessages.shown(file)))
                .toList();
        if (!missing.isEmpty()) {
            throw new UsageException(command, missing);
        }
        try {
            TemplateFolder.write(folder, language, types, habits, writing.mayReplace());
        } catch (IOException e) {
            throw ResultsException.writing(folder, e);
        }
        Path baseline = folder.resolve("baseline.yaml");
        PrintWriter out = command.getOut();
        if (writing.isJson()) {
            out.print(OtherJson.ofTemplate(StudyMessages.shown(baseline)));
        } else if (!writing.isQuiet()) {
            out.println(CliText.TEMPLATE_WRITTEN.in(language, StudyMessages.shown(folder)));
            out.println(CliText.TEMPLATE_FILL.in(language));
            out.println(CliText.NEXT.in(language, Installation.command(), StudyMessages.typed(baseline)));
        }
        out.flush();
        return ExitCodes.GOOD;
    }
}
