package livingcircle.expectation;

import java.util.Arrays;
import livingcircle.population.ResidentParameters;
import livingcircle.world.Coverage;
import livingcircle.world.Services;
import livingcircle.world.World;

/** Works out how the needs of the residents of a home end. One instance serves one thread. */
final class HomeEvaluator {

    private final World world;
    private final Services services;
    private final Coverage coverage;
    private final ResidentGroups groups;
    private final Strands[] strands;
    private final GroupEnds groupEnds;
    private final RunDays days;
    private final Trials trials;
    private final HomeChoices choices;
    private final Alternatives alternatives;
    private final Odds odds;
    private double[] trialsOfClass = new double[16];
    private double[] perWeight = new double[16];
    private ExpectedEnds[] endsOfGroup = new ExpectedEnds[64];

    HomeEvaluator(World world, ResidentGroups groups, Strands[] strands, GroupEnds groupEnds, RunDays days) {
        this.world = world;
        this.groups = groups;
        this.strands = strands;
        this.groupEnds = groupEnds;
        this.days = days;
        services = world.services();
        coverage = world.coverage();
        trials = new Trials(world, days);
        choices = new HomeChoices(world, groups);
        alternatives = choices.alternatives;
        odds = choices.odds;
    }

    /** Adds the residents of a home to the totals of its block. */
    void evaluate(int home, Totals totals) {
        int first = groups.first(home);
        int count = groups.first(home + 1) - first;
        if (endsOfGroup.length < count) {
            endsOfGroup = new ExpectedEnds[count];
        }
        Arrays.fill(endsOfGroup, 0, count, ExpectedEnds.NONE);
        for (Strands ofPurpose : strands) {
            evaluatePurpose(home, ofPurpose, totals);
        }
        for (int g = 0; g < count; g++) {
            groupEnds.set(first + g, endsOfGroup[g]);
            countCovered(first + g, totals);
        }
    }

    private void countCovered(int group, Totals totals) {
        for (int t = 0; t < totals.coveredByType.length; t++) {
            boolean covered = coverage.isCovered(groups.representative(group), t);
            totals.coveredByType[t] += covered ? groups.size(group) : 0;
        }
    }

    private void evaluatePurpose(int home, Strands ofPurpose, Totals totals) {
        TimeClasses classes = choices.list(home, ofPurpose);
        int first = groups.first(home);
        ExpectedEnds sum = ExpectedEnds.NONE;
        for (int group = first; group < groups.first(home + 1); group++) {
            double perDay = choices.sum(group, ofPurpose, classes);
            if (perDay > 0) {
                odds.close();
                ExpectedEnds ends = endsOf(group, perDay, ofPurpose, classes, totals);
                endsOfGroup[group - first] = endsOfGroup[group - first].plus(ends);
                sum = sum.plus(ends, groups.size(group));
            }
        }
        int purpose = ofPurpose.purpose();
        totals.byPurpose[purpose] = totals.byPurpose[purpose].plus(sum);
    }

    private ExpectedEnds endsOf(int group, double perDay, Strands ofPurpose, TimeClasses classes, Totals totals) {
        int resident = groups.representative(group);
        int ageBand = ResidentParameters.ageBandOf(world.population().profile(resident));
        if (trialsOfClass.length < classes.count()) {
            trialsOfClass = new double[classes.count()];
        }
        double repeated = trials.count(classes.shares(), ageBand, odds.unmet, trialsOfClass);
        double online = 0;
        double unmet = -repeated;
        for (int c = 0; c < classes.count(); c++) {
            online += odds.total[c] > 0 ? trialsOfClass[c] * odds.online / odds.total[c] : 0;
            unmet += trialsOfClass[c] * odds.unmet[c];
        }
        spread(perDay, ofPurpose, classes);
        return visits(group, totals)
                .plus(new ExpectedEnds(perDay * days.measured(), 0, perDay * online, perDay * unmet, 0, 0, 0, 0));
    }

    /** Turns the weights of services into expected visits, by strand. */
    private void spread(double perDay, Strands ofPurpose, TimeClasses classes) {
        if (perWeight.length < ofPurpose.count()) {
            perWeight = new double[ofPurpose.count()];
        }
        Arrays.fill(perWeight, 0, ofPurpose.count(), 0);
        for (int c = 1; c < classes.count(); c++) {
            double wanted = perDay * trialsOfClass[c];
            for (int strand : classes.openStrands(c)) {
                perWeight[strand] += wanted * odds.perWeight(c, ofPurpose.group(strand));
            }
        }
    }

    private ExpectedEnds visits(int group, Totals totals) {
        double visits = 0;
        double deliveries = 0;
        double within = 0;
        double barrierFree = 0;
        double chain = 0;
        double travelMinutes = 0;
        int size = groups.size(group);
        for (int i = 0; i < alternatives.count; i++) {
            double expected = alternatives.weight[i] * perWeight[alternatives.strand[i]];
            if (expected <= 0) {
                continue;
            }
            int s = alternatives.service[i];
            int t = alternatives.type[i];
            totals.customersOfService[s] += size * expected;
            if (world.catalogue().type(t).isDelivering()) {
                deliveries += expected;
                continue;
            }
            double minutes = expected * alternatives.minutes[i];
            visits += expected;
            travelMinutes += minutes;
            within += alternatives.isWithin[i] ? expected : 0;
            barrierFree += services.isBarrierFree(s) ? expected : 0;
            chain += services.isChain(s) ? expected : 0;
            totals.visitsOfType[t] += size * expected;
            totals.travelMinutesOfType[t] += size * minutes;
            if (!alternatives.isRide[i]) {
                totals.walksOfType[t] += size * expected;
                totals.walkMinutesOfType[t] += size * minutes;
            }
        }
        return new ExpectedEnds(0, visits, deliveries, 0, within, barrierFree, chain, travelMinutes);
    }
}
