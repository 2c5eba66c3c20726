package livingcircle.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** What one start of the program said. */
record CommandLineRun(int code, String out, String err) {

    static CommandLineRun of(Object... args) {
        return in(Map.of(), args);
    }

    static CommandLineRun in(Map<String, String> environment, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> texts = List.of(args).stream().map(String::valueOf).toList();
        int code = Main.run(texts, environment, new PrintWriter(out), new PrintWriter(err));
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
