package livingcircle.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import livingcircle.base.BilingualText;
import livingcircle.results.LoadedTable;
import livingcircle.results.ResultTables;
import tools.jackson.databind.JsonNode;

/** A result folder that the report tells about: its manifest, and its tables as they are asked for. */
final class ReportFolder {

    private final ResultTables tables;
    private final FolderKind kind;
    private final Map<String, LoadedTable> loaded = new HashMap<>();

    private ReportFolder(ResultTables tables) {
        this.tables = tables;
        kind = FolderKind.of(tables.names(), tables.folder());
    }

    /**
     * Opens a folder.
     *
     * @throws livingcircle.results.ResultsException if it is none, is not complete, or holds nothing to tell
     */
    static ReportFolder open(Path folder) {
        ResultTables tables = ResultTables.open(folder);
        tables.requireAll();
        return new ReportFolder(tables);
    }

    FolderKind kind() {
        return kind;
    }

    Path path() {
        return tables.folder();
    }

    JsonNode manifest() {
        return tables.manifest();
    }

    /** The table of a name, if the folder has it. */
    Optional<LoadedTable> find(String table) {
        return tables.names().contains(table)
                ? Optional.of(loaded.computeIfAbsent(table, tables::load))
                : Optional.empty();
    }

    /**
     * The table of a name.
     *
     * @throws IllegalStateException if the folder does not have it, which its kind excludes
     */
    LoadedTable get(String table) {
        return find(table).orElseThrow(() -> new IllegalStateException(kind + " without table " + table));
    }

    /** The scenario's or the study's name. */
    BilingualText name() {
        JsonNode named = manifest().path(kind == FolderKind.STUDY ? "study" : "scenario");
        JsonNode name = named.path("name");
        String id = named.path("id").asString("");
        return new BilingualText(name.path("en").asString(id), name.path("zh").asString(id));
    }

    /** The scenario's or the study's id. */
    String id() {
        return manifest()
                .path(kind == FolderKind.STUDY ? "study" : "scenario")
                .path("id")
                .asString("");
    }

    /** A whole number of the manifest; 0 if it is not there. */
    long count(String key) {
        return manifest().path(key).asLong(0);
    }

    /** The values of a list of texts of the manifest. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        manifest().path(key).forEach(text -> texts.add(text.asString("")));
        return texts;
    }

    /** The command that gives these results. */
    List<String> command() {
        return texts("command");
    }

    /** The value after an option of the command, if it stands there. */
    Optional<String> option(String option) {
        int at = command().indexOf(option);
        return at < 0 || at + 1 >= command().size()
                ? Optional.empty()
                : Optional.of(command().get(at + 1));
    }

    /** The name of a layout of a comparison. */
    BilingualText layoutName(String layout) {
        LoadedTable layouts = find("layouts").orElse(null);
        if (layouts != null) {
            for (int row : layouts.rowsWhere("layout", layout)) {
                return Tables.named(layouts, row, "name");
            }
        }
        return layout.equals(id()) ? name() : BilingualText.of(layout);
    }
}
