package livingcircle.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import livingcircle.experiment.Table;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletType;
import livingcircle.world.Services;
import livingcircle.world.World;

/** A diagnosis as tidy tables: {@code gaps}, {@code overfull} and {@code remedies}. */
public final class DiagnosisTables {

    private final Diagnosis diagnosis;
    private final World world;

    private DiagnosisTables(Diagnosis diagnosis) {
        this.diagnosis = diagnosis;
        world = diagnosis.world();
    }

    /**
     * All tables.
     *
     * @param confirmations what simulation says of some of the remedies
     */
    public static List<Table> of(Diagnosis diagnosis, List<Confirmation> confirmations) {
        DiagnosisTables tables = new DiagnosisTables(diagnosis);
        return List.of(tables.gaps(), tables.overfull(), tables.remedies(confirmations));
    }

    private String scenario() {
        return world.scenario().id();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Table gaps() {
        Table table = new Table(
                "gaps",
                List.of(
                        "scenario",
                        "area_kind",
                        "area",
                        "area_en",
                        "area_zh",
                        "type",
                        "name_en",
                        "name_zh",
                        "class",
                        "standard_min",
                        "residents",
                        "affected_residents",
                        "affected_share",
                        "nearest_m_mean",
                        "nearest_m_max",
                        "beyond_reach_residents",
                        "severity",
                        "unmet",
                        "commonest_reason"));
        for (Area area : diagnosis.areas()) {
            for (Gap gap : diagnosis.gaps(area)) {
                OutletType type = world.catalogue().type(gap.type());
                var reason = gap.reason();
                table.add(List.of(
                        scenario(),
                        word(area.kind()),
                        area.id(),
                        area.name().en(),
                        area.name().zh(),
                        type.id(),
                        type.name().en(),
                        type.name().zh(),
                        word(type.outletClass()),
                        type.standardMinutes(),
                        (long) gap.residents(),
                        (long) gap.affected(),
                        gap.share(),
                        gap.nearestMMean(),
                        gap.nearestMMost(),
                        (long) gap.beyondReach(),
                        gap.severity(),
                        gap.unmet(),
                        reason == null ? "" : reason.id()));
            }
        }
        return table;
    }

    private Table overfull() {
        Table table = new Table(
                "overfull",
                List.of(
                        "scenario",
                        "outlet",
                        "name_en",
                        "name_zh",
                        "type",
                        "community",
                        "lon",
                        "lat",
                        "served_per_day",
                        "turned_away_per_day",
                        "turned_away_share",
                        "load_peak",
                        "peak_hour"));
        for (Overfull service : diagnosis.overfull()) {
            Services services = world.services();
            int index = services.outlet(service.service());
            Outlet outlet = services.source(index);
            table.add(List.of(
                    scenario(),
                    outlet.id(),
                    outlet.name().en(),
                    outlet.name().zh(),
                    world.catalogue().type(services.type(service.service())).id(),
                    world.city().communities().get(services.community(index)).id(),
                    outlet.at().lon(),
                    outlet.at().lat(),
                    service.servedPerDay(),
                    service.turnedAwayPerDay(),
                    service.turnedAwayShare(),
                    service.peakLoad(),
                    (long) service.peakHour()));
        }
        return table;
    }

    private Table remedies(List<Confirmation> confirmations) {
        Table table = new Table(
                "remedies",
                List.of(
                        "scenario",
                        "area_kind",
                        "area",
                        "area_en",
                        "area_zh",
                        "action",
                        "outlet",
                        "type",
                        "lon",
                        "lat",
                        "cost_yuan",
                        "newly_covered",
                        "needs_within_per_day",
                        "relieved_per_day",
                        "helped",
                        "helped_per_10k_yuan",
                        "customers_per_day",
                        "break_even_per_day",
                        "profit_yuan_per_day",
                        "confirmed",
                        "gained_residents",
                        "lost_residents",
                        "satisfied_share_change",
                        "satisfied_share_change_low",
                        "satisfied_share_change_high",
                        "simulated_customers_per_day",
                        "simulated_profit_yuan_per_day"));
        for (Remedy remedy : diagnosis.remedies()) {
            List<Object> row = new ArrayList<>(List.of(
                    scenario(),
                    word(remedy.area().kind()),
                    remedy.area().id(),
                    remedy.area().name().en(),
                    remedy.area().name().zh(),
                    remedy.isAdded() ? "add" : "open",
                    remedy.outlet().id(),
                    world.catalogue().type(remedy.type()).id(),
                    remedy.outlet().at().lon(),
                    remedy.outlet().at().lat(),
                    remedy.costYuan(),
                    (long) remedy.effect().newlyCovered(),
                    remedy.needsWithinPerDay(),
                    remedy.relievedPerDay(),
                    remedy.helped(),
                    remedy.helpedPerTenThousandYuan(),
                    remedy.effect().customersPerDay(),
                    remedy.breakEvenPerDay(),
                    remedy.profitYuanPerDay()));
            row.addAll(simulated(confirmations.stream()
                    .filter(confirmation -> confirmation.remedy().equals(remedy))
                    .findFirst()));
            table.add(row);
        }
        return table;
    }

    private static List<Object> simulated(Optional<Confirmation> confirmation) {
        if (confirmation.isEmpty()) {
            return List.of(false, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        Confirmation c = confirmation.get();
        var change = c.satisfied().difference();
        return List.of(
                true,
                (double) c.gained(),
                (double) c.lost(),
                change.mean(),
                change.lower(),
                change.upper(),
                c.visitsPerDay(),
                c.profitYuanPerDay());
    }
}
