package livingcircle.experiment;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.Circle;
import livingcircle.city.Community;
import livingcircle.model.DayCounts;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.model.Tally;
import livingcircle.model.UnmetReason;
import livingcircle.population.Population;
import livingcircle.population.ResidentParameters;
import livingcircle.statistics.MinuteHistogram;
import livingcircle.world.World;

/** Tables of how needs ended: by purpose, by reason, by day and by minutes of travel. */
final class EndTables {

    private final World world;
    private final RunSettings settings;
    private final RunRecord run;
    private final Population population;

    EndTables(World world, RunSettings settings, RunRecord run) {
        this.world = world;
        this.settings = settings;
        this.run = run;
        this.population = world.population();
    }

    private List<Object> row(Object... own) {
        return RunColumns.row(world, settings, own);
    }

    /** Trips by profile and minute. */
    Table travelTimes() {
        Table table = new Table(
                "travel_times", RunColumns.columns("age_band", "sex", "minute_from", "walk_trips", "travel_trips"));
        ResidentParameters parameters = population.parameters();
        for (int p = 0; p < parameters.profileCount(); p++) {
            MinuteHistogram walk = run.tally().tripsByProfile().walk(p);
            MinuteHistogram travel = run.tally().tripsByProfile().travel(p);
            for (int minute = 0; minute < walk.binCount() / MinuteHistogram.PER_MINUTE; minute++) {
                long walks = inMinute(walk, minute);
                long travels = inMinute(travel, minute);
                if (travels > 0) {
                    table.add(row(parameters.ageBand(p).id(), RunColumns.sexOf(p), (long) minute, walks, travels));
                }
            }
        }
        return table;
    }

    private static long inMinute(MinuteHistogram trips, int minute) {
        long sum = 0;
        for (int bin = 0; bin < MinuteHistogram.PER_MINUTE; bin++) {
            sum += trips.countInBin(minute * MinuteHistogram.PER_MINUTE + bin);
        }
        return sum;
    }

    Table purposes() {
        Table table = new Table(
                "purposes", RunColumns.columns("purpose", "name_en", "name_zh", "needs", "visits", "orders", "unmet"));
        Tally.Ends ends = run.tally().byPurpose();
        for (int q = 0; q < ends.groups(); q++) {
            var purpose = world.catalogue().purposes().get(q);
            table.add(row(
                    purpose.id(),
                    purpose.name().en(),
                    purpose.name().zh(),
                    ends.needs(q),
                    ends.visits(q),
                    ends.orders(q),
                    ends.unmet(q)));
        }
        return table;
    }

    /** Unmet needs by reason: for each purpose, profile and community. */
    Table unmet() {
        Table table = new Table(
                "unmet",
                RunColumns.columns("group", "id", "name_en", "name_zh", "reason", "unmet", "needs", "share_of_needs"));
        Tally tally = run.tally();
        for (int q = 0; q < tally.byPurpose().groups(); q++) {
            var purpose = world.catalogue().purposes().get(q);
            addReasons(table, "purpose", purpose.id(), purpose.name(), tally.byPurpose(), q);
        }
        for (int p = 0; p < tally.byProfile().groups(); p++) {
            String id = population.parameters().profileId(p);
            addReasons(table, "profile", id, BilingualText.of(id), tally.byProfile(), p);
        }
        for (int c = 0; c < world.city().communities().size(); c++) {
            Community community = world.city().communities().get(c);
            int[] cells = world.areas().cellsOfCommunity(c);
            addReasons(table, "community", community.id(), community.name(), tally.byCell(), cells);
        }
        for (int c = 0; c < world.areas().circles().size(); c++) {
            Circle circle = world.areas().circles().get(c);
            int[] cells = world.areas().cellsOfCircle(c);
            addReasons(table, "circle", circle.id(), circle.name(), tally.byCell(), cells);
        }
        return table;
    }

    private void addReasons(Table table, String group, String id, BilingualText name, Tally.Ends ends, int... parts) {
        GroupMetrics.Ends sum = Groups.endsOf(ends, parts);
        for (UnmetReason reason : UnmetReason.values()) {
            long unmet = sum.unmetByReason().get(reason.ordinal());
            if (unmet > 0) {
                double share = (double) unmet / sum.needs();
                table.add(row(group, id, name.en(), name.zh(), reason.id(), unmet, sum.needs(), share));
            }
        }
    }

    Table days() {
        Table table = dayTable("days");
        Tally.Ends ends = run.tally().byDay();
        for (int day = 0; day < ends.groups(); day++) {
            table.add(row(day + 1L, ends.needs(day), ends.visits(day), ends.orders(day), ends.unmet(day)));
        }
        return table;
    }

    /** The days before the measured ones, in a table of their own, so that the sums of {@code days} stay what they are. */
    Table warmupDays() {
        Table table = dayTable("warmup_days");
        DayCounts counts = run.tally().warmup();
        for (int day = 0; day < counts.days(); day++) {
            long number = day - counts.days() + 1L;
            table.add(row(number, counts.needs(day), counts.visits(day), counts.orders(day), counts.unmet(day)));
        }
        return table;
    }

    private static Table dayTable(String name) {
        return new Table(name, RunColumns.columns("day", "needs", "visits", "orders", "unmet"));
    }
}
