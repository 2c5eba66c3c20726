package livingcircle.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import livingcircle.city.Circle;
import livingcircle.experiment.Table;
import livingcircle.outlets.Economy;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletType;
import livingcircle.scenario.Measure;
import livingcircle.scenario.Origin;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/** What layouts cost: in all, measure by measure, and by circle and year as the plan wants its statistics. */
final class CostTables {

    private static final String OUTSIDE = "outside";

    private final Comparison comparison;

    CostTables(Comparison comparison) {
        this.comparison = comparison;
    }

    private String id(int layout) {
        return comparison.world(layout).scenario().id();
    }

    /** The table {@code costs}: a row for each layout. */
    Table costs() {
        Table table = new Table(
                "costs",
                List.of(
                        "layout",
                        "investment_yuan",
                        "rent_subsidy_yuan_per_year",
                        "opened_new",
                        "converted",
                        "closed",
                        "moved",
                        "extra_investment_yuan",
                        "extra_satisfied_residents",
                        "yuan_per_extra_satisfied_resident",
                        "travel_hours_saved_per_year",
                        "yuan_per_hour_saved"));
        for (int layout = 0; layout < comparison.layoutCount(); layout++) {
            CostEffect effect = CostEffect.of(comparison, layout);
            Costs costs = effect.costs();
            table.add(List.of(
                    id(layout),
                    costs.investmentYuan(),
                    costs.subsidyYuanPerYear(),
                    (long) costs.opened(),
                    (long) costs.converted(),
                    (long) costs.closed(),
                    (long) costs.moved(),
                    effect.extraInvestmentYuan(),
                    effect.extraSatisfied(),
                    effect.yuanPerSatisfied(),
                    effect.hoursSavedPerYear(),
                    effect.yuanPerHourSaved()));
        }
        return table;
    }

    /** The table {@code measures}: a row for each measure on an outlet. */
    Table measures() {
        Table table = new Table(
                "measures",
                List.of("layout", "phase", "circle", "measure", "outlet", "type", "converted", "investment_yuan"));
        for (int layout = 0; layout < comparison.layoutCount(); layout++) {
            World world = comparison.world(layout);
            for (Measure.OfOutlet step : steps(world)) {
                table.add(List.of(
                        id(layout),
                        Table.whole(step.phase()),
                        circleOf(step, world),
                        step.kind().name().toLowerCase(Locale.ROOT),
                        step.id(),
                        outletOf(step).mainType(),
                        step.isConverted(),
                        step.investmentYuan()));
            }
        }
        return table;
    }

    private static List<Measure.OfOutlet> steps(World world) {
        List<Measure.OfOutlet> steps = new ArrayList<>();
        Origin origin = world.scenario().origin();
        if (origin != null) {
            origin.measures().forEach(measure -> {
                if (measure instanceof Measure.OfOutlet step) {
                    steps.add(step);
                }
            });
        }
        return steps;
    }

    /** The outlet that a measure is about, as it is after it or, if it closes, before. */
    static Outlet outletOf(Measure.OfOutlet step) {
        Outlet after = step.after();
        Outlet known = after == null ? step.before() : after;
        if (known == null) {
            throw new IllegalStateException("a measure without an outlet");
        }
        return known;
    }

    /** The first circle that the outlet stands in. */
    private static String circleOf(Measure.OfOutlet step, World world) {
        int home = world.city().nearestHome(outletOf(step).at());
        List<Circle> circles = world.areas().circles();
        for (int c = 0; c < circles.size(); c++) {
            if (world.areas().isInCircle(home, c)) {
                return circles.get(c).id();
            }
        }
        return OUTSIDE;
    }

    private record Place(String circle, @Nullable Integer phase) {
        /** By year, those from the start last. */
        static final Comparator<Place> ORDER = Comparator.comparing(
                        Place::phase, Comparator.nullsLast(Comparator.<@Nullable Integer>naturalOrder()))
                .thenComparing(Place::circle);
    }

    private static final class Sums {
        private long opened;
        private long converted;
        private double jobs;
        private double areaM2;
        private double investmentYuan;
    }

    /** The table {@code plan_statistics}: shops, jobs, floor area and money by circle and year (统计). */
    Table planStatistics() {
        Table table = new Table(
                "plan_statistics",
                List.of(
                        "layout",
                        "phase",
                        "circle",
                        "outlets_new",
                        "outlets_converted",
                        "jobs_new",
                        "area_new_m2",
                        "investment_yuan"));
        for (int layout = 0; layout < comparison.layoutCount(); layout++) {
            World world = comparison.world(layout);
            Map<Place, Sums> places = new TreeMap<>(Place.ORDER);
            for (Measure.OfOutlet step : steps(world)) {
                Place place = new Place(circleOf(step, world), step.phase());
                add(places.computeIfAbsent(place, p -> new Sums()), step, world);
            }
            for (Map.Entry<Place, Sums> entry : places.entrySet()) {
                Sums sums = entry.getValue();
                table.add(List.of(
                        id(layout),
                        Table.whole(entry.getKey().phase()),
                        entry.getKey().circle(),
                        sums.opened,
                        sums.converted,
                        sums.jobs,
                        sums.areaM2,
                        sums.investmentYuan));
            }
        }
        return table;
    }

    private static void add(Sums sums, Measure.OfOutlet step, World world) {
        sums.investmentYuan += step.investmentYuan();
        if (step.isConverted() || step.kind() == Measure.Kind.SET) {
            sums.converted++;
        } else if (step.kind() == Measure.Kind.OPEN) {
            sums.opened++;
        }
        if (step.kind() == Measure.Kind.OPEN) {
            Outlet outlet = outletOf(step);
            sums.areaM2 += outlet.floorAreaM2(typeOf(outlet.mainType(), world));
        }
        if (step.kind() == Measure.Kind.OPEN || step.kind() == Measure.Kind.SET) {
            sums.jobs += jobs(step.after(), world) - jobs(step.before(), world);
        }
    }

    private static OutletType typeOf(String id, World world) {
        return world.catalogue().type(world.catalogue().typeIndex(id));
    }

    private static double jobs(@Nullable Outlet outlet, World world) {
        if (outlet == null) {
            return 0;
        }
        double jobs = 0;
        for (String id : outlet.types()) {
            OutletType type = typeOf(id, world);
            double areaM2 = id.equals(outlet.mainType())
                    ? outlet.floorAreaM2(type)
                    : world.behaviour().service().addedAreaM2(type);
            jobs += Economy.jobs(type, areaM2);
        }
        return jobs;
    }
}
