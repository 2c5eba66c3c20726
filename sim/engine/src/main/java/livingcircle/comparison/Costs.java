package livingcircle.comparison;

import livingcircle.outlets.Economy;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.Measure;
import livingcircle.scenario.Origin;
import livingcircle.world.Services;
import livingcircle.world.World;

/**
 * What a layout costs beside its baseline, and the plan's statistics (建设改造).
 *
 * @param investmentYuan what its measures cost once
 * @param subsidyYuanPerYear rent that the government pays
 * @param opened outlets that were opened in new premises
 * @param converted outlets that were opened in, or changed into, converted premises
 * @param closed outlets that were closed
 * @param moved outlets that were moved
 */
public record Costs(
        double investmentYuan, double subsidyYuanPerYear, int opened, int converted, int closed, int moved) {

    private static final double DAYS_A_YEAR = 365;

    /** The costs of a world; all measures 0 if it is a baseline. */
    public static Costs of(World world) {
        double investment = 0;
        int opened = 0;
        int converted = 0;
        int closed = 0;
        int moved = 0;
        Origin origin = world.scenario().origin();
        if (origin != null) {
            for (Measure measure : origin.measures()) {
                investment += measure.investmentYuan();
                if (measure instanceof Measure.OfOutlet step) {
                    boolean isNew = step.kind() == Measure.Kind.OPEN && !step.isConverted();
                    opened += isNew ? 1 : 0;
                    converted += step.isConverted() || step.kind() == Measure.Kind.SET ? 1 : 0;
                    closed += step.kind() == Measure.Kind.CLOSE ? 1 : 0;
                    moved += step.kind() == Measure.Kind.MOVE ? 1 : 0;
                }
            }
        }
        return new Costs(investment, subsidyYuanPerYear(world), opened, converted, closed, moved);
    }

    private static double subsidyYuanPerYear(World world) {
        Services services = world.services();
        double perDay = 0;
        for (int s = 0; s < services.count(); s++) {
            Outlet outlet = services.source(services.outlet(s));
            perDay += Economy.subsidyYuanPerDay(
                    world.catalogue().type(services.type(s)),
                    services.areaM2(s),
                    outlet.rentSubsidyShare(),
                    world.behaviour().operators());
        }
        return perDay * DAYS_A_YEAR;
    }
}
