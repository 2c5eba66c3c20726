package livingcircle.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import livingcircle.base.BilingualText;
import livingcircle.experiment.Conservation;
import livingcircle.experiment.Table;
import livingcircle.results.Dictionary;
import livingcircle.results.Folders;
import livingcircle.results.Json;
import livingcircle.results.ResultsException;
import livingcircle.scenario.studies.Parameter;
import livingcircle.scenario.studies.StudyScenario;
import livingcircle.study.StudyPlan;

/**
 * The tables of a complete study: the rows of all runs, in the order of runs, in one CSV and one Parquet file for each
 * table and all tables in one database. They are streamed from file to file, so that memory does not grow with the study.
 */
public final class FinalTables {

    private static final String MANIFEST = "manifest.json";
    private static final String WORK = Disk.PARTIAL + "tables";

    private final StudyFolder folder;
    private final StudyPlan plan;
    private final Path work;
    private final List<StoredTable> tables = new ArrayList<>();
    private final Map<String, TableWriter> writers = new LinkedHashMap<>();
    private final List<Integer> failedRuns = new ArrayList<>();
    private Conservation balance = Conservation.NONE;

    private FinalTables(StudyFolder folder, StudyPlan plan) {
        this.folder = folder;
        this.plan = plan;
        this.work = folder.path().resolve(WORK);
    }

    /**
     * Makes the tables of all runs that have ended.
     *
     * @param more tables about the study as a whole
     * @throws ResultsException if the disk does not take them; the runs are kept
     */
    public static FinalTables write(StudyFolder folder, StudyPlan plan, List<Table> more) {
        FinalTables made = new FinalTables(folder, plan);
        try {
            Files.deleteIfExists(folder.path().resolve(MANIFEST));
            Folders.delete(made.work);
            Files.createDirectory(made.work);
            made.writeRuns();
            for (Table table : more) {
                made.writeWhole(table);
            }
            made.writeDictionary();
            made.fillDatabase();
            made.publish();
            return made;
        } catch (IOException e) {
            throw ResultsException.writing(folder.path(), e);
        }
    }

    private void writeRuns() throws IOException {
        DesignTable design = new DesignTable(plan);
        Table failures = new Table("failures", List.of("run", "point", "scenario", "error_en", "error_zh"));
        try (ShapedCsv designFile = new ShapedCsv(work, DesignTable.NAME, design.columns())) {
            for (int run : folder.runs().list()) {
                try (RunFile file = folder.runs().file(run)) {
                    RunHeader header = file.header();
                    BilingualText error = header.error();
                    designFile.add(design.row(header.spec(), error != null));
                    if (error != null) {
                        failedRuns.add(run);
                        failures.add(List.of(
                                (long) run,
                                (long) header.spec().point(),
                                header.spec().scenario(),
                                error.en(),
                                error.zh()));
                    }
                    balance = balance.plus(header.conservation());
                    addTables(file, header);
                }
            }
            tables.add(designFile.finish());
            for (TableWriter writer : writers.values()) {
                tables.add(writer.finish());
            }
        } finally {
            for (TableWriter writer : writers.values()) {
                writer.close();
            }
        }
        if (failures.rowCount() > 0) {
            writeWhole(failures);
        }
    }

    private void addTables(RunFile file, RunHeader header) throws IOException {
        for (TableShape table : header.tables()) {
            TableWriter writer = writers.get(table.name());
            if (writer == null) {
                writer = new TableWriter(work.resolve(table.name() + ".csv"), table);
                writers.put(table.name(), writer);
            }
            try (InputStream rows = file.rows(table.name())) {
                writer.add(table, rows);
            }
        }
    }

    private void writeWhole(Table table) throws IOException {
        try (ShapedCsv file = new ShapedCsv(work, table.name(), table.columns())) {
            for (int row = 0; row < table.rowCount(); row++) {
                file.add(table.row(row));
            }
            tables.add(file.finish());
        }
    }

    private void writeDictionary() throws IOException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        tables.forEach(table -> columns.put(table.name(), table.shape().columns()));
        Map<String, Dictionary.Entry> parameters = new LinkedHashMap<>();
        for (Parameter parameter : plan.parameters()) {
            parameters.put(parameter.path(), new Dictionary.Entry(parameter.unit(), parameter.label()));
        }
        new Dictionary().write(work.resolve(Dictionary.FILE), columns, parameters);
    }

    private void fillDatabase() throws IOException {
        try (Database database = Database.create(work)) {
            for (StoredTable table : tables) {
                database.add(table);
            }
            if (writers.containsKey("runs")) {
                database.addResults();
            }
        }
    }

    /** Puts the files in their place, each safe on the disk. */
    private void publish() throws IOException {
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Disk.force(file);
                Files.move(
                        file,
                        folder.path().resolve(file.getFileName()),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Folders.delete(work);
        Disk.forceFolder(folder.path());
    }

    /** The numbers of the runs that failed, ascending. */
    public List<Integer> failedRuns() {
        return List.copyOf(failedRuns);
    }

    /**
     * Writes a text.
     *
     * @throws ResultsException if the disk does not take it
     */
    public void addText(String name, String text) {
        try {
            Disk.write(folder.path(), name, text);
        } catch (IOException e) {
            throw ResultsException.writing(folder.path(), e);
        }
    }

    /**
     * Completes the folder.
     *
     * @param version version of the program
     * @param command the command that gives these results
     * @param charts files of the charts, relative to the folder
     * @throws ResultsException if the disk does not take it
     */
    public void finish(String version, List<String> command, List<String> charts) {
        StudyManifest manifest = new StudyManifest(
                "livingcircle",
                version,
                command,
                new StudyManifest.Name(plan.study().id(), plan.name()),
                StudyManifest.Design.of(plan.study()),
                plan.study().parameters().stream().map(StudyManifest.Varied::of).toList(),
                plan.study().seed(),
                plan.points().size(),
                plan.study().scenarios().stream().map(StudyScenario::id).toList(),
                folder.runs().count(),
                failedRuns,
                plan.inputs(),
                StudyManifest.Balance.of(balance),
                plan.study().warnings(),
                tables.stream().map(StudyManifest.TableFile::of).toList(),
                charts);
        addText(MANIFEST, Json.text(manifest));
    }
}
