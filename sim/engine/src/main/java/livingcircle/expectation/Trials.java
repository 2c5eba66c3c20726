package livingcircle.expectation;

import java.util.Arrays;
import livingcircle.world.World;

/**
 * How often a need is tried, and when: it arises with the same probability on each measured day, is tried again on the
 * following days while it goes unmet, as often as allowed, and no more once the run has ended. One instance serves one
 * thread.
 */
final class Trials {

    private static final int DAYS_A_WEEK = WeekShares.DAYS_A_WEEK;

    private final double[][] daysOfAttempt;
    private final double[] allDaysOfAttempt;
    private final double[] unmetFirst = new double[DAYS_A_WEEK];
    private final double[] unmetAgain = new double[DAYS_A_WEEK];
    private final double[] firstTrials = new double[DAYS_A_WEEK];
    private final double[] laterTrials = new double[DAYS_A_WEEK];

    Trials(World world, RunDays runDays) {
        int days = runDays.measured();
        int retries = world.behaviour().service().retries();
        daysOfAttempt = new double[Math.min(retries, days - 1) + 1][DAYS_A_WEEK];
        allDaysOfAttempt = new double[daysOfAttempt.length];
        for (int attempt = 0; attempt < daysOfAttempt.length; attempt++) {
            allDaysOfAttempt[attempt] = days - attempt;
            for (int day = attempt; day < days; day++) {
                daysOfAttempt[attempt][(runDays.warmup() + day) % DAYS_A_WEEK]++;
            }
        }
    }

    /**
     * Counts the trials of a need that arises once a day.
     *
     * @param shares how the purpose's needs spread over time classes
     * @param unmet probability that a trial in a class goes unmet
     * @param trials receives the expected number of trials in each class
     * @return how many of them are repeated trials
     */
    double count(WeekShares shares, int ageBand, double[] unmet, double[] trials) {
        int classes = shares.classes();
        for (int kind = 0; kind < shares.kinds(); kind++) {
            double first = 0;
            double again = 0;
            for (int c = 0; c < classes; c++) {
                first += shares.first(ageBand, kind, c) * unmet[c];
                again += shares.again(ageBand, kind, c) * unmet[c];
            }
            unmetFirst[kind] = first;
            unmetAgain[kind] = again;
            firstTrials[kind] = 0;
            laterTrials[kind] = 0;
        }
        double repeated = shares.kinds() == 1 ? countOfOneKind() : countByWeekday(shares);
        Arrays.fill(trials, 0, classes, 0);
        for (int kind = 0; kind < shares.kinds(); kind++) {
            for (int c = 0; c < classes; c++) {
                trials[c] += firstTrials[kind] * shares.first(ageBand, kind, c)
                        + laterTrials[kind] * shares.again(ageBand, kind, c);
            }
        }
        return repeated;
    }

    /** All weekdays are alike. */
    private double countOfOneKind() {
        double later = 0;
        double unmetSince = unmetFirst[0];
        for (int attempt = 1; attempt < allDaysOfAttempt.length; attempt++) {
            later += allDaysOfAttempt[attempt] * unmetSince;
            unmetSince *= unmetAgain[0];
        }
        firstTrials[0] = allDaysOfAttempt[0];
        laterTrials[0] = later;
        return later;
    }

    private double countByWeekday(WeekShares shares) {
        double repeated = 0;
        for (int weekday = 0; weekday < DAYS_A_WEEK; weekday++) {
            int kind = shares.kindOf(weekday);
            double later = laterOn(weekday, shares);
            firstTrials[kind] += daysOfAttempt[0][weekday];
            laterTrials[kind] += later;
            repeated += later;
        }
        return repeated;
    }

    /** Repeated trials on a weekday: attempt j comes j days after the need arose and went unmet every day since. */
    private double laterOn(int weekday, WeekShares shares) {
        double later = 0;
        double unmetSince = 1;
        for (int attempt = 1; attempt < daysOfAttempt.length; attempt++) {
            int arose = shares.kindOf(Math.floorMod(weekday - attempt, DAYS_A_WEEK));
            later += daysOfAttempt[attempt][weekday] * unmetFirst[arose] * unmetSince;
            unmetSince *= unmetAgain[arose];
        }
        return later;
    }
}
