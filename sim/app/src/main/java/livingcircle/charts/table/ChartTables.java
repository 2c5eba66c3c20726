package livingcircle.charts.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;

/**
 * The result tables that charts are drawn from, the rows of all runs one after the other. What has a row for every
 * outlet is kept by type only, so that many runs of a city take little room.
 */
public final class ChartTables {

    /** Layouts, as a kind of things with names. */
    public static final String LAYOUT = "layout";

    /** Outlet types, as a kind of things with names. */
    public static final String TYPE = "type";

    /** Sets of rules, as a kind of things with names. */
    public static final String RULE_SET = "rule_set";

    private static final Set<String> KEPT = Set.of(
            "runs", "communities", "profiles", "circles", "types", "coverage", "provision", "days", "warmup_days");

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, BilingualText> names = new HashMap<>();
    private int runs;
    private double gainThreshold = Double.NaN;

    /** Adds what charts need of a run. */
    public void add(RunResult run) {
        for (Table table : run.tables()) {
            if (KEPT.contains(table.name())) {
                append(table);
            }
        }
        find(run, "travel_times").ifPresent(times -> {
            append(BandTimes.minutes(times));
            append(BandTimes.bands(times));
        });
        find(run, "outlet_hours")
                .ifPresent(hours -> append(TypeHours.of(hours, run.settings().days())));
        find(run, "operators").ifPresent(operators -> append(TypeMargins.of(operators)));
        runs++;
    }

    /** Adds a table that speaks of all runs together. */
    public void add(Table table) {
        append(table);
    }

    /**
     * Tells the name of something that the tables only know by its id.
     *
     * @param kind what it is, such as {@link #LAYOUT}
     */
    public void addName(String kind, String id, BilingualText name) {
        names.put(kind + " " + id, name);
    }

    /** Tells from which change of the score, in points, a resident counts as winner or loser. */
    public void addGainThreshold(double points) {
        gainThreshold = points;
    }

    /** Change of the score from which a resident counts as winner or loser; NaN if nobody told it. */
    public double gainThreshold() {
        return gainThreshold;
    }

    /** The name of something; its id if nobody told it. */
    public BilingualText name(String kind, String id) {
        BilingualText name = names.get(kind + " " + id);
        return name == null ? BilingualText.of(id) : name;
    }

    private static Optional<Table> find(RunResult run, String name) {
        return run.tables().stream().filter(table -> table.name().equals(name)).findFirst();
    }

    private void append(Table table) {
        Table all = tables.computeIfAbsent(table.name(), name -> new Table(name, table.columns()));
        for (int row = 0; row < table.rowCount(); row++) {
            all.add(table.row(row));
        }
    }

    /** Number of runs that were added. */
    public int runs() {
        return runs;
    }

    /** A table with the rows of all runs; nothing if the results lack it or it is empty. */
    public Optional<Table> find(String name) {
        return Optional.ofNullable(tables.get(name)).filter(table -> table.rowCount() > 0);
    }

    /** The means over the runs of what the keys tell apart, in the order of the table. */
    public Optional<Estimates> estimates(String name, String... keys) {
        return find(name).map(table -> new Estimates(table, runs, List.of(keys)));
    }
}
