package livingcircle;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.experiment.Conservation;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import livingcircle.model.RunSettings;
import livingcircle.model.UnmetReason;
import livingcircle.results.Study;
import livingcircle.scenario.InputFile;

/** A made-up study with the tables that people are shown; everything follows from the number of communities. */
public final class SampleStudy {

    /** Age bands with the median of their trips in minutes. */
    private static final double[] MEDIANS = {6.5, 5.1, 5.6, 6, 7.2, 8.4, 10.5};

    private static final String[] BANDS = {"6-14", "15-24", "25-44", "45-59", "60-69", "70-79", "80+"};

    /** id, English, Chinese, class, minutes, outlets, coverage at own and at planning speed. */
    private static final Object[][] TYPES = {
        {"convenience", "Convenience store", "便利店", "basic", 5.0, 140L, 0.83, 0.71},
        {"supermarket", "Supermarket", "综合超市", "basic", 15.0, 16L, 0.91, 0.84},
        {"wet_market", "Wet market", "菜市场", "basic", 8.0, 14L, 0.34, 0.27},
        {"fresh_store", "Fresh food store", "生鲜超市（菜店）", "basic", 8.0, 80L, 0.88, 0.79},
        {"breakfast", "Breakfast shop", "早餐店", "basic", 8.0, 120L, 0.95, 0.9},
        {"laundry", "Laundry and dyeing shop", "洗染店", "basic", 8.0, 33L, 0.57, 0.46},
        {"hair", "Hair and beauty salon", "美容美发店", "basic", 8.0, 90L, 0.9, 0.82},
        {"photo_print", "Photo and copy shop", "照相文印店", "basic", 15.0, 20L, 0.85, 0.78},
        {"housekeeping", "Housekeeping service point", "家政服务点", "basic", 15.0, 0L, 0.0, 0.0},
        {"repair", "Repair point", "维修点", "basic", 15.0, 40L, 0.97, 0.93},
        {"pharmacy", "Pharmacy", "药店", "basic", 8.0, 83L, 0.89, 0.8},
        {"express", "Post and parcel service point", "邮政快递综合服务点", "basic", 5.0, 90L, 0.68, 0.52},
        {"recycling", "Recycling point", "再生资源回收点", "basic", 15.0, 40L, 0.96, 0.93},
        {"elder_care", "Community elder care and rehabilitation centre", "社区养老康护机构", "upgrade", 15.0, 10L, 0.6, 0.5},
        {"dining", "Restaurant", "特色餐饮店", "upgrade", 15.0, 250L, 1.0, 0.999},
        {"bakery", "Bakery", "蛋糕烘焙店", "upgrade", 15.0, 40L, 0.93, 0.9},
        {"gym", "Gym", "运动健身房", "upgrade", 15.0, 13L, 0.71, 0.63},
        {"childcare", "Childcare point", "幼儿托管点", "upgrade", 8.0, 25L, 0.51, 0.42},
        {"tea_cafe", "Tea house or café", "茶艺咖啡馆", "upgrade", 15.0, 66L, 0.98, 0.96},
        {"service_station", "Community service centre", "社区服务中心（站）", "public", 15.0, 20L, 0.87, 0.8},
        {"canteen", "Community canteen", "社区食堂（助餐）", "public", 8.0, 20L, 0.41, 0.35},
        {"health_station", "Community health station", "社区医疗服务站", "public", 8.0, 25L, 0.5, 0.42},
    };

    private SampleStudy() {}

    /** What the study was about. */
    public static Study study(int replications) {
        return new Study(
                "baseline",
                new BilingualText("today's outlets", "现状布局"),
                new BilingualText("Sample town", "样例镇"),
                settings(0),
                replications,
                48_250,
                1_204,
                8,
                612,
                57,
                70,
                60,
                List.of(new InputFile("scenarios/sample/baseline.yaml", "00ff")),
                List.of(new BilingualText("two outlets stand in the river", "有两个网点位于河中")),
                "",
                List.of());
    }

    private static RunSettings settings(int replication) {
        return new RunSettings(7, replication, 7, 28, true, false);
    }

    /** One run of it. */
    public static RunResult run(int communities, int replication) {
        List<Table> tables = new ArrayList<>();
        tables.add(runs(replication));
        tables.add(communities(communities, replication));
        tables.add(profiles(replication));
        tables.add(purposes(replication));
        tables.add(travelTimes(replication));
        tables.add(types(replication));
        tables.add(coverage(replication));
        tables.add(adequacy(replication));
        return new RunResult(
                "baseline",
                settings(replication),
                tables,
                new Conservation(2_100_000, 1_900_000, 120_000, 80_000, List.of()));
    }

    private static Table table(String name, String... own) {
        List<String> columns = new ArrayList<>(List.of("scenario", "seed", "replication"));
        columns.addAll(List.of(own));
        return new Table(name, columns);
    }

    private static void add(Table table, int replication, Object... own) {
        List<Object> row = new ArrayList<>(List.of("baseline", 7L, (long) replication));
        row.addAll(List.of(own));
        table.add(row);
    }

