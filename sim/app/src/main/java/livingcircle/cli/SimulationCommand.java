package livingcircle.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;
import livingcircle.base.Language;
import livingcircle.console.Paragraph;
import livingcircle.results.Study;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A command that simulates and writes a result folder: what all of them do before and after. */
@Command
abstract class SimulationCommand extends ProgramCommand {

    SimulationCommand(Language language) {
        super(language);
    }

    /** What the user asked for. */
    abstract SimulationOptions options();

    /**
     * Does the work, once the options are known to be in range.
     *
     * @return the exit code
     */
    abstract int simulate(CommandLine command);

    @Override
    final int run(CommandLine command) {
        options().check(command);
        return simulate(command);
    }

    /** The runs that the user asked for. */
    Simulation simulation(CommandLine command) {
        return new Simulation(
                options(), language, command.getErr(), medium(command).isTerminal());
    }

    /** Tells what became of a study, on the error stream. */
    void tell(CommandLine command, Study study, Path wanted, Path folder, double seconds) {
        StudyMessages messages = messages(command);
        messages.place(wanted, folder);
        if (!options().quiet) {
            messages.speed(study, seconds);
        }
    }

    /** Prints the result as the user wants it: as JSON, for people, or not at all. */
    void print(CommandLine command, Supplier<String> json, Supplier<String> text) {
        PrintWriter out = command.getOut();
        if (options().json) {
            out.print(json.get());
        } else if (!options().quiet) {
            out.print(Paragraph.fit(text.get(), medium(command)));
        }
        out.flush();
    }
}
