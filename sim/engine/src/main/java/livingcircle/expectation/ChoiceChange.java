package livingcircle.expectation;

import livingcircle.outlets.OpeningHours;
import livingcircle.population.ResidentParameters;
import livingcircle.world.World;

/**
 * What one service more changes in the choices of residents, added up from group to group. One instance serves one
 * thread.
 */
final class ChoiceChange {

    private static final double SMALL = 0.01;

    private final World world;
    private final KeptSums kept;
    private final Trials trials;
    private final Odds odds;
    // the home and purpose
    private int home;
    private int purpose;
    private int ownGroup;
    private double lambda;
    private int classes;
    private WeekShares shares;
    private WeekShares sharesAfter;
    // of one group of residents, by time class
    private double[] gain = new double[8];
    private double[] trialsBefore = new double[8];
    // the same split: closed to the newcomer, then open
    private double[] unmetAfter = new double[16];
    private double[] trialsAfter = new double[16];
    // sums
    private double customers;
    private double fromOutlets;
    private double fromOnline;
    private double fromUnmet;
    private double extraVisits;
    private double extraVisitsWithin;

    ChoiceChange(World world, KeptSums kept, RunDays days) {
        this.world = world;
        this.kept = kept;
        trials = new Trials(world, days);
        odds = new Odds(world);
        shares = kept.classes(0, 0).shares();
        sharesAfter = shares;
    }

    void clear() {
        customers = 0;
        fromOutlets = 0;
        fromOnline = 0;
        fromUnmet = 0;
        extraVisits = 0;
        extraVisitsWithin = 0;
    }

    /**
     * Names the home and purpose of the changes to come.
     *
     * @param choiceGroup index of the newcomer's choice group
     * @param dissimilarity λ of that group
     * @param hours opening hours of the newcomer
     */
    void begin(int atHome, int forPurpose, int choiceGroup, double dissimilarity, OpeningHours hours) {
        home = atHome;
        purpose = forPurpose;
        ownGroup = choiceGroup;
        lambda = dissimilarity;
        TimeClasses timeClasses = kept.classes(home, purpose);
        classes = timeClasses.count();
        shares = timeClasses.shares();
        sharesAfter = timeClasses.splitBy(hours);
        if (gain.length < classes) {
            gain = new double[classes];
            trialsBefore = new double[classes];
            unmetAfter = new double[2 * classes];
            trialsAfter = new double[2 * classes];
        }
    }

    /**
     * Adds the change of a group of residents.
     *
     * @param resident one of them
     * @param needsPerDay needs of them all on a day
     * @param weight weight of the newcomer
     * @param trip the way to the newcomer
     * @param position where their sums are kept
     */
    void add(int resident, double needsPerDay, double weight, Trip trip, int position) {
        int profile = world.population().profile(resident);
        int ageBand = ResidentParameters.ageBandOf(profile);
        odds.begin(purpose, profile, classes);
        kept.read(home, position, odds);
        odds.close();
        for (int c = 0; c < classes; c++) {
            int own = c * odds.groups + ownGroup;
            gain[c] = grown(odds.power[own], odds.sum[own], weight) - odds.power[own];
            unmetAfter[c] = odds.unmet[c];
            unmetAfter[classes + c] = odds.without / (odds.total[c] + gain[c]);
        }
        double repeatedBefore = trials.count(shares, ageBand, odds.unmet, trialsBefore);
        double repeatedAfter = trials.count(sharesAfter, ageBand, unmetAfter, trialsAfter);
        fromUnmet += needsPerDay * (repeatedAfter - repeatedBefore);
        for (int c = 0; c < classes; c++) {
            double closedTrials = trialsBefore[c] - trialsAfter[c];
            addClass(c, needsPerDay * closedTrials, needsPerDay * trialsAfter[classes + c], weight, trip);
        }
    }

    /** The power S^λ of the newcomer's group with the newcomer. */
    private double grown(double power, double sum, double weight) {
        if (lambda == 1) {
            return power + weight;
        }
        if (sum == 0) {
            return StrictMath.pow(weight, lambda);
        }
        double x = weight / sum;
        if (x > SMALL) {
            return power * StrictMath.pow(1 + x, lambda);
        }
        // binomial series: four terms are exact to 1e-11 of the power
        double series = 1 + (lambda - 2) * x / 3 * (1 + (lambda - 3) * x / 4);
        return power * (1 + lambda * x * (1 + (lambda - 1) * x / 2 * series));
    }

    /**
     * Adds what changes in a class.
     *
     * @param goneTrials trials that met the old choice and do so no more
     * @param newTrials trials that meet the choice with the newcomer
     */
    private void addClass(int c, double goneTrials, double newTrials, double weight, Trip trip) {
        double outlets = 0;
        double delivered = 0;
        double within = 0;
        for (int at = c * odds.groups; at < (c + 1) * odds.groups; at++) {
            outlets += odds.power[at];
            delivered += odds.power[at] * odds.deliveredShare[at];
            within += odds.power[at] * odds.withinShare[at];
        }
        int own = c * odds.groups + ownGroup;
        double newcomer = (odds.power[own] + gain[c]) * weight / (odds.sum[own] + weight);
        // what the newcomer's group gains less what the newcomer takes is left to the group's other outlets
        double left = gain[c] - newcomer;
        double gone = odds.total[c] > 0 ? goneTrials / odds.total[c] : 0;
        double come = newTrials / (odds.total[c] + gain[c]);
        double won = come * newcomer;
        double lost = gone * outlets - come * (outlets + left);
        double lostDeliveries = gone * delivered - come * (delivered + left * odds.deliveredShare[own]);
        double lostWithin = gone * within - come * (within + left * odds.withinShare[own]);
        customers += won;
        fromOutlets += lost;
        fromOnline += (gone - come) * odds.online;
        fromUnmet += goneTrials * odds.unmet[c] - come * odds.without;
        extraVisits += (trip.isDelivery ? 0 : won) - (lost - lostDeliveries);
        extraVisitsWithin += (trip.isWithin ? won : 0) - lostWithin;
    }

    Effect effect(int days, int newlyCovered) {
        return new Effect(
                days, newlyCovered, customers, fromOutlets, fromOnline, fromUnmet, extraVisits, extraVisitsWithin);
    }
}
