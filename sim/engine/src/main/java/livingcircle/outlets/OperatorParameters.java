package livingcircle.outlets;

/**
 * What is assumed of those who run outlets.
 *
 * @param rentYuanPerM2Day rent in yuan per m² and day
 * @param lossWeeks weeks of loss in a row after which an outlet closes, where outlets may close; at least 1
 * @param addedServiceYuan investment for a service added to an outlet
 * @param barrierFreeYuan investment for fitting an outlet out for the old: no steps, handrails, seats (适老化)
 * @param chainYuan investment for joining a chain
 * @param moveShare investment for moving an outlet, as a share of a new one's
 */
public record OperatorParameters(
        double rentYuanPerM2Day,
        int lossWeeks,
        double addedServiceYuan,
        double barrierFreeYuan,
        double chainYuan,
        double moveShare) {}
