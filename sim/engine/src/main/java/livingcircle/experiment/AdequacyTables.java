package livingcircle.experiment;

import java.util.List;
import livingcircle.model.Adequacy;
import livingcircle.model.Ledger;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.world.Surroundings;
import livingcircle.world.World;

/**
 * Adequacy, not only coverage: residents who have an outlet of a type within its minutes and yet were not served,
 * because it was full or closed when they could come.
 */
final class AdequacyTables {

    private AdequacyTables() {}

    /**
     * The tables {@code adequacy} (a row for each type) and {@code adequacy_hours} (type and hour of arrival).
     *
     * @param surroundings those of the layout as it opened: whether somebody was covered who found an outlet full or
     *     closed is told by the same
     */
    static List<Table> of(World world, RunSettings settings, RunRecord run, Surroundings surroundings) {
        Table types = new Table(
                "adequacy",
                RunColumns.columns(
                        "type",
                        "name_en",
                        "name_zh",
                        "covered_residents",
                        "found_full_residents",
                        "found_closed_residents",
                        "covered_not_served_residents",
                        "covered_not_served_share"));
        Table hours = new Table("adequacy_hours", RunColumns.columns("type", "hour", "turned_away", "found_closed"));
        for (int t = 0; t < world.catalogue().types().size(); t++) {
            if (!world.catalogue().type(t).isDelivering()) {
                addType(types, world, settings, run, surroundings, t);
                addHours(hours, world, settings, run.adequacy(), t);
            }
        }
        return List.of(types, hours);
    }

    private static void addType(
            Table table, World world, RunSettings settings, RunRecord run, Surroundings surroundings, int t) {
        Ledger ledger = run.ledger();
        long covered = 0;
        long full = 0;
        long closed = 0;
        long either = 0;
        for (int r = 0; r < world.population().count(); r++) {
            boolean foundFull = ledger.foundFull(r, t);
            boolean foundClosed = ledger.foundClosed(r, t);
            covered += surroundings.isCovered(r, t) ? 1 : 0;
            full += foundFull ? 1 : 0;
            closed += foundClosed ? 1 : 0;
            either += foundFull || foundClosed ? 1 : 0;
        }
        var type = world.catalogue().type(t);
        table.add(RunColumns.row(
                world,
                settings,
                type.id(),
                type.name().en(),
                type.name().zh(),
                covered,
                full,
                closed,
                either,
                (double) either / covered));
    }

    private static void addHours(Table table, World world, RunSettings settings, Adequacy adequacy, int t) {
        for (int hour = 0; hour < Capacity.HOURS; hour++) {
            long turnedAway = adequacy.turnedAway(t, hour);
            long closed = adequacy.closed(t, hour);
            if (turnedAway > 0 || closed > 0) {
                table.add(RunColumns.row(
                        world, settings, world.catalogue().type(t).id(), (long) hour, turnedAway, closed));
            }
        }
    }
}
