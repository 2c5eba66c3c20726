package livingcircle.scenario.layers;

import org.jspecify.annotations.Nullable;

/**
 * The columns of a population by community; those of age bands are told by {@link AgeColumn}. Incomes are disposable ones
 * per head in yuan: the mean or the median, of a year or of a month.
 */
public final class PopulationColumns {

    public static final ColumnDictionary DICTIONARY = new ColumnDictionary.Builder()
            .column("id", "编号", "社区编号", "社区代码", "行政区划代码", "区划代码", "标识", "编码", "code", "community id")
            .column("community", "社区", "社区名称", "名称", "村名", "村(社区)", "社区(村)", "社区(村)名称", "居委会", "name", "community name")
            .column(
                    "residents",
                    "人口",
                    "人口数",
                    "总人口",
                    "常住人口",
                    "常住人口数",
                    "居民人数",
                    "人数",
                    "合计",
                    "总人数",
                    "population",
                    "people",
                    "total",
                    "total population")
            .column("households", "户数", "总户数", "住户数", "居民户数", "常住户数", "家庭户数", "number of households")
            .column("male", "男", "男性", "男性人口", "男性人数", "men", "males", "m")
            .column("female", "女", "女性", "女性人口", "女性人数", "women", "females", "f")
            .column(
                    "income_yuan",
                    "人均收入",
                    "人均年收入",
                    "年人均收入",
                    "人均可支配收入",
                    "年人均可支配收入",
                    "人均年可支配收入",
                    "居民人均可支配收入",
                    "income per head",
                    "income per capita",
                    "per capita income",
                    "disposable income per head",
                    "mean income")
            .column(
                    "monthly_income_yuan",
                    "人均月收入",
                    "月人均收入",
                    "人均收入(元/月)",
                    "人均可支配收入(元/月)",
                    "人均月可支配收入",
                    "月人均可支配收入",
                    "monthly income per head",
                    "monthly income per capita",
                    "income per head and month",
                    "mean monthly income")
            .column("median_income_yuan", "收入中位数", "年收入中位数", "人均收入中位数", "人均可支配收入中位数", "median income")
            .column("median_monthly_income_yuan", "月收入中位数", "人均月收入中位数", "median monthly income")
            .rule(PopulationColumns::ages)
            .ignored(
                    "街道",
                    "街道名称",
                    "所属街道",
                    "乡镇",
                    "所属乡镇",
                    "district",
                    "户籍人口",
                    "流动人口",
                    "户均人口",
                    "户均人数",
                    "性别比",
                    "面积",
                    "辖区面积",
                    "人口密度",
                    "area",
                    "density")
            .build();

    private PopulationColumns() {}

    private static @Nullable String ages(String header) {
        AgeColumn column = AgeColumn.find(header);
        return column == null ? null : column.column();
    }
}
