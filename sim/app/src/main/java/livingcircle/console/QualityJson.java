package livingcircle.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.quality.Finding;
import livingcircle.quality.Grade;
import livingcircle.quality.Quality;
import livingcircle.quality.Severity;
import livingcircle.results.Json;
import livingcircle.scenario.Fault;
import livingcircle.scenario.layers.LayerCounts;
import livingcircle.scenario.layers.RejectedRows;

/** The report on the quality of data for programs. */
public final class QualityJson {

    private QualityJson() {}

    /**
     * @param folder where the tables are
     * @param page where the page is
     */
    public static String of(Quality quality, List<LayerCounts> layers, String folder, String page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("output", folder);
        json.put("page", page);
        json.put("faults", quality.count(Severity.FAULT));
        json.put("warnings", quality.count(Severity.WARNING));
        json.put("notes", quality.count(Severity.NOTE));
        json.put("layers", layers.stream().map(QualityJson::of).toList());
        json.put("findings", quality.findings().stream().map(QualityJson::of).toList());
        Map<String, Object> grades = new LinkedHashMap<>();
        for (Grade grade : Grade.values()) {
            grades.put(grade.name(), quality.count(grade));
        }
        json.put("grades", grades);
        return Json.text(json);
    }

    private static Map<String, Object> of(LayerCounts layer) {
        Map<String, Object> json = OtherJson.of(layer);
        json.put("rows_rejected", layer.rowsRejected());
        json.put("rejected", layer.rejected().stream().map(QualityJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(RejectedRows rejected) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("column", rejected.column());
        json.put("problem", rejected.problem());
        json.put("rows", rejected.rows());
        return json;
    }

    private static Map<String, Object> of(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", finding.severity().text().en());
        json.put("kind", finding.kind().id());
        json.put("layer", finding.layer());
        json.put("id", finding.id());
        json.put("name", finding.name());
        json.put("at", finding.at());
        Fault fault = finding.fault();
        if (fault != null) {
            json.put("line", fault.line());
            json.put("column", fault.column());
            json.put("key", fault.key());
            json.put("value", fault.value());
        }
        json.put("measured", finding.measured());
        json.put("expected", finding.expected());
        json.put("mend", finding.mend());
        return json;
    }
}
