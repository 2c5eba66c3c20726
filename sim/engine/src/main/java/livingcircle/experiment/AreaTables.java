package livingcircle.experiment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import livingcircle.base.IntList;
import livingcircle.city.Circle;
import livingcircle.city.CircleForm;
import livingcircle.city.Community;
import livingcircle.city.Settlement;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.model.Tally;
import livingcircle.population.Population;
import livingcircle.world.Areas;
import livingcircle.world.World;

/** Tables of areas: communities, circles, and the settlements old, new and rural. */
final class AreaTables {

    private final World world;
    private final Areas areas;
    private final RunSettings settings;
    private final RunRecord run;
    private final Groups groups;
    private final OutletSums sums;
    private final List<IntList> residentsOfCell = new ArrayList<>();
    private final List<IntList> outletsOfCell = new ArrayList<>();

    AreaTables(World world, RunSettings settings, RunRecord run, ResidentScores scores, Operation operation) {
        this.world = world;
        this.areas = world.areas();
        this.settings = settings;
        this.run = run;
        groups = new Groups(world, settings, run, scores);
        sums = new OutletSums(world, operation);
        for (int cell = 0; cell < areas.cellCount(); cell++) {
            residentsOfCell.add(new IntList());
            outletsOfCell.add(new IntList());
        }
        Population population = world.population();
        for (int r = 0; r < population.count(); r++) {
            residentsOfCell.get(areas.cell(population.home(r))).add(r);
        }
        for (int o = 0; o < world.services().outletCount(); o++) {
            outletsOfCell.get(areas.cell(world.services().nearestHome(o))).add(o);
        }
    }

    private static List<String> columns(String... own) {
        List<String> columns = new ArrayList<>(List.of(own));
        columns.addAll(OutletSums.COLUMNS);
        columns.addAll(GroupMetrics.COLUMNS);
        return RunColumns.columns(columns);
    }

    private void add(Table table, int[] cells, Object... own) {
        List<Object> row = RunColumns.row(world, settings, own);
        Tally tally = run.tally();
        row.addAll(sums.values(members(outletsOfCell, cells)));
        row.addAll(groups.metrics(members(residentsOfCell, cells), tally.byCell(), tally.tripsByCell(), cells));
        table.add(row);
    }

    /** The members of some cells in ascending order. */
    private static int[] members(List<IntList> ofCell, int[] cells) {
        BitSet members = new BitSet();
        for (int cell : cells) {
            IntList list = ofCell.get(cell);
            for (int i = 0; i < list.size(); i++) {
                members.set(list.get(i));
            }
        }
        return members.stream().toArray();
    }

    Table communities() {
        Table table = new Table(
                "communities", columns("community", "name_en", "name_zh", "district_en", "district_zh", "lon", "lat"));
        for (int c = 0; c < world.city().communities().size(); c++) {
            Community community = world.city().communities().get(c);
            var district = community.district();
            add(
                    table,
                    areas.cellsOfCommunity(c),
                    community.id(),
                    community.name().en(),
                    community.name().zh(),
                    district == null ? "" : district.en(),
                    district == null ? "" : district.zh(),
                    community.centre().lon(),
                    community.centre().lat());
        }
        return table;
    }

    Table circles() {
        List<String> own = new ArrayList<>(List.of("circle", "name_en", "name_zh", "phase", "form"));
        own.addAll(CircleFigures.COLUMNS);
        Table table = new Table("circles", columns(own.toArray(String[]::new)));
        for (int c = 0; c < areas.circles().size(); c++) {
            Circle circle = areas.circles().get(c);
            CircleForm form = circle.form();
            int[] cells = areas.cellsOfCircle(c);
            CircleFigures figures =
                    CircleFigures.of(world, members(residentsOfCell, cells), members(outletsOfCell, cells));
            List<Object> values = new ArrayList<>(List.of(
                    circle.id(),
                    circle.name().en(),
                    circle.name().zh(),
                    Table.whole(circle.phase()),
                    form == null ? "" : RunColumns.word(form)));
            values.addAll(figures.values());
            add(table, cells, values.toArray());
        }
        return table;
    }

    Table settlements() {
        Table table = new Table("settlements", columns("settlement", "name_en", "name_zh"));
        for (Settlement settlement : Settlement.values()) {
            int[] cells = areas.cellsOfSettlement(settlement);
            if (cells.length > 0) {
                add(
                        table,
                        cells,
                        settlement.id(),
                        settlement.text().en(),
                        settlement.text().zh());
            }
        }
        return table;
    }
}
