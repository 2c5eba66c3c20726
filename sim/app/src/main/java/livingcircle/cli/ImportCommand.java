package livingcircle.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code livingcircle import}: the kinds of data that become scenarios. */
@Command(
        name = "import",
        subcommands = {ImportOsmCommand.class, ImportLayersCommand.class})
final class ImportCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw LivingCircleCommand.noCommand(spec);
    }
}
