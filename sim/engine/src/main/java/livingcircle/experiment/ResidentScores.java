package livingcircle.experiment;

import java.util.BitSet;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Parallel;
import livingcircle.model.Ledger;
import livingcircle.model.RunKeys;
import livingcircle.population.AgeBand;
import livingcircle.satisfaction.Components;
import livingcircle.satisfaction.SatisfactionParameters;
import livingcircle.satisfaction.ScorePart;
import livingcircle.satisfaction.Scoring;
import livingcircle.world.Surroundings;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/**
 * What every resident makes of the measured days and of what is around: access, completeness and satisfaction. Children
 * who are carried are not asked and have no score.
 */
public final class ResidentScores {

    private static final int RESIDENTS_PER_TASK = 2_000;

    private final World world;
    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Surroundings surroundingsAtStart;
    private final SatisfactionParameters scoring;
    /** Null if each is scored when it is asked for. */
    private final float @Nullable [] satisfaction;

    private ResidentScores(
            World world, Ledger ledger, BitSet closedServices, Parallel parallel, float @Nullable [] satisfaction) {
        this.world = world;
        this.ledger = ledger;
        this.satisfaction = satisfaction;
        surroundings = world.surroundingsWithout(closedServices, parallel);
        surroundingsAtStart = world.surroundings(parallel);
        scoring = world.behaviour().satisfaction();
    }

    /**
     * Scores all residents.
     *
     * @param ledger what they lived through, which may be so far
     * @param closedServices services that have closed for good
     */
    public static ResidentScores ofAll(World world, Ledger ledger, BitSet closedServices, Parallel parallel) {
        int residents = world.population().count();
        float[] satisfaction = new float[residents];
        ResidentScores scores = new ResidentScores(world, ledger, closedServices, parallel, satisfaction);
        int tasks = (residents + RESIDENTS_PER_TASK - 1) / RESIDENTS_PER_TASK;
        parallel.forEach(tasks, (worker, task) -> {
            int end = Math.min(residents, (task + 1) * RESIDENTS_PER_TASK);
            for (int r = task * RESIDENTS_PER_TASK; r < end; r++) {
                satisfaction[r] = scores.scoreOf(r);
            }
        });
        return scores;
    }

    /**
     * Scores single residents when they are asked for, from what the ledger holds by then: for a look at a few of them
     * while a run goes on.
     *
     * @param closedServices services that have closed for good
     */
    public static ResidentScores ofFew(World world, Ledger ledger, BitSet closedServices, Parallel parallel) {
        return new ResidentScores(world, ledger, closedServices, parallel, null);
    }

    private float scoreOf(int r) {
        return isAsked(r) ? (float) score(r) : Float.NaN;
    }

    private double score(int r) {
        return Scoring.resident(
                scoring,
                ageBand(r).minimumAge(),
                components(r),
                surroundings.missingBasic(r),
                surroundings.presentUpgrade(r),
                world.nuisance(world.population().home(r)),
                KeyedRandom.normal(RunKeys.disposition(r)));
    }

    private AgeBand ageBand(int r) {
        return world.population().parameters().ageBand(world.population().profile(r));
    }

    /** Whether the resident is old enough to be asked. */
    public boolean isAsked(int resident) {
        return ageBand(resident).isMobile();
    }

    /** Score 0–100, or NaN if the resident is not asked. */
    public double satisfaction(int resident) {
        return satisfaction == null ? scoreOf(resident) : satisfaction[resident];
    }

    /** The parts of the score. */
    public Components components(int resident) {
        int visits = ledger.visits(resident);
        int served = visits + ledger.turnedAway(resident);
        return new Components(
                accessOf(resident),
                surroundings.variety(resident),
                visits > 0
                        ? ledger.priceScores(resident) / visits
                        : Scoring.price(scoring, 1, world.priceBurden().of(resident)),
                visits > 0 ? ledger.qualityScores(resident) / visits : Scoring.quality(scoring, false, 0),
                served > 0 ? ledger.serviceScores(resident) / served : Scoring.service(scoring, 0, 0),
                friendlinessOf(resident, visits));
    }

    private double accessOf(int r) {
        return ledger.needs(r) > 0 ? (double) ledger.within(r) / ledger.needs(r) : surroundings.basicShare(r);
    }

    private double friendlinessOf(int r, int visits) {
        return Scoring.friendliness(
                scoring,
                surroundings.ownPlacesShare(r),
                visits > 0 ? (double) ledger.barrierFree(r) / visits : 0,
                surroundings.isDelivered(r) ? 1 : 0);
    }

    /**
     * The points of a part of the score; see {@link ScorePart#points}.
     *
     * @param components of the resident
     */
    public double points(int resident, Components components, ScorePart part) {
        return part.points(
                scoring,
                Scoring.weights(scoring, ageBand(resident).minimumAge()),
                components,
                surroundings.missingBasic(resident),
                surroundings.presentUpgrade(resident),
                world.nuisance(world.population().home(resident)));
    }

    /** The points of the personal level of answers, the same in every run and layout. */
    public double dispositionPoints(int resident) {
        return KeyedRandom.normal(RunKeys.disposition(resident)) * scoring.dispositionSigma();
    }

    /** Basic types that are missing within their minutes. */
    public int missingBasic(int resident) {
        return surroundings.missingBasic(resident);
    }

    /** Whether all basic types are within fifteen minutes on foot at own speed. */
    public boolean isComplete(int resident) {
        return surroundings.isComplete(resident);
    }

    /** What the residents had around before any outlet closed. */
    Surroundings surroundingsAtStart() {
        return surroundingsAtStart;
    }

    /** What the residents had around at the end of the run. */
    Surroundings surroundings() {
        return surroundings;
    }
}
