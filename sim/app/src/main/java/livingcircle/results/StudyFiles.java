package livingcircle.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.experiment.Conservation;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;

/**
 * The files of a study: a CSV for each table, to which every run adds its rows, {@code columns.csv} that explains them
 * and {@code manifest.json}.
 */
public final class StudyFiles implements AutoCloseable {

    private final Path folder;
    private final Path wanted;
    private final Map<String, CsvFile> files = new LinkedHashMap<>();
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final Map<String, Dictionary.Entry> own = new LinkedHashMap<>();

    /** @param folder the folder to fill */
    public StudyFiles(ResultFolder folder) {
        this.folder = folder.work();
        this.wanted = folder.wanted();
    }

    /**
     * Adds the rows of a run to the tables.
     *
     * @throws ResultsException if the disk does not take them
     */
    public void add(RunResult run) {
        run.tables().forEach(this::add);
    }

    /**
     * Adds rows to a table.
     *
     * @throws ResultsException if the disk does not take them
     */
    public void add(Table table) {
        try {
            CsvFile file = files.get(table.name());
            if (file == null) {
                file = new CsvFile(folder.resolve(table.name() + ".csv"), table.columns());
                files.put(table.name(), file);
                columns.put(table.name(), table.columns());
            }
            for (int row = 0; row < table.rowCount(); row++) {
                file.add(table.row(row));
            }
        } catch (IOException e) {
            throw ResultsText.trouble(wanted, e);
        }
    }

    /** Explains columns that only these tables have. */
    public void explain(Map<String, Dictionary.Entry> meanings) {
        own.putAll(meanings);
    }

    /**
     * Writes a text.
     *
     * @throws ResultsException if the disk does not take it
     */
    public void addText(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw ResultsText.trouble(wanted, e);
        }
    }

    /**
     * Completes the tables and writes the dictionary and the manifest.
     *
     * @param study what was simulated
     * @param balance the balance of needs over all runs
     * @param version version of the program
     * @param command the command that gives these results
     * @param charts the charts
     * @throws ResultsException if the disk does not take them
     */
    public void finish(Study study, Conservation balance, String version, List<String> command, ChartFiles charts) {
        try {
            List<Manifest.TableFile> tables = new ArrayList<>();
            columns.putAll(charts.columns());
            new Dictionary().write(folder.resolve(Dictionary.FILE), columns, own);
            for (var entry : files.entrySet()) {
                CsvFile file = entry.getValue();
                file.close();
                tables.add(new Manifest.TableFile(
                        entry.getKey(), entry.getKey() + ".csv", file.rowCount(), file.sha256()));
            }
            Manifest manifest = new Manifest(
                    "livingcircle",
                    version,
                    command,
                    new Manifest.ScenarioName(study.scenario(), study.name()),
                    study.comparedWith(),
                    study.settings().seed(),
                    study.replications(),
                    study.settings().days(),
                    study.settings().warmupDays(),
                    study.settings().withFeedback(),
                    study.settings().outletsMayClose(),
                    study.inputs(),
                    Manifest.Balance.of(balance),
                    study.warnings(),
                    tables,
                    charts.files());
            addText(ResultFolder.MANIFEST, Json.text(manifest));
        } catch (IOException e) {
            throw ResultsText.trouble(wanted, e);
        }
    }

    /** Lets go of the files. */
    @Override
    public void close() {
        try {
            for (CsvFile file : files.values()) {
                file.close();
            }
        } catch (IOException e) {
            throw ResultsText.trouble(wanted, e);
        }
    }
}
