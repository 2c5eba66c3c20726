package livingcircle.cli;

import java.util.List;
import livingcircle.base.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: common options and the list of commands. */
@Command(
        name = "livingcircle",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        subcommands = {
            RunCommand.class,
            CompareCommand.class,
            DiagnoseCommand.class,
            CheckCommand.class,
            StudyCommand.class,
            InitCommand.class,
            ValidateCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ExplainCommand.class,
            ViewCommand.class,
            ReportCommand.class
        })
final class LivingCircleCommand implements Runnable {

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, descriptionKey = "stacktrace")
    private boolean stackTrace;

    @Spec
    private @Nullable CommandSpec spec;

    /** Takes the value only so that it is checked: {@link Languages} has read it before. */
    @Option(names = "--lang", paramLabel = "LANG", scope = ScopeType.INHERIT, descriptionKey = "lang")
    void setLanguage(Language language) {}

    /**
     * Takes the value only so that it is checked: the launcher has told Java.
     *
     * @throws UsageException if Java was not started with it
     */
    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            scope = ScopeType.INHERIT,
            converter = MemorySize.Converter.class,
            descriptionKey = "memory")
    void setMemory(MemorySize size) {
        long given = Runtime.getRuntime().maxMemory();
        if (!size.isAbout(given)) {
            throw new UsageException(
                    commandLine(spec), List.of(CliText.MEMORY_NOT_GIVEN.with(MemorySize.megabytes(given))));
        }
    }

    /** Whether the user wants to see where a fault arose. */
    static boolean wantsStackTrace(CommandLine command) {
        return command.getCommandSpec().root().userObject() instanceof LivingCircleCommand root && root.stackTrace;
    }

    @Override
    public void run() {
        throw noCommand(spec);
    }

    /** What a command throws that has only subcommands. */
    static UsageException noCommand(@Nullable CommandSpec spec) {
        CommandLine command = commandLine(spec);
        return new UsageException(
                command,
                List.of(CliText.NO_COMMAND.with(
                        String.join(", ", command.getSubcommands().keySet()))));
    }

    private static CommandLine commandLine(@Nullable CommandSpec spec) {
        return spec == null ? new CommandLine(new LivingCircleCommand()) : spec.commandLine();
    }
}
