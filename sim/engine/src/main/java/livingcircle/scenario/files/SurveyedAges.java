package livingcircle.scenario.files;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import livingcircle.base.BilingualText;
import livingcircle.scenario.layers.AgeColumn;
import livingcircle.scenario.layers.AgeColumn.Who;
import livingcircle.scenario.layers.PopulationColumns;
import org.jspecify.annotations.Nullable;

/**
 * The age bands of a population table: those of all, or equal ones of men and women, that hold each age once.
 *
 * @param bands by rising age; empty if the table has none
 * @param isBySex whether there are bands, and men and women are counted apart
 */
record SurveyedAges(List<AgeColumn> bands, boolean isBySex) {

    private static final BilingualText ONE_SET = new BilingualText(
            "keep the bands of all, or those of men and women; write ignore for others in columns beside the file",
            "只保留不分性别的年龄段，或同时保留男、女的年龄段；其余列请在文件旁的 columns 中写 ignore");
    private static final BilingualText EACH_AGE_ONCE = new BilingualText(
            "bands must hold each age once, from 0 to one without end; write ignore in columns for those of which others"
                    + " are part",
            "各年龄段须从 0 岁连续到无上限，且不重叠；包含其他年龄段的列请在 columns 中写 ignore");

    /** The bands of a table, or null after a fault. */
    static @Nullable SurveyedAges of(LayerTable table) {
        if (!areBands(table)) {
            return null;
        }
        List<AgeColumn> all = bands(table, Who.ALL);
        List<AgeColumn> men = bands(table, Who.MEN);
        List<AgeColumn> women = bands(table, Who.WOMEN);
        Reading reading = table.reading();
        if (!all.isEmpty() && !(men.isEmpty() && women.isEmpty())) {
            reading.fault(
                    table.headerPlace((men.isEmpty() ? women : men).get(0).column()),
                    new BilingualText("there are bands of all and of one sex", "既有不分性别的年龄段，又有分性别的年龄段"),
                    ONE_SET);
            return null;
        }
        for (AgeColumn band : men) {
            if (!women.contains(of(Who.WOMEN, band))) {
                missing(table, band, "women", "女性");
                return null;
            }
        }
        for (AgeColumn band : women) {
            if (!men.contains(of(Who.MEN, band))) {
                missing(table, band, "men", "男性");
                return null;
            }
        }
        List<AgeColumn> bands = all.isEmpty() ? men : all;
        return bands.isEmpty() || holdsEachAgeOnce(table, bands) ? new SurveyedAges(bands, !men.isEmpty()) : null;
    }

    /** Whether what the scenario says of columns are bands that begin before they end. */
    private static boolean areBands(LayerTable table) {
        int before = table.reading().faultCount();
        for (String column : table.columns()) {
            if (AgeColumn.find(column) == null
                    && !PopulationColumns.DICTIONARY.columns().contains(column)) {
                table.reading()
                        .fault(
                                table.headerPlace(column).with(table.header(column), column),
                                new BilingualText("is not an age band", "不是年龄段"),
                                new BilingualText("write for instance 0-14 or 65+", "可写 0-14 或 65+"));
            }
        }
        return table.reading().faultCount() == before;
    }

    private static List<AgeColumn> bands(LayerTable table, Who who) {
        return table.columns().stream()
                .map(AgeColumn::find)
                .filter(Objects::nonNull)
                .filter(band -> band.who() == who)
                .sorted(Comparator.comparingInt(AgeColumn::from).thenComparingInt(AgeColumn::to))
                .toList();
    }

    private static AgeColumn of(Who who, AgeColumn band) {
        return new AgeColumn(who, band.from(), band.to());
    }

    private static void missing(LayerTable table, AgeColumn band, String en, String zh) {
        table.reading()
                .fault(
                        table.headerPlace(band.column()),
                        new BilingualText("there is no such band of " + en, "缺少" + zh + "的对应年龄段"),
                        ONE_SET);
    }

    private static boolean holdsEachAgeOnce(LayerTable table, List<AgeColumn> bands) {
        int before = table.reading().faultCount();
        int next = 0;
        for (AgeColumn band : bands) {
            if (band.from() < next) {
                report(table, band, "overlaps the band before it", "与前一年龄段重叠");
            } else if (band.from() > next) {
                gap(table, band, next, band.from() - 1);
            }
            next = Math.max(next, band.to() + 1);
        }
        if (next <= AgeSplit.LAST_YEAR) {
            AgeColumn last = bands.get(bands.size() - 1);
            report(table, last, "no band begins at age " + next, "没有从 " + next + " 岁开始的年龄段");
        }
        return table.reading().faultCount() == before;
    }

    private static void gap(LayerTable table, AgeColumn band, int from, int to) {
        report(table, band, "no band holds the ages " + from + "-" + to, "没有年龄段包含 " + from + "-" + to + " 岁");
    }

    private static void report(LayerTable table, AgeColumn band, String en, String zh) {
        table.reading().fault(table.headerPlace(band.column()), new BilingualText(en, zh), EACH_AGE_ONCE);
    }

    /**
     * The residents of a row by band.
     *
     * @param all men and women
     * @param women the women among them, or empty if they are not counted apart
     */
    record Counts(int[] all, int[] women) {}

    /** The residents of a row; cells that hold no number are reported. */
    Counts counts(LayerRow row) {
        int[] all = new int[bands.size()];
        int[] women = new int[isBySex ? bands.size() : 0];
        for (int i = 0; i < all.length; i++) {
            AgeColumn band = bands.get(i);
            all[i] = PopulationTable.count(row, band.column());
            if (isBySex) {
                women[i] = PopulationTable.count(row, of(Who.WOMEN, band).column());
                all[i] += women[i];
            }
        }
        return new Counts(all, women);
    }
}
