package livingcircle.validation;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.city.GeoPoint;
import livingcircle.exchange.LayerRows;
import livingcircle.features.geojson.GeoJsonWriter;
import livingcircle.quality.CommunityQuality;
import livingcircle.quality.Finding;
import livingcircle.quality.Quality;
import livingcircle.quality.Severity;
import livingcircle.results.CsvFile;
import livingcircle.results.Json;
import livingcircle.results.ResultFolder;
import livingcircle.results.ResultsException;
import livingcircle.scenario.layers.LayerCounts;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** The folder of a report on the quality of data: three tables, the places of what was found and a page. */
public final class QualityFolder {

    /** The page's name. */
    public static final String PAGE = "quality.html";

    private static final List<String> FINDINGS = List.of(
            "severity",
            "kind",
            "kind_en",
            "kind_zh",
            "layer",
            "id",
            "name_en",
            "name_zh",
            "lon",
            "lat",
            "measured_en",
            "measured_zh",
            "expected_en",
            "expected_zh",
            "mend_en",
            "mend_zh");
    private static final List<String> LAYERS = List.of(
            "layer", "file", "rows_read", "rows_used", "rows_left_out", "rows_rejected", "reasons_en", "reasons_zh");
    private static final List<String> COMMUNITIES = List.of(
            "community",
            "name_en",
            "name_zh",
            "grade",
            "homes",
            "outlets",
            "share_with_findings",
            "share_synthetic",
            "share_known",
            "reason_en",
            "reason_zh");

    private QualityFolder() {}

    /**
     * Writes the folder, complete or not at all.
     *
     * @param wanted where it is to be
     * @param replace whether an old one is replaced; else the new one gets a number
     * @return where it is
     * @throws ResultsException if the disk does not let us
     */
    public static Path write(Path wanted, boolean replace, Checked checked) {
        Quality quality = checked.quality();
        try (ResultFolder folder = ResultFolder.create(wanted, replace)) {
            Path work = folder.work();
            writeFindings(work.resolve("findings.csv"), quality.findings());
            writeLayers(work.resolve("layers.csv"), checked.survey().layers());
            writeCommunities(work.resolve("communities.csv"), quality.communities());
            writePlaces(work.resolve("faults.geojson"), quality.findings());
            try (Writer page = Files.newBufferedWriter(work.resolve(PAGE), StandardCharsets.UTF_8)) {
                QualityPage.write(checked, page);
            }
            Map<String, Object> manifest = new LinkedHashMap<>();
            manifest.put("program", "livingcircle");
            manifest.put("version", checked.version());
            manifest.put("command", checked.command());
            manifest.put("faults", quality.count(Severity.FAULT));
            manifest.put("warnings", quality.count(Severity.WARNING));
            manifest.put("notes", quality.count(Severity.NOTE));
            Files.writeString(work.resolve("manifest.json"), Json.text(manifest), StandardCharsets.UTF_8);
            return folder.finish();
        } catch (IOException e) {
            throw ResultsException.writing(wanted, e);
        }
    }

    private static void writeFindings(Path file, List<Finding> findings) throws IOException {
        try (CsvFile csv = new CsvFile(file, FINDINGS)) {
            for (Finding finding : findings) {
                GeoPoint at = finding.at();
                csv.add(List.of(
                        finding.severity().text().en(),
                        finding.kind().id(),
                        finding.kind().text().en(),
                        finding.kind().text().zh(),
                        finding.layer(),
                        finding.id(),
                        finding.name().en(),
                        finding.name().zh(),
                        degrees(at == null ? null : at.lon()),
                        degrees(at == null ? null : at.lat()),
                        finding.measured().en(),
                        finding.measured().zh(),
                        finding.expected().en(),
                        finding.expected().zh(),
                        finding.mend().en(),
                        finding.mend().zh()));
            }
        }
    }

    private static double degrees(@Nullable Double known) {
        return known == null ? Double.NaN : known;
    }

    private static void writeLayers(Path file, List<LayerCounts> layers) throws IOException {
        try (CsvFile csv = new CsvFile(file, LAYERS)) {
            for (LayerCounts layer : layers) {
                csv.add(List.of(
                        layer.layer(),
                        layer.file(),
                        layer.rowsRead(),
                        layer.rowsUsed(),
                        layer.rowsLeftOut(),
                        layer.rowsRejected(),
                        LayerSection.reasons(layer.rejected()).en(),
                        LayerSection.reasons(layer.rejected()).zh()));
            }
        }
    }

    private static void writeCommunities(Path file, List<CommunityQuality> communities) throws IOException {
        try (CsvFile csv = new CsvFile(file, COMMUNITIES)) {
            for (CommunityQuality quality : communities) {
                csv.add(List.of(
                        quality.community().id(),
                        quality.community().name().en(),
                        quality.community().name().zh(),
                        quality.grade().name(),
                        quality.homes(),
                        quality.outlets(),
                        quality.shareWithFindings(),
                        quality.shareSynthetic(),
                        quality.shareKnown(),
                        quality.reason().en(),
                        quality.reason().zh()));
            }
        }
    }

    private static void writePlaces(Path file, List<Finding> findings) throws IOException {
        GeometryFactory shapes = new GeometryFactory();
        LayerRows rows = new LayerRows("faults")
                .text("severity", "kind", "layer", "id", "name_en", "name_zh")
                .text("measured_en", "measured_zh", "expected_en", "expected_zh", "mend_en", "mend_zh");
        for (Finding finding : findings) {
            GeoPoint at = finding.at();
            if (at != null) {
                rows.row(
                        shapes.createPoint(new Coordinate(at.lon(), at.lat())),
                        finding.severity().text().en(),
                        finding.kind().id(),
                        finding.layer(),
                        finding.id(),
                        finding.name().en(),
                        finding.name().zh(),
                        finding.measured().en(),
                        finding.measured().zh(),
                        finding.expected().en(),
                        finding.expected().zh(),
                        finding.mend().en(),
                        finding.mend().zh());
            }
        }
        GeoJsonWriter.write(file, rows.layer());
    }
}
