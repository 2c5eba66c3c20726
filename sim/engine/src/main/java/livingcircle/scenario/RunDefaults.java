package livingcircle.scenario;

/**
 * How a scenario is run unless the user says otherwise.
 *
 * @param days measured days, at least 1
 * @param warmupDays days simulated before and left out of the results, at least 0
 * @param seed seed of all draws of a run
 * @param outletsMayClose whether an outlet that loses money for long closes
 */
public record RunDefaults(int days, int warmupDays, long seed, boolean outletsMayClose) {}
