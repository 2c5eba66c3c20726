package livingcircle.bench.twin;

import java.util.List;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Parallel;
import livingcircle.model.RunKeys;
import livingcircle.satisfaction.Components;
import livingcircle.satisfaction.SatisfactionParameters;
import livingcircle.satisfaction.Scoring;
import livingcircle.world.Surroundings;
import livingcircle.world.World;

/** How satisfied residents are with the measured days. */
final class Scores {

    private final World world;
    private final SatisfactionParameters scoring;
    private final Surroundings surroundings;

    Scores(World world) {
        this.world = world;
        scoring = world.behaviour().satisfaction();
        try (Parallel parallel = new Parallel(1)) {
            surroundings = world.surroundings(parallel);
        }
    }

    double[] of(List<Resident> residents) {
        return residents.stream()
                .mapToDouble(resident -> resident.isAsked() ? score(resident) : Double.NaN)
                .toArray();
    }

    private double score(Resident resident) {
        int r = resident.number;
        return Scoring.resident(
                scoring,
                resident.age,
                components(resident),
                surroundings.missingBasic(r),
                surroundings.presentUpgrade(r),
                world.nuisance(resident.home.number),
                KeyedRandom.normal(RunKeys.disposition(r)));
    }

    private Components components(Resident resident) {
        int r = resident.number;
        Experience lived = resident.experience;
        int visits = lived.visits;
        int served = visits + lived.turnedAway;
        return new Components(
                lived.needs > 0 ? (double) lived.within / lived.needs : surroundings.basicShare(r),
                surroundings.variety(r),
                visits > 0
                        ? lived.priceScores / visits
                        : Scoring.price(scoring, 1, world.priceBurden().of(r)),
                visits > 0 ? lived.qualityScores / visits : Scoring.quality(scoring, false, 0),
                served > 0 ? lived.serviceScores / served : Scoring.service(scoring, 0, 0),
                Scoring.friendliness(
                        scoring,
                        surroundings.ownPlacesShare(r),
                        visits > 0 ? (double) lived.barrierFree / visits : 0,
                        surroundings.isDelivered(r) ? 1 : 0));
    }
}
