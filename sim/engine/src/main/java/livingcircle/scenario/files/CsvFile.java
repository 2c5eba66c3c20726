package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.features.Feature;
import livingcircle.features.FeatureTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The rows of a CSV file: comma-separated, quoted where needed, with a line of column names. */
final class CsvFile {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvReadFeature.SKIP_EMPTY_LINES).build();

    private static final BilingualText WRONG_CELLS = new BilingualText("wrong number of cells", "单元格数不对");

    private static final BilingualText NO_CSV =
            new BilingualText("not valid CSV, nothing is read from there on", "不是合法的 CSV，其后未读取");

    private CsvFile() {}

    /**
     * The rows of a text.
     *
     * @param name the file as the user would write it
     * @param rejections told of rows with a wrong number of cells
     * @return null after a fault that leaves no row to check; rows with a wrong number of cells are reported and left
     *     out
     */
    static @Nullable FeatureTable read(
            String text, String name, Columns known, Rejections rejections, Reading reading) {
        List<Feature> rows = new ArrayList<>();
        List<String> header = null;
        try (JsonParser parser = MAPPER.reader().createParser(text)) {
            header = nextCells(parser);
            if (header == null) {
                String names = String.join(",", known.expected().isEmpty() ? known.known() : known.expected());
                reading.fault(
                        Place.of(name),
                        new BilingualText("is empty", "文件为空"),
                        new BilingualText("write the column names in the first line: " + names, "请在第一行写列名：" + names));
                return null;
            }
            if (LayerTable.isTooWide(header.size(), Place.of(name, 1), reading)) {
                return null;
            }
            for (List<String> cells = nextCells(parser); cells != null; cells = nextCells(parser)) {
                int line = parser.currentTokenLocation().getLineNr();
                if (isRow(cells, header.size(), Place.of(name, line), rejections, reading)) {
                    rows.add(new Feature(line, cells, null));
                }
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            rejections.add("", NO_CSV);
            String problem =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            reading.fault(
                    Place.of(name, line),
                    new BilingualText("is not valid CSV: " + problem, "不是合法的 CSV：" + problem),
                    new BilingualText("check quotes and commas", "请检查引号和逗号"));
        }
        return header == null
                ? null
                : new FeatureTable(header.stream().map(String::strip).toList(), 1, null, rows);
    }

    private static @Nullable List<String> nextCells(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            cells.add(parser.getString());
        }
        return cells;
    }

    private static boolean isRow(List<String> cells, int width, Place place, Rejections rejections, Reading reading) {
        if (cells.size() == width || cells.stream().allMatch(String::isBlank)) {
            return cells.size() == width;
        }
        rejections.add("", WRONG_CELLS);
        reading.rowFault(
                place,
                new BilingualText(
                        "has " + cells.size() + " cells, not " + width,
                        "有 " + cells.size() + " 个单元格，应为 " + width + " 个"),
                new BilingualText("put text with commas in quotes", "含逗号的文字请加引号"));
        return false;
    }
}
