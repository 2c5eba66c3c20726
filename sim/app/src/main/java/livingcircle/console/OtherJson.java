package livingcircle.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.results.Json;
import livingcircle.scenario.imports.ImportPlan;
import livingcircle.scenario.imports.LayersPlan;
import livingcircle.scenario.layers.LayerCounts;

/** The result of the commands that simulate nothing, for programs. */
public final class OtherJson {

    private OtherJson() {}

    /**
     * A scenario that was imported.
     *
     * @param scenario the file to simulate
     */
    public static String ofImport(ImportPlan plan, String scenario) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scenario", scenario);
        json.put("city", plan.city().name());
        json.put(
                "residents",
                plan.communityResidents().stream().mapToLong(Integer::longValue).sum());
        json.put("communities", plan.city().communities().size());
        json.put("homes", plan.city().homes().size());
        json.put("outlets", plan.layout().outlets().size());
        json.put(
                "outlets_synthetic",
                plan.layout().outlets().stream()
                        .filter(outlet -> outlet.isSynthetic())
                        .count());
        return Json.text(json);
    }

    /**
     * A scenario that was imported from layers.
     *
     * @param scenario the file to simulate
     */
    public static String ofImport(LayersPlan plan, String scenario) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scenario", scenario);
        json.put("city", plan.city().name());
        json.put("residents", plan.residents());
        json.put("communities", plan.city().communities().size());
        json.put("homes", plan.city().homes().size());
        json.put("outlets", plan.outlets().size());
        json.put("layers", plan.layers().stream().map(OtherJson::of).toList());
        json.put("remarks", plan.remarks());
        return Json.text(json);
    }

    /** The rows of a layer. */
    static Map<String, Object> of(LayerCounts counts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("layer", counts.layer());
        json.put("file", counts.file());
        json.put("rows_read", counts.rowsRead());
        json.put("rows_used", counts.rowsUsed());
        json.put("rows_left_out", counts.rowsLeftOut());
        json.put("rows_rejected", counts.rowsRejected());
        return json;
    }

    /**
     * An example folder that was written.
     *
     * @param scenario the file to simulate
     */
    public static String ofTemplate(String scenario) {
        return Json.text(Map.of("scenario", scenario));
    }

    /**
     * A scenario or a result folder that was exported.
     *
     * @param files the files that were written, at least one
     * @param tables the tables in the workbook, none if there is no workbook
     * @param layers the layers in the other files
     */
    public static String ofExport(
            List<String> files, List<String> tables, List<String> layers, List<BilingualText> warnings) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("output", files.get(0));
        json.put("files", files);
        json.put("tables", tables);
        json.put("layers", layers);
        json.put("warnings", warnings);
        return Json.text(json);
    }

    /**
     * A study that would be run.
     *
     * @param runsLeast runs at least
     * @param runsMost runs at most, which are more where a precision is asked for
     */
    public static String ofForecast(
            String study, BilingualText name, long points, int scenarios, long runsLeast, long runsMost) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("study", study);
        json.put("name", name);
        json.put("points", points);
        json.put("scenarios", scenarios);
        json.put("runs_least", runsLeast);
        json.put("runs_most", runsMost);
        return Json.text(json);
    }
}
