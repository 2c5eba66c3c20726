package livingcircle.experiment;

import java.util.List;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.population.Population;
import livingcircle.world.World;

/** The table of residents, made on request. */
final class ResidentTable {

    private final World world;
    private final RunSettings settings;
    private final RunRecord run;
    private final ResidentScores scores;
    private final Population population;

    ResidentTable(World world, RunSettings settings, RunRecord run, ResidentScores scores) {
        this.world = world;
        this.settings = settings;
        this.run = run;
        this.scores = scores;
        this.population = world.population();
    }

    private List<Object> row(Object... own) {
        return RunColumns.row(world, settings, own);
    }

    /** One row a resident. */
    Table table() {
        Table table = new Table(
                "residents",
                RunColumns.columns(
                        "resident",
                        "home",
                        "old_estate",
                        "community",
                        "household",
                        "age_band",
                        "sex",
                        "income_yuan",
                        "e_bike",
                        "avoids_steps",
                        "needs",
                        "visits",
                        "orders",
                        "unmet",
                        "travel_min_mean",
                        "access_share",
                        "basic_missing",
                        "satisfaction"));
        for (int r = 0; r < population.count(); r++) {
            int home = population.home(r);
            int profile = population.profile(r);
            var ledger = run.ledger();
            table.add(row(
                    (long) r,
                    world.city().homes().site(home).id(),
                    world.city().homes().site(home).oldEstate(),
                    world.city()
                            .communities()
                            .get(world.city().homes().community(home))
                            .id(),
                    (long) population.household(r),
                    population.parameters().ageBand(profile).id(),
                    RunColumns.sexOf(profile),
                    (double) population.incomeYuan(r),
                    population.hasEBike(r),
                    population.avoidsSteps(r),
                    (long) ledger.needs(r),
                    (long) ledger.visits(r),
                    (long) ledger.orders(r),
                    (long) ledger.unmet(r),
                    ledger.visits(r) > 0 ? (double) ledger.travelMinutes(r) / ledger.visits(r) : Double.NaN,
                    scores.components(r).access(),
                    (long) scores.missingBasic(r),
                    scores.satisfaction(r)));
        }
        return table;
    }
}
