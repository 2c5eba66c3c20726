package livingcircle.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import livingcircle.base.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command of the program, which speaks the user's language. */
@Command
abstract class ProgramCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    final Language language;

    ProgramCommand(Language language) {
        this.language = language;
    }

    /**
     * Does the work.
     *
     * @return the exit code
     */
    abstract int run(CommandLine command) throws InterruptedException;

    @Override
    public final Integer call() throws InterruptedException {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        return run(spec.commandLine());
    }

    final StudyMessages messages(CommandLine command) {
        return new StudyMessages(language, command.getErr());
    }

    /** What builds worlds and says how far it is. */
    final Worlds worlds(CommandLine command, boolean quiet) {
        return new Worlds(quiet, language, command.getErr(), ansi(command).enabled());
    }

    /** Reads files, which may take seconds, in sight of the user. */
    final <T> T read(CommandLine command, boolean quiet, Supplier<T> reading) {
        return worlds(command, quiet).reading(reading);
    }

    /** Whether the user reads the output on a terminal with colours. */
    static Ansi ansi(CommandLine command) {
        return command.getColorScheme().ansi();
    }
}
