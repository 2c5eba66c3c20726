package livingcircle.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import livingcircle.city.Circle;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import livingcircle.outlets.OutletClass;
import livingcircle.outlets.OutletType;
import livingcircle.scenario.rules.AskedAt;
import livingcircle.scenario.rules.Rule;
import livingcircle.scenario.rules.SourcedValue;
import livingcircle.world.World;

/** Measures in the tables of one run what rules ask about. */
final class Measurement {

    private final World world;
    private final RunResult run;

    Measurement(World world, RunResult run) {
        this.world = world;
        this.run = run;
    }

    /** The value of a metric in an area; NaN if there is nothing to measure. */
    double value(String metric, Rule rule, Area area) {
        NamedMetric named = NamedMetric.find(metric);
        if (named == null) {
            return ofColumn(metric, area);
        }
        return switch (named) {
            case CIRCLES_BUILT -> circlesBuilt(Objects.requireNonNull(rule.year()));
            case BASIC_TYPES_PRESENT -> basicTypesPresent(rule, area);
            case BASIC_TYPES_PRESENT_SHARE ->
                basicTypesPresent(rule, area) / basicTypes().size();
            case TYPE_OUTLETS -> ofType("outlets", Objects.requireNonNull(rule.type()), area);
            case TYPE_COVERED_OF_AGE_SHARE -> ofType("covered_of_age_share", Objects.requireNonNull(rule.type()), area);
        };
    }

    private double ofColumn(String column, Area area) {
        if (area.kind() == AskedAt.CITY) {
            return run.headline(column);
        }
        Table circles = run.table("circles");
        for (int row = 0; row < circles.rowCount(); row++) {
            if (circles.value(row, "circle").equals(area.id())) {
                return circles.number(row, column);
            }
        }
        throw new IllegalArgumentException("the run has no circle " + area.id());
    }

    private double circlesBuilt(int year) {
        return world.areas().circles().stream()
                .map(Circle::phase)
                .filter(phase -> phase != null && phase <= year)
                .count();
    }

    private List<String> basicTypes() {
        List<String> basic = new ArrayList<>();
        for (OutletType type : world.catalogue().types()) {
            if (type.outletClass() == OutletClass.BASIC && type.isExpectedOnFoot()) {
                basic.add(type.id());
            }
        }
        return basic;
    }

    private double basicTypesPresent(Rule rule, Area area) {
        SourcedValue reachedBy = Objects.requireNonNull(rule.reachedBy());
        return basicTypes().stream()
                .filter(type -> ofType("outlets", type, area) > 0
                        || ofType("reached_15min_share", type, area) >= reachedBy.value())
                .count();
    }

    private double ofType(String column, String type, Area area) {
        String group = area.kind().id();
        Table provision = run.table("provision");
        for (int row = 0; row < provision.rowCount(); row++) {
            if (provision.value(row, "type").equals(type)
                    && provision.value(row, "group").equals(group)
                    && provision.value(row, "id").equals(area.id())) {
                return provision.number(row, column);
            }
        }
        throw new IllegalArgumentException("the run knows no type " + type + " in " + group + " " + area.id());
    }
}
