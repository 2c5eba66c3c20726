package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.scenario.Setting;
import livingcircle.scenario.studies.Levels;
import livingcircle.scenario.studies.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The points of a design as a CSV file: a column for each path, a row for each point.
 *
 * @param parameters a parameter for each column, in their order
 * @param rows the values of each point, by parameter
 */
record PointsFile(List<PlacedParameter> parameters, List<List<Object>> rows) {

    /**
     * Reads a file; null after a fault.
     *
     * @param known the paths that a column may have
     */
    static @Nullable PointsFile read(YamlNode named, Collection<String> known, Reading reading) {
        int before = reading.faultCount();
        LayerTable table = LayerTable.read(named, List.of(), List.copyOf(known), "", reading);
        if (table == null) {
            return null;
        }
        List<String> columns = known.stream()
                .filter(path -> table.index(path) != LayerTable.MISSING)
                .sorted(Comparator.comparingInt(table::index))
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        for (LayerRow row : table.rows()) {
            List<Object> values = new ArrayList<>();
            for (String column : columns) {
                String cell = row.cell(column).strip();
                if (cell.isEmpty()) {
                    row.fault(column, "is empty", "为空", new BilingualText("write a value", "请填写"));
                }
                values.add(Setting.scalar(cell));
            }
            rows.add(values);
        }
        if (rows.isEmpty()) {
            reading.fault(
                    Place.of(table.name()),
                    new BilingualText("the design is empty: the file has no point", "设计为空：文件中没有任何一行"),
                    new BilingualText("write one row for each point", "请为每个点写一行"));
        }
        List<PlacedParameter> parameters = new ArrayList<>();
        for (int c = 0; c < columns.size() && reading.faultCount() == before; c++) {
            int column = c;
            List<Object> values =
                    rows.stream().map(row -> row.get(column)).distinct().toList();
            String path = columns.get(c);
            parameters.add(new PlacedParameter(
                    new Parameter(path, BilingualText.of(path), "", new Levels.Values(values)),
                    Place.of(table.name(), 1).with(path, "")));
        }
        return reading.faultCount() == before ? new PointsFile(parameters, rows) : null;
    }
}
