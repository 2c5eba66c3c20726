package livingcircle.scenario.files;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import livingcircle.base.BilingualText;

/**
 * The rows of a population table that hold sums of others, such as 合计, 小计 or total. They are left out, but must agree
 * with all other rows, or with those between them and the next such row above or below.
 */
final class SumRows {

    private static final int LONGEST_NAME = 40;
    private static final Pattern SUM =
            Pattern.compile(".*[合总小共]计(\\(.*\\))?|(grand|sub)?totals?|sums?", Pattern.DOTALL);
    private static final Pattern IDLE = Pattern.compile("[\\s:_-]+");

    private static final SumCheck COMMUNITIES = new SumCheck(
            new BilingualText("the communities", "各社区"),
            new BilingualText("correct the sum or the communities", "请更正合计或各社区的数值"),
            new BilingualText("and are taken as they are", "以各社区为准"));

    private final LayerTable table;
    private final List<LayerRow> sums = new ArrayList<>();
    /** The other rows: before the first of sums, between it and the second, and so on. */
    private final List<List<LayerRow>> runs = new ArrayList<>(List.of(new ArrayList<>()));

    SumRows(LayerTable table) {
        this.table = table;
    }

    /** Whether a row that names no community holds sums. */
    static boolean isSum(LayerRow row) {
        boolean isNamed = !row.isEmpty("id") || !row.isEmpty("community");
        return isNamed
                ? isWord(row.cell("id")) || isWord(row.cell("community"))
                : row.cells().stream().anyMatch(SumRows::isWord);
    }

    private static boolean isWord(String cell) {
        if (cell.length() > LONGEST_NAME) {
            return false;
        }
        String narrow = Normalizer.normalize(cell, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SUM.matcher(IDLE.matcher(narrow).replaceAll("")).matches();
    }

    /** Takes the next row of sums. */
    void addSum(LayerRow row) {
        sums.add(row);
        runs.add(new ArrayList<>());
    }

    /** Takes the next other row. */
    void add(LayerRow row) {
        runs.get(runs.size() - 1).add(row);
    }

    int count() {
        return sums.size();
    }

    /** How many have no fault. */
    int soundCount() {
        return (int) sums.stream().filter(LayerRow::isSound).count();
    }

    /** Reports what does not agree, once the other rows are known to be sound. */
    void check() {
        if (sums.isEmpty()) {
            return;
        }
        List<LayerRow> all = runs.stream().flatMap(List::stream).toList();
        List<String> columns = table.columns().stream()
                .filter(SurveyRow::isCount)
                .filter(column -> all.stream().noneMatch(row -> row.isEmpty(column)))
                .toList();
        long[] total = added(all, columns);
        List<long[]> parts = runs.stream().map(run -> added(run, columns)).toList();
        for (int i = 0; i < sums.size(); i++) {
            check(sums.get(i), columns, List.of(total, parts.get(i), parts.get(i + 1)));
        }
    }

    private static long[] added(List<LayerRow> rows, List<String> columns) {
        long[] sum = new long[columns.size()];
        for (LayerRow row : rows) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += PopulationTable.count(row, columns.get(i));
            }
        }
        return sum;
    }

    /** @param candidates what the row may be the sum of; the nearest is meant */
    private static void check(LayerRow sum, List<String> columns, List<long[]> candidates) {
        long[] told = new long[columns.size()];
        for (int i = 0; i < told.length; i++) {
            told[i] = sum.isEmpty(columns.get(i)) ? -1 : PopulationTable.count(sum, columns.get(i));
        }
        if (!sum.isSound()) {
            return;
        }
        long[] meant = candidates.get(0);
        for (long[] candidate : candidates) {
            meant = distance(told, candidate) < distance(told, meant) ? candidate : meant;
        }
        for (int i = 0; i < told.length; i++) {
            if (told[i] >= 0 && told[i] != meant[i]) {
                COMMUNITIES.check(sum, columns.get(i), meant[i], told[i], told[i]);
            }
        }
    }

    private static long distance(long[] told, long[] candidate) {
        long distance = 0;
        for (int i = 0; i < told.length; i++) {
            distance += told[i] < 0 ? 0 : Math.abs(told[i] - candidate[i]);
        }
        return distance;
    }
}
