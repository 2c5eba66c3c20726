package livingcircle.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.quality.CommunityQuality;
import livingcircle.quality.Finding;
import livingcircle.quality.Grade;
import livingcircle.quality.Quality;
import livingcircle.quality.Severity;
import livingcircle.results.Json;
import livingcircle.scenario.layers.LayerCounts;

/** The report on the quality of data for programs. */
public final class QualityJson {

    private QualityJson() {}

    /** @param folder where the tables are */
    public static String of(Quality quality, List<LayerCounts> layers, String folder) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("output", folder);
        json.put("faults", quality.count(Severity.FAULT));
        json.put("warnings", quality.count(Severity.WARNING));
        json.put("notes", quality.count(Severity.NOTE));
        json.put("layers", layers);
        json.put("findings", quality.findings().stream().map(QualityJson::of).toList());
        Map<String, Object> grades = new LinkedHashMap<>();
        for (Grade grade : Grade.values()) {
            grades.put(
                    grade.name(),
                    quality.communities().stream()
                            .map(CommunityQuality::grade)
                            .filter(given -> given == grade)
                            .count());
        }
        json.put("grades", grades);
        return Json.text(json);
    }

    private static Map<String, Object> of(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", finding.severity().text().en());
        json.put("kind", finding.kind().id());
        json.put("layer", finding.layer());
        json.put("id", finding.id());
        json.put("name", finding.name());
        json.put("at", finding.at());
        json.put("measured", finding.measured());
        json.put("expected", finding.expected());
        json.put("mend", finding.mend());
        return json;
    }
}
