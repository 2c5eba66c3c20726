package livingcircle.scenario.files;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import livingcircle.scenario.Fault;

/** The table of the rows that an import left out, with the reasons. */
final class RejectedRows {

    private static final List<String> COLUMNS =
            List.of("file", "line", "column", "value", "problem_en", "mend_en", "problem_zh", "mend_zh");

    private RejectedRows() {}

    /** The table as CSV, a row for each fault. */
    static String csv(List<Fault> faults) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = new CsvWriter(text, COLUMNS)) {
            for (Fault fault : faults) {
                writer.row(
                        fault.file(),
                        Integer.toString(fault.line()),
                        fault.key(),
                        fault.value(),
                        fault.problem().en(),
                        fault.mend().en(),
                        fault.problem().zh(),
                        fault.mend().zh());
            }
        }
        return text.toString();
    }
}
