package livingcircle.charts.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import livingcircle.base.Language;
import livingcircle.charts.page.Chart;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.page.SourceLine;
import livingcircle.charts.plot.Radar;
import livingcircle.charts.plot.RadarGrid;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.style.ChartText;
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.ChartRow;
import livingcircle.charts.table.ChartTables;
import livingcircle.charts.table.Estimates;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.PrintedFigures;

/** How many of the residents have each basic type at hand: a radar for the city and one for each living circle. */
final class CircleRadarChart implements Chart {

    private static final String BASIC = "basic";
    private static final String CITY = "city";
    private static final int MOST_RADARS = 12;

    @Override
    public String name() {
        return "circle-radar";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        Optional<Estimates> provision = results.estimates("provision", "group", "id", "type");
        Optional<Estimates> types = results.estimates("types", "type");
        if (provision.isEmpty() || types.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Estimates.Thing> basic = new LinkedHashMap<>();
        types.get().things().stream()
                .filter(type -> type.text("class").equals(BASIC) && !Double.isNaN(type.constant("standard_min")))
                .filter(type -> type.meanCount("outlets") > 0)
                .forEach(type -> basic.put(type.text("type"), type));
        Map<String, Estimates.Thing> circles = new LinkedHashMap<>();
        results.estimates("circles", "circle")
                .ifPresent(all -> all.things().forEach(circle -> circles.put(circle.text("circle"), circle)));
        Table data = new Table(
                name(),
                List.of(
                        "group",
                        "id",
                        "area_en",
                        "area_zh",
                        "type",
                        "name_en",
                        "name_zh",
                        "standard_min",
                        "covered_of_age_share",
                        "covered_of_age_share_lower",
                        "covered_of_age_share_upper",
                        "reached_15min_share"));
        for (Estimates.Thing row : provision.get().things()) {
            Estimates.Thing type = basic.get(row.text("type"));
            boolean isCity = row.text("group").equals(CITY);
            Estimates.Thing circle = isCity ? null : circles.get(row.text("id"));
            if (type != null && (isCity || circle != null)) {
                data.add(new ChartRow()
                        .add(row.text("group"))
                        .add(row.text("id"))
                        .add(circle == null ? ChartText.CITY.en() : circle.text("name_en"))
                        .add(circle == null ? ChartText.CITY.zh() : circle.text("name_zh"))
                        .add(row.text("type"))
                        .add(type.text("name_en"))
                        .add(type.text("name_zh"))
                        .add(type.constant("standard_min"))
                        .add(row.mean("covered_of_age_share"))
                        .add(row.mean("reached_15min_share").mean())
                        .values());
            }
        }
        return data.rowCount() == 0 ? Optional.empty() : Optional.of(data);
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        Map<String, List<Integer>> areas = new LinkedHashMap<>();
        for (int row = 0; row < data.rowCount(); row++) {
            areas.computeIfAbsent(ChartCells.text(data, row, "id"), id -> new ArrayList<>())
                    .add(row);
        }
        List<Radar> radars = new ArrayList<>();
        int weakest = 0;
        for (List<Integer> rows : areas.values()) {
            if (radars.size() < MOST_RADARS) {
                radars.add(radar(data, rows, language));
            }
            for (int row : rows) {
                if (data.number(row, "covered_of_age_share") < data.number(weakest, "covered_of_age_share")) {
                    weakest = row;
                }
            }
        }
        RadarGrid grid = new RadarGrid(radars);
        boolean hasIntervals = ChartCells.hasIntervals(data, "covered_of_age_share");
        String same = hasIntervals || study.replications() < 2
                ? ""
                : RunChartText.RADAR_SAME.in(language, study.replications());
        return new ChartPage(
                (areas.size() > 1 ? RunChartText.RADAR_TITLE : RunChartText.RADAR_TITLE_CITY).in(language),
                RunChartText.RADAR_FINDING.in(
                        language,
                        ChartCells.name(data, weakest, language),
                        area(data, weakest, language),
                        PrintedFigures.percent(data.number(weakest, "covered_of_age_share"), 0)),
                KeyItem.withInterval(
                        hasIntervals,
                        language,
                        new KeyItem(KeyItem.Sign.AREA, ChartStyle.BLUE, RunChartText.RADAR_OWN.in(language)),
                        new KeyItem(KeyItem.Sign.LINE, ChartStyle.ORANGE, RunChartText.RADAR_FIFTEEN.in(language))),
                List.of(new ChartPage.Panel(RunChartText.RADAR_RINGS.in(language) + same, grid, grid.height())),
                SourceLine.of(study, language));
    }

    private static String area(Table data, int row, Language language) {
        return ChartFonts.showable(ChartCells.text(data, row, language == Language.ZH ? "area_zh" : "area_en"));
    }

    private static Radar radar(Table data, List<Integer> rows, Language language) {
        List<Radar.Spoke> spokes = new ArrayList<>();
        for (int row : rows) {
            spokes.add(new Radar.Spoke(
                    ChartCells.name(data, row, language),
                    data.number(row, "covered_of_age_share"),
                    data.number(row, "covered_of_age_share_lower"),
                    data.number(row, "covered_of_age_share_upper"),
                    data.number(row, "reached_15min_share")));
        }
        return new Radar(area(data, rows.get(0), language), spokes);
    }
}
