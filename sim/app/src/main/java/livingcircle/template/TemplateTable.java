package livingcircle.template;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.spreadsheet.FormWorkbook.Sheet;
import livingcircle.text.Phrase;

/**
 * A table of the example.
 *
 * @param name its name, as of its files
 * @param rows its rows, the header first
 * @param columns a row for each column: the column, whether it is needed, what it means, how it is written
 */
record TemplateTable(String name, List<List<String>> rows, List<List<String>> columns) {

    private static final List<String> NAMES = List.of("outlets", "communities", "population", "homes", "streets");
    private static final Phrase HOW_TO_FILL_IN = new Phrase("how to fill in", "填写说明");
    private static final Phrase COLUMN = new Phrase("column", "列");
    private static final Phrase NEEDED = new Phrase("needed", "是否必填");
    private static final Phrase MEANING = new Phrase("meaning", "含义");
    private static final Phrase VALUES = new Phrase("how it is written", "写法和单位");

    /** All tables of the example. */
    static List<TemplateTable> all(Resources texts) {
        List<List<String>> explained = texts.rows("columns.csv");
        List<TemplateTable> tables = new ArrayList<>();
        for (String name : NAMES) {
            List<List<String>> columns = new ArrayList<>();
            columns.add(List.of(
                    COLUMN.in(texts.language()),
                    NEEDED.in(texts.language()),
                    MEANING.in(texts.language()),
                    VALUES.in(texts.language())));
            explained.stream()
                    .filter(row -> row.get(0).equals(name))
                    .forEach(row -> columns.add(row.subList(1, row.size())));
            tables.add(new TemplateTable(name, texts.rows(name + ".csv"), columns));
        }
        return tables;
    }

    /** The sheet that is filled in. */
    Sheet data() {
        return new Sheet(name, rows);
    }

    /** The sheet that explains the columns. */
    Sheet explanation(Language language) {
        return new Sheet(HOW_TO_FILL_IN.in(language), columns);
    }

    /** The explanation of the columns as a section of a Markdown file. */
    String markdown() {
        StringBuilder text = new StringBuilder("\n### ").append(name).append("\n");
        for (int i = 0; i < columns.size(); i++) {
            text.append("| ").append(String.join(" | ", columns.get(i))).append(" |\n");
            if (i == 0) {
                text.append("|---|---|---|---|\n");
            }
        }
        return text.toString();
    }
}
