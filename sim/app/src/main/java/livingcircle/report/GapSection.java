package livingcircle.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.page.Block;
import livingcircle.page.Block.Cell;
import livingcircle.page.Block.Heading;
import livingcircle.page.Block.Sentence;
import livingcircle.page.Grids;
import livingcircle.page.Section;
import livingcircle.results.LoadedTable;
import livingcircle.text.PrintedFigures;

/** What a diagnosis found: gaps, over-full outlets, and the changes that help most. */
final class GapSection {

    private static final int CITY_GAPS = 10;
    private static final int AREA_GAPS = 12;

    private GapSection() {}

    static Section of(List<ReportFolder> folders) {
        List<Block> blocks = new ArrayList<>();
        for (ReportFolder folder : folders) {
            if (folder.kind() == FolderKind.DIAGNOSIS) {
                add(blocks, folder);
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Say.get(ReportText.GET_DIAGNOSIS, folders));
        }
        return new Section("gaps", ReportText.GAPS.with(), blocks);
    }

    private static void add(List<Block> blocks, ReportFolder folder) {
        LoadedTable gaps = folder.get("gaps");
        blocks.add(new Heading(folder.name()));
        List<Integer> ofCity = gaps.rowsWhere("area_kind", "city");
        if (!ofCity.isEmpty()) {
            int worst = ofCity.get(0);
            blocks.add(new Sentence(Say.with(
                    ReportText.GAP_SENTENCE,
                    Tables.named(gaps, worst, "name"),
                    BilingualText.of(PrintedFigures.count(gaps.number(worst, "affected_residents"))),
                    BilingualText.of(PrintedFigures.percent(gaps.number(worst, "affected_share"))),
                    BilingualText.of(PrintedFigures.count(gaps.number(worst, "standard_min"))))));
        }
        Grids city = new Grids(
                ReportText.GAP_TABLE,
                ReportText.TYPE,
                ReportText.MINUTES,
                ReportText.WITHOUT,
                ReportText.SHARE,
                ReportText.NEAREST);
        for (int row : ofCity.subList(0, Math.min(CITY_GAPS, ofCity.size()))) {
            city.row(
                    Cell.text(Tables.named(gaps, row, "name")),
                    Cell.figure(PrintedFigures.count(gaps.number(row, "standard_min"))),
                    Cell.figure(PrintedFigures.count(gaps.number(row, "affected_residents"))),
                    Cell.figure(PrintedFigures.percent(gaps.number(row, "affected_share"))),
                    Cell.figure(PrintedFigures.count(gaps.number(row, "nearest_m_mean"))));
        }
        blocks.add(city.grid());
        addAreas(blocks, gaps);
        addRemedies(blocks, folder, gaps);
        addOverfull(blocks, folder.get("overfull"));
    }

    private static void addAreas(List<Block> blocks, LoadedTable gaps) {
        Grids areas =
                new Grids(ReportText.GAP_AREAS, ReportText.AREA, ReportText.TYPE, ReportText.WITHOUT, ReportText.SHARE);
        int shown = 0;
        String last = "";
        for (int row = 0; row < gaps.rowCount() && shown < AREA_GAPS; row++) {
            String area = gaps.text(row, "area_kind") + gaps.text(row, "area");
            if (!gaps.text(row, "area_kind").equals("city") && !area.equals(last)) {
                areas.row(
                        Cell.text(Tables.named(gaps, row, "area")),
                        Cell.text(Tables.named(gaps, row, "name")),
                        Cell.figure(PrintedFigures.count(gaps.number(row, "affected_residents"))),
                        Cell.figure(PrintedFigures.percent(gaps.number(row, "affected_share"))));
                last = area;
                shown++;
            }
        }
        if (shown > 0) {
            blocks.add(areas.grid());
        }
    }

    private static void addRemedies(List<Block> blocks, ReportFolder folder, LoadedTable gaps) {
        Map<String, BilingualText> types = new HashMap<>();
        for (int row = 0; row < gaps.rowCount(); row++) {
            types.put(gaps.text(row, "type"), Tables.named(gaps, row, "name"));
        }
        LoadedTable remedies = folder.get("remedies");
        Grids grid = new Grids(
                ReportText.REMEDY_TABLE,
                ReportText.AREA,
                ReportText.TYPE,
                ReportText.ACTION,
                ReportText.COST,
                ReportText.HELPED,
                ReportText.HELPED_PER_COST,
                ReportText.SATISFIED_CHANGE,
                ReportText.PROFIT);
        List<Integer> confirmed = remedies.rowsWhere("confirmed", "true");
        for (int row : confirmed) {
            String type = remedies.text(row, "type");
            boolean isAdded = remedies.text(row, "action").equals("add");
            grid.row(
                    Cell.text(Tables.named(remedies, row, "area")),
                    Cell.text(types.getOrDefault(type, BilingualText.of(type))),
                    Cell.text(
                            isAdded ? ReportText.ADD.with(remedies.text(row, "outlet")) : ReportText.NEW_OUTLET.with()),
                    Cell.figure(PrintedFigures.decimal(remedies.number(row, "cost_yuan") / 10_000, 1)),
                    Cell.figure(PrintedFigures.count(remedies.number(row, "helped"))),
                    Cell.figure(PrintedFigures.count(remedies.number(row, "helped_per_10k_yuan"))),
                    Cell.figure(PrintedFigures.signed(100 * remedies.number(row, "satisfied_share_change"), 2)),
                    Cell.figure(PrintedFigures.count(remedies.number(row, "simulated_profit_yuan_per_day"))));
        }
        if (!confirmed.isEmpty()) {
            blocks.add(grid.grid());
        }
    }

    private static void addOverfull(List<Block> blocks, LoadedTable overfull) {
        double turnedAway = 0;
        for (double each : overfull.numbers("turned_away_per_day")) {
            turnedAway += each;
        }
        blocks.add(
                new Sentence(ReportText.OVERFULL_SENTENCE.with(overfull.rowCount(), PrintedFigures.count(turnedAway))));
    }
}
