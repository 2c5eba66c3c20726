package livingcircle.experiment;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Parallel;
import livingcircle.model.Ledger;
import livingcircle.model.RunKeys;
import livingcircle.model.RunRecord;
import livingcircle.outlets.Customers;
import livingcircle.outlets.OutletClass;
import livingcircle.outlets.OutletType;
import livingcircle.population.Population;
import livingcircle.satisfaction.Components;
import livingcircle.satisfaction.SatisfactionParameters;
import livingcircle.satisfaction.ScorePart;
import livingcircle.satisfaction.Scoring;
import livingcircle.world.Coverage;
import livingcircle.world.World;

/**
 * What every resident makes of the measured days and of what is around: access, completeness and satisfaction. Children
 * who are carried are not asked and have no score.
 */
public final class ResidentScores {

    private static final int RESIDENTS_PER_TASK = 2_000;

    private final World world;
    private final Ledger ledger;
    private final Coverage coverage;
    private final SatisfactionParameters scoring;
    private final List<Integer> basicTypes = new ArrayList<>();
    private final List<Integer> upgradeTypes = new ArrayList<>();
    private final List<Integer> expectedTypes = new ArrayList<>();
    private final List<Integer> seniorTypes = new ArrayList<>();
    private final List<Integer> childTypes = new ArrayList<>();
    private final List<Integer> deliveringTypes = new ArrayList<>();
    private final Components[] components;
    private final float[] satisfaction;
    private final byte[] missingBasic;
    private final byte[] presentUpgrade;
    private final boolean[] complete;

    ResidentScores(World world, RunRecord run, Parallel parallel) {
        this.world = world;
        ledger = run.ledger();
        coverage = world.coverageWithout(run.closedServices());
        scoring = world.behaviour().satisfaction();
        sortTypes();
        int residents = world.population().count();
        components = new Components[residents];
        satisfaction = new float[residents];
        missingBasic = new byte[residents];
        presentUpgrade = new byte[residents];
        complete = new boolean[residents];
        int tasks = (residents + RESIDENTS_PER_TASK - 1) / RESIDENTS_PER_TASK;
        parallel.forEach(tasks, (worker, task) -> {
            int end = Math.min(residents, (task + 1) * RESIDENTS_PER_TASK);
            for (int r = task * RESIDENTS_PER_TASK; r < end; r++) {
                score(r);
            }
        });
    }

    private void sortTypes() {
        for (int t = 0; t < world.catalogue().types().size(); t++) {
            OutletType type = world.catalogue().type(t);
            if (type.isDelivering()) {
                deliveringTypes.add(t);
            }
            if (!type.isExpectedOnFoot()) {
                continue;
            }
            expectedTypes.add(t);
            if (type.outletClass() == OutletClass.BASIC) {
                basicTypes.add(t);
            } else if (type.outletClass() == OutletClass.UPGRADE) {
                upgradeTypes.add(t);
            }
            if (type.customers() != Customers.RESIDENTS) {
                childTypes.add(t);
            } else if (type.minimumAge() >= scoring.seniorAge()) {
                seniorTypes.add(t);
            }
        }
    }

    private void score(int r) {
        int missing = basicTypes.size() - countCovered(r, basicTypes);
        missingBasic[r] = (byte) missing;
        complete[r] = basicTypes.stream().allMatch(t -> coverage.isWithin(r, t, Coverage.CIRCLE_MINUTES));
        Components parts = componentsOf(r);
        components[r] = parts;
        double disposition = KeyedRandom.normal(RunKeys.disposition(r));
        int upgrades = countCovered(r, upgradeTypes);
        presentUpgrade[r] = (byte) upgrades;
        satisfaction[r] = isAsked(r)
                ? (float) Scoring.resident(
                        scoring,
                        age(r),
                        parts,
                        missing,
                        upgrades,
                        world.nuisance(world.population().home(r)),
                        disposition)
                : Float.NaN;
    }

    private Components componentsOf(int r) {
        Population population = world.population();
        int visits = ledger.visits(r);
        double incomeRatio = population.incomeYuan(r) / population.meanIncomeYuan();
        double averagePrice = Scoring.price(
                scoring, 1, incomeRatio, world.behaviour().choice().incomeElasticity());
        int served = visits + ledger.turnedAway(r);
        return new Components(
                accessOf(r),
                varietyOf(r),
                visits > 0 ? ledger.priceScores(r) / visits : averagePrice,
                visits > 0 ? ledger.qualityScores(r) / visits : Scoring.quality(scoring, false, 0),
                served > 0 ? ledger.serviceScores(r) / served : Scoring.service(scoring, 0, 0),
                friendlinessOf(r));
    }

    private double accessOf(int r) {
        return ledger.needs(r) > 0 ? (double) ledger.within(r) / ledger.needs(r) : shareCovered(r, basicTypes);
    }

    private double varietyOf(int r) {
        double choice = 0;
        for (int t : expectedTypes) {
            choice += Scoring.choiceAmong(scoring, coverage.countWithin(r, t, scoring.addedServiceVariety()));
        }
        return Scoring.variety(scoring, shareCovered(r, expectedTypes), choice / Math.max(1, expectedTypes.size()));
    }

    private double friendlinessOf(int r) {
        List<Integer> ownTypes = age(r) >= scoring.seniorAge() ? seniorTypes : childTypes;
        int visits = ledger.visits(r);
        int home = world.population().home(r);
        boolean delivered = deliveringTypes.stream().anyMatch(t -> coverage.isDelivered(home, t));
        return Scoring.friendliness(
                scoring,
                shareCovered(r, ownTypes),
                visits > 0 ? (double) ledger.barrierFree(r) / visits : 0,
                delivered ? 1 : 0);
    }

    private double shareCovered(int r, List<Integer> types) {
        return types.isEmpty() ? 0 : (double) countCovered(r, types) / types.size();
    }

    private int countCovered(int r, List<Integer> types) {
        int covered = 0;
        for (int t : types) {
            covered += coverage.isCovered(r, t) ? 1 : 0;
        }
        return covered;
    }

    private int age(int r) {
        return world.population()
                .parameters()
                .ageBand(world.population().profile(r))
                .minimumAge();
    }

    /** Whether the resident is old enough to be asked. */
    public boolean isAsked(int resident) {
        return world.population()
                .parameters()
                .ageBand(world.population().profile(resident))
                .isMobile();
    }

    /** Score 0–100, or NaN if the resident is not asked. */
    public double satisfaction(int resident) {
        return satisfaction[resident];
    }

    /** The parts of the score. */
    public Components components(int resident) {
        return components[resident];
    }

    /** The points of a part of the score; see {@link ScorePart#points}. */
    public double points(int resident, ScorePart part) {
        return part.points(
                scoring,
                Scoring.weights(scoring, age(resident)),
                components[resident],
                missingBasic[resident],
                presentUpgrade[resident],
                world.nuisance(world.population().home(resident)));
    }

    /** Basic types that are missing within their minutes. */
    public int missingBasic(int resident) {
        return missingBasic[resident];
    }

    /** Whether all basic types are within fifteen minutes on foot at own speed. */
    public boolean isComplete(int resident) {
        return complete[resident];
    }
}
