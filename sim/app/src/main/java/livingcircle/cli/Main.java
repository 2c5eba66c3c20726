package livingcircle.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import livingcircle.base.Language;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Starts the program. */
public final class Main {

    private Main() {}

    /** Runs a command and ends Java with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out, "stdout.encoding");
        PrintWriter err = writer(FileDescriptor.err, "stderr.encoding");
        int code = run(List.of(args), System.getenv(), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs a command. */
    static int run(List<String> args, Map<String, String> environment, PrintWriter out, PrintWriter err) {
        Language language = Languages.choose(args, environment);
        FaultMessages faults = new FaultMessages(language, err);
        try {
            return commandLine(language, environment, out, err, faults).execute(args.toArray(String[]::new));
        } catch (OutOfMemoryError e) {
            return faults.outOfMemory();
        }
    }

    private static CommandLine commandLine(
            Language language,
            Map<String, String> environment,
            PrintWriter out,
            PrintWriter err,
            FaultMessages faults) {
        return new CommandLine(new LivingCircleCommand(), new Commands(language, environment))
                .setOut(out)
                .setErr(err)
                .setResourceBundle(new HelpText(language))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setParameterExceptionHandler(faults::usage)
                .setExecutionExceptionHandler(faults::execution);
    }

    /** Makes the commands that speak to the user in their language. */
    record Commands(Language language, Map<String, String> environment) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == RunCommand.class) {
                return type.cast(new RunCommand(language));
            }
            if (type == CompareCommand.class) {
                return type.cast(new CompareCommand(language));
            }
            if (type == CheckCommand.class) {
                return type.cast(new CheckCommand(language));
            }
            if (type == DiagnoseCommand.class) {
                return type.cast(new DiagnoseCommand(language));
            }
            if (type == InitCommand.class) {
                return type.cast(new InitCommand(language));
            }
            if (type == ValidateCommand.class) {
                return type.cast(new ValidateCommand(language));
            }
            if (type == ImportOsmCommand.class) {
                return type.cast(new ImportOsmCommand(language));
            }
            if (type == ImportLayersCommand.class) {
                return type.cast(new ImportLayersCommand(language));
            }
            if (type == StudyCommand.class) {
                return type.cast(new StudyCommand(language));
            }
            if (type == ExplainCommand.class) {
                return type.cast(new ExplainCommand(language));
            }
            if (type == ViewCommand.class) {
                return type.cast(new ViewCommand(language));
            }
            if (type == ReportCommand.class) {
                return type.cast(new ReportCommand(language, environment));
            }
            if (type == ExportCommand.class) {
                return type.cast(new ExportCommand(language));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }

    private static PrintWriter writer(FileDescriptor stream, String property) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset(property)), true);
    }

    /** The terminal's charset if it has Chinese characters, else UTF-8. */
    private static Charset charset(String property) {
        String name = System.getProperty(property, System.getProperty("native.encoding", ""));
        if (!name.isEmpty() && Charset.isSupported(name)) {
            Charset charset = Charset.forName(name);
            if (charset.canEncode() && charset.newEncoder().canEncode('中')) {
                return charset;
            }
        }
        return StandardCharsets.UTF_8;
    }
}
