package livingcircle.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import livingcircle.base.Language;
import livingcircle.console.Medium;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command of the program, which speaks the user's language. */
@Command
abstract class ProgramCommand implements Callable<Integer> {

    /** The Java from which there is a console even where there is no terminal. */
    private static final int CONSOLE_ALWAYS = 22;

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
        return new Worlds(quiet, language, command.getErr(), medium(command).isTerminal());
    }

    /** Reads files, which may take seconds, in sight of the user. */
    final <T> T read(CommandLine command, boolean quiet, Supplier<T> reading) {
        return worlds(command, quiet).reading(reading);
    }

    /** What the user reads the output on. */
    static Medium medium(CommandLine command) {
        return Medium.of(command.getColorScheme().ansi(), hasTerminal());
    }

    /** Whether there is a terminal; from Java 22 there is a console anyway, so that only colours tell. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasTerminal() {
        return Runtime.version().feature() < CONSOLE_ALWAYS && System.console() != null;
    }
}