    private static Table runs(int replication) {
        List<String> columns = new ArrayList<>(List.of("days", "residents", "residents_asked", "needs", "visits"));
        columns.addAll(List.of("orders", "unmet"));
        List<Object> row = new ArrayList<>(List.of(28L, 48_250L, 45_100L, 2_100_000L, 1_900_000L));
        row.addAll(List.of(120_000L, 80_000L));
        for (UnmetReason reason : UnmetReason.values()) {
            columns.add("unmet_" + reason.id().replace('-', '_'));
            row.add(reason == UnmetReason.FULL ? 50_000L : 5_000L);
        }
        Object[][] numbers = {
            {"walk_min_mean", 7.12},
            {"walk_min_median", 6.31},
            {"walk_min_p90", 13.2},
            {"travel_min_mean", 6.9},
            {"travel_min_median", 6.2},
            {"travel_min_p90", 12.8},
            {"satisfaction_mean", 61.3},
            {"satisfied_strict_share", 0.463 + 0.01 * replication},
            {"satisfied_basic_share", 0.581},
            {"satisfaction_gini", 0.142},
            {"satisfaction_best_to_worst_tenth", 2.1},
            {"access_share", 0.78},
            {"access_gini", 0.11},
            {"access_best_to_worst_tenth", Double.POSITIVE_INFINITY},
            {"basic_complete_15min_share", 0.384},
            {"basic_missing_mean", 2.4},
            {"shopping_days_per_week", 2.1},
            {"outlets_at_risk", 12.0},
            {"outlets_closed", 0.0},
            {"jobs", 2_345.6},
            {"chain_share", 0.27},
        };
        for (Object[] number : numbers) {
            columns.add((String) number[0]);
            row.add(number[1]);
        }
        Table table = table("runs", columns.toArray(String[]::new));
        add(table, replication, row.toArray());
        return table;
    }

    private static Table communities(int count, int replication) {
        Table table = table(
                "communities",
                "community",
                "name_en",
                "name_zh",
                "residents",
                "satisfaction_mean",
                "satisfied_strict_share",
                "basic_complete_15min_share",
                "basic_missing_mean");
        for (int c = 1; c <= count; c++) {
            double satisfied = c == 3 ? Double.NaN : 0.5 + 0.35 * StrictMath.sin(c * 1.7) + 0.08 * StrictMath.sin(c);
            add(
                    table,
                    replication,
                    "community-" + c,
                    "Community " + c,
                    c % 5 == 0 ? "沁园街道怀庆府第" + c + "社区" : "第" + c + "社区",
                    900L + 37L * c,
                    c == 3 ? Double.NaN : 50 + 25 * satisfied,
                    satisfied,
                    0.4,
                    1.5);
        }
        return table;
    }

    private static Table profiles(int replication) {
        Table table = table("profiles", "age_band", "sex", "residents", "satisfaction_mean");
        for (String band : BANDS) {
            add(table, replication, band, "male", 3_400L, 60.5);
        }
        return table;
    }

    private static Table purposes(int replication) {
        Table table = table("purposes", "purpose", "name_en", "name_zh", "needs", "visits", "orders", "unmet");
        add(table, replication, "fresh", "Fresh food", "生鲜", 500_000L, 450_000L, 30_000L, 20_000L);
        return table;
    }

    private static Table travelTimes(int replication) {
        Table table = table("travel_times", "age_band", "sex", "minute_from", "walk_trips", "travel_trips");
        for (int b = 0; b < BANDS.length; b++) {
            for (int minute = 0; minute < 40; minute++) {
                double t = (minute + 0.5) / MEDIANS[b];
                long walks = Math.round(20_000 * t * t * StrictMath.exp(-2.2 * t));
                long rides = Math.round(6_000 * t * StrictMath.exp(-2.6 * t) * (b < 5 ? 1 : 0.2));
                if (walks + rides > 0) {
                    add(table, replication, BANDS[b], "female", (long) minute, walks, walks + rides);
                }
            }
        }
        return table;
    }

    private static Table types(int replication) {
        Table table = table(
                "types",
                "type",
                "name_en",
                "name_zh",
                "class",
                "standard_min",
                "outlets",
                "outlets_synthetic",
                "coverage_own_speed_share",
                "coverage_planning_speed_share",
                "served",
                "turned_away",
                "load_mean");
        for (int t = 0; t < TYPES.length; t++) {
            Object[] type = TYPES[t];
            add(
                    table,
                    replication,
                    type[0],
                    type[1],
                    type[2],
                    type[3],
                    type[4],
                    type[5],
                    0L,
                    type[6],
                    type[7],
                    100_000L,
                    t % 4 == 0 ? 12_000L / (t + 1) : 0L,
                    0.3);
        }
        add(
                table,
                replication,
                "dark_store",
                "Dark store",
                "前置仓",
                "basic",
                Double.NaN,
                4L,
                4L,
                0.99,
                0.99,
                90_000L,
                0L,
                0.5);
        return table;
    }

    private static Table coverage(int replication) {
        Table table = table("coverage", "group", "id", "type", "residents", "covered_own_speed");
        for (Object[] type : TYPES) {
            add(table, replication, "community", "community-1", type[0], 900L, 500L);
        }
        return table;
    }

    private static Table adequacy(int replication) {
        Table table = table(
                "adequacy",
                "type",
                "name_en",
                "name_zh",
                "covered_residents",
                "found_full_residents",
                "found_closed_residents",
                "covered_not_served_residents",
                "covered_not_served_share");
        add(table, replication, "hair", "Hair and beauty salon", "美容美发店", 40_000L, 4_000L, 400L, 4_200L, 0.105);
        add(table, replication, "laundry", "Laundry", "洗染店", 30_000L, 0L, 0L, 0L, 0.0);
        return table;
    }
}
