package livingcircle.experiment;

import java.util.List;
import java.util.Locale;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.outlets.OutletType;
import livingcircle.population.Population;
import livingcircle.statistics.MinuteHistogram;
import livingcircle.world.Coverage;
import livingcircle.world.Services;
import livingcircle.world.Surroundings;
import livingcircle.world.World;

/** Tables about outlet types: their use, and whom they cover. */
final class TypeTables {

    private final World world;
    private final RunSettings settings;
    private final RunRecord run;
    private final Capacity capacity;
    private final Surroundings surroundings;
    private final Coverage coverage;

    TypeTables(World world, RunSettings settings, RunRecord run, Surroundings surroundings) {
        this.world = world;
        this.settings = settings;
        this.run = run;
        this.capacity = new Capacity(world, settings);
        this.surroundings = surroundings;
        this.coverage = world.coverageWithout(run.closedServices());
    }

    private List<Object> row(Object... own) {
        return RunColumns.row(world, settings, own);
    }

    /** The tables {@code types} and {@code coverage}. */
    List<Table> typesAndCoverage() {
        Table types = new Table(
                "types",
                RunColumns.columns(
                        "type",
                        "name_en",
                        "name_zh",
                        "class",
                        "standard_min",
                        "outlets",
                        "outlets_synthetic",
                        "chain_share",
                        "investment_yuan",
                        "coverage_own_speed_share",
                        "coverage_planning_speed_share",
                        "visits",
                        "walk_min_mean",
                        "walk_min_median",
                        "walk_min_p90",
                        "travel_min_mean",
                        "travel_min_median",
                        "travel_min_p90",
                        "served",
                        "turned_away",
                        "load_mean"));
        Table coverage = new Table(
                "coverage",
                RunColumns.columns(
                        "group",
                        "id",
                        "type",
                        "residents",
                        "covered_own_speed",
                        "covered_planning_speed",
                        "coverage_own_speed_share",
                        "coverage_planning_speed_share"));
        for (int t = 0; t < world.catalogue().types().size(); t++) {
            CoverageCount count = new CoverageCount(t);
            addType(types, t, count);
            if (world.catalogue().type(t).isExpectedOnFoot()) {
                addCoverage(coverage, t, count);
            }
        }
        return List.of(types, coverage);
    }

    /** Residents covered by a type, in groups. */
    private static final class Covered {
        private final int[] residents;
        private final int[] ownSpeed;
        private final int[] planningSpeed;

        Covered(int groups) {
            residents = new int[groups];
            ownSpeed = new int[groups];
            planningSpeed = new int[groups];
        }

        void add(int group, boolean atOwnSpeed, boolean atPlanningSpeed) {
            residents[group]++;
            ownSpeed[group] += atOwnSpeed ? 1 : 0;
            planningSpeed[group] += atPlanningSpeed ? 1 : 0;
        }

        double ownSpeedShare(int group) {
            return (double) ownSpeed[group] / residents[group];
        }

        double planningSpeedShare(int group) {
            return (double) planningSpeed[group] / residents[group];
        }
    }

    /** Residents covered by a type: all of them, by community and by profile. */
    private final class CoverageCount {
        private final Covered all = new Covered(1);
        private final Covered byCommunity =
                new Covered(world.city().communities().size());
        private final Covered byProfile =
                new Covered(world.population().parameters().profileCount());

        CoverageCount(int type) {
            Population population = world.population();
            boolean delivering = world.catalogue().type(type).isDelivering();
            for (int home = 0; home < world.city().homes().count(); home++) {
                int community = world.city().homes().community(home);
                boolean planning =
                        delivering ? coverage.isDelivered(home, type) : coverage.isCoveredAtPlanningSpeed(home, type);
                for (int r = population.firstOfHome(home); r < population.firstOfHome(home + 1); r++) {
                    boolean own = delivering ? planning : surroundings.isCovered(r, type);
                    all.add(0, own, planning);
                    byCommunity.add(community, own, planning);
                    byProfile.add(population.profile(r), own, planning);
                }
            }
        }
    }

    private void addType(Table table, int t, CoverageCount count) {
        OutletType type = world.catalogue().type(t);
        Services services = world.services();
        long outlets = 0;
        long synthetic = 0;
        long chains = 0;
        long served = 0;
        long turnedAway = 0;
        double capacityOfType = 0;
        for (int s = 0; s < services.count(); s++) {
            if (services.type(s) == t) {
                outlets++;
                synthetic += services.source(services.outlet(s)).isSynthetic() ? 1 : 0;
                chains += services.isChain(s) ? 1 : 0;
                capacityOfType += capacity.ofRun(s);
                for (int hour = 0; hour < Capacity.HOURS; hour++) {
                    served += run.served(s, hour);
                    turnedAway += run.turnedAway(s, hour);
                }
            }
        }
        MinuteHistogram walk = run.tally().tripsByType().walk(t);
        MinuteHistogram travel = run.tally().tripsByType().travel(t);
        table.add(row(
                type.id(),
                type.name().en(),
                type.name().zh(),
                type.outletClass().name().toLowerCase(Locale.ROOT),
                type.isDelivering() ? Double.NaN : type.standardMinutes(),
                outlets,
                synthetic,
                (double) chains / outlets,
                outlets * type.capexYuan(),
                count.all.ownSpeedShare(0),
                count.all.planningSpeedShare(0),
                travel.count(),
                walk.mean(),
                walk.quantile(0.5),
                walk.quantile(0.9),
                travel.mean(),
                travel.quantile(0.5),
                travel.quantile(0.9),
                served,
                turnedAway,
                served / capacityOfType));
    }

    private void addCoverage(Table table, int t, CoverageCount count) {
        addCovered(table, t, "city", "all", count.all, 0);
        for (int c = 0; c < world.city().communities().size(); c++) {
            String id = world.city().communities().get(c).id();
            addCovered(table, t, "community", id, count.byCommunity, c);
        }
        for (int p = 0; p < world.population().parameters().profileCount(); p++) {
            String id = world.population().parameters().profileId(p);
            addCovered(table, t, "profile", id, count.byProfile, p);
        }
    }

    private void addCovered(Table table, int t, String group, String id, Covered covered, int g) {
        table.add(row(
                group,
                id,
                world.catalogue().type(t).id(),
                (long) covered.residents[g],
                (long) covered.ownSpeed[g],
                (long) covered.planningSpeed[g],
                covered.ownSpeedShare(g),
                covered.planningSpeedShare(g)));
    }
}
