package livingcircle.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import livingcircle.base.Language;
import livingcircle.results.ResultsException;
import livingcircle.scenario.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells faults of usage, of the input and of the program in the user's language, and gives each its exit code. */
final class FaultMessages {

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);

    private final Language language;
    private final PrintWriter err;

    FaultMessages(Language language, PrintWriter err) {
        this.language = language;
        this.err = err;
    }

    /** A fault of the command line. */
    int usage(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        describe(fault).forEach(err::println);
        err.println(CliText.SEE_HELP.in(language, command.getCommandSpec().qualifiedName()));
        return ExitCodes.BAD_INPUT;
    }

    private List<String> describe(ParameterException fault) {
        if (fault instanceof UsageException own) {
            return own.faults().stream().map(text -> text.in(language)).toList();
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            String text = CliText.UNKNOWN.in(language, String.join(" ", unmatched.getUnmatched()));
            List<String> suggestions = unmatched.getSuggestions();
            boolean isName = unmatched.isUnknownOption()
                    || !fault.getCommandLine().getSubcommands().isEmpty();
            return List.of(
                    isName && !suggestions.isEmpty()
                            ? text + CliText.DID_YOU_MEAN.in(language, suggestions.get(0))
                            : text);
        }
        if (fault instanceof MissingParameterException missing) {
            String names =
                    missing.getMissing().stream().map(FaultMessages::nameOf).collect(Collectors.joining(", "));
            return List.of(CliText.MISSING.in(language, names));
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return List.of(CliText.TWICE.in(language, nameOf(twice.getOverwritten())));
        }
        if (fault.getArgSpec() != null && fault.getValue() != null) {
            return List.of(CliText.NOT_A_VALUE.in(
                    language, nameOf(fault.getArgSpec()), fault.getValue(), mend(fault.getArgSpec())));
        }
        return List.of(String.valueOf(fault.getMessage()));
    }

    private String mend(ArgSpec arg) {
        Class<?> type = arg.type();
        if (type.isEnum()) {
            String names = Stream.of(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return CliText.WRITE_ONE_OF.in(language, names);
        }
        if (WHOLE_NUMBERS.contains(type)) {
            return CliText.WRITE_WHOLE_NUMBER.in(language);
        }
        if (type == MemorySize.class) {
            return CliText.WRITE_MEMORY.in(language);
        }
        return (type == double.class ? CliText.WRITE_NUMBER : CliText.WRITE_OTHER).in(language);
    }

    private static String nameOf(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    /** A fault while a command was at work. */
    int execution(Exception fault, CommandLine command, ParseResult parsed) {
        int code = tell(fault);
        if (LivingCircleCommand.wantsStackTrace(command)) {
            fault.printStackTrace(err);
        }
        return code;
    }

    private int tell(Exception fault) {
        if (fault instanceof InvalidInputException invalid) {
            err.println(invalid.describe(language));
            return ExitCodes.BAD_INPUT;
        }
        if (fault instanceof ResultsException results) {
            err.println(results.describe(language));
            return ExitCodes.BAD_INPUT;
        }
        if (fault instanceof BadScenarioException) {
            err.println(CliText.BAD_SCENARIO.in(language, String.valueOf(fault.getMessage())));
            return ExitCodes.BAD_INPUT;
        }
        if (fault instanceof IOException) {
            err.println(CliText.DISK.in(language, fault));
            return ExitCodes.BAD_INPUT;
        }
        err.println(CliText.INTERNAL.in(language, fault));
        return ExitCodes.INTERNAL_FAULT;
    }

    /** The memory ran out. */
    int outOfMemory() {
        long most = Runtime.getRuntime().maxMemory();
        err.println(CliText.OUT_OF_MEMORY.in(language, MemorySize.megabytes(most), MemorySize.moreThan(3 * most / 2)));
        return ExitCodes.INTERNAL_FAULT;
    }
}
