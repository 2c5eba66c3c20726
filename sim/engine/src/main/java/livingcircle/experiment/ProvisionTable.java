package livingcircle.experiment;

import java.util.BitSet;
import java.util.List;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.outlets.OutletType;
import livingcircle.population.Population;
import livingcircle.world.Coverage;
import livingcircle.world.Services;
import livingcircle.world.Surroundings;
import livingcircle.world.World;

/**
 * What there is of each outlet type in the city and in each circle at the end of the run: outlets that offer it, residents
 * who reach one within 15 minutes, and how many of those for whom it is meant by age are covered.
 */
final class ProvisionTable {

    private static final List<String> COLUMNS = List.of(
            "group",
            "id",
            "type",
            "outlets",
            "residents",
            "reached_15min_residents",
            "reached_15min_share",
            "of_age_residents",
            "covered_of_age_residents",
            "covered_of_age_share");

    /** Counts of one type in each cell. */
    private static final class Counts {
        private final long[] outlets;
        private final long[] reached;
        private final long[] ofAge;
        private final long[] coveredOfAge;

        Counts(int cells) {
            outlets = new long[cells];
            reached = new long[cells];
            ofAge = new long[cells];
            coveredOfAge = new long[cells];
        }
    }

    private final World world;
    private final RunSettings settings;
    private final BitSet closed;
    private final Coverage coverage;
    private final Surroundings surroundings;
    private final Table table = new Table("provision", RunColumns.columns(COLUMNS));
    private final long[] residents;

    ProvisionTable(World world, RunSettings settings, RunRecord run, Surroundings surroundings) {
        this.world = world;
        this.settings = settings;
        closed = run.closedServices();
        coverage = world.coverageWithout(closed);
        this.surroundings = surroundings;
        residents = new long[world.areas().cellCount()];
        Population population = world.population();
        for (int r = 0; r < population.count(); r++) {
            residents[world.areas().cell(population.home(r))]++;
        }
    }

    Table table() {
        for (int t = 0; t < world.catalogue().types().size(); t++) {
            Counts counts = count(t);
            add(t, counts, "city", "all", world.areas().allCells());
            for (int c = 0; c < world.areas().circles().size(); c++) {
                String id = world.areas().circles().get(c).id();
                add(t, counts, "circle", id, world.areas().cellsOfCircle(c));
            }
        }
        return table;
    }

    private Counts count(int t) {
        Counts counts = new Counts(world.areas().cellCount());
        Services services = world.services();
        for (int s = 0; s < services.count(); s++) {
            if (services.type(s) == t && !closed.get(s)) {
                counts.outlets[world.areas().cell(services.nearestHome(services.outlet(s)))]++;
            }
        }
        OutletType type = world.catalogue().type(t);
        Population population = world.population();
        for (int r = 0; r < population.count(); r++) {
            int home = population.home(r);
            int cell = world.areas().cell(home);
            boolean isDelivered = type.isDelivering() && coverage.isDelivered(home, t);
            boolean isReached = type.isDelivering() ? isDelivered : isWithinCircleMinutes(r, t);
            counts.reached[cell] += isReached ? 1 : 0;
            if (population.parameters().ageBand(population.profile(r)).minimumAge() >= type.minimumAge()) {
                boolean isCovered = type.isDelivering() ? isDelivered : surroundings.isCovered(r, t);
                counts.ofAge[cell]++;
                counts.coveredOfAge[cell] += isCovered ? 1 : 0;
            }
        }
        return counts;
    }

    private boolean isWithinCircleMinutes(int resident, int t) {
        return world.catalogue().type(t).standardMinutes() == Coverage.CIRCLE_MINUTES
                ? surroundings.isCovered(resident, t)
                : coverage.isWithin(resident, t, Coverage.CIRCLE_MINUTES);
    }

    private void add(int t, Counts counts, String group, String id, int[] cells) {
        long all = sum(residents, cells);
        long reached = sum(counts.reached, cells);
        long ofAge = sum(counts.ofAge, cells);
        long coveredOfAge = sum(counts.coveredOfAge, cells);
        table.add(RunColumns.row(
                world,
                settings,
                group,
                id,
                world.catalogue().type(t).id(),
                sum(counts.outlets, cells),
                all,
                reached,
                (double) reached / all,
                ofAge,
                coveredOfAge,
                (double) coveredOfAge / ofAge));
    }

    private static long sum(long[] ofCell, int[] cells) {
        long sum = 0;
        for (int cell : cells) {
            sum += ofCell[cell];
        }
        return sum;
    }
}
