package livingcircle.population;

/**
 * An age band with what sets needs, speed and tastes of its residents. Shares are 0–1.
 *
 * @param id such as {@code 25-44}; unique
 * @param minimumAge first year of the band
 * @param share share of the population
 * @param speedMaleMps walking speed of men in metres a second; 0 for children who are carried
 * @param speedFemaleMps the same for women
 * @param visitFactor factor on the visit rates
 * @param onlineShare share of daily goods that is bought online
 * @param incomeFactor personal income relative to the mean before normalisation
 * @param walkShare share of trips on foot
 * @param eBikeShare share of trips by e-bike
 * @param walkTimeFactor factor on the walk-time coefficient
 * @param avoidsStepsShare share of residents who avoid steps
 * @param waitToleranceMinutes longest wait that is accepted
 * @param timeOfDay id of the curve that says when people of the band are about
 */
public record AgeBand(
        String id,
        int minimumAge,
        double share,
        double speedMaleMps,
        double speedFemaleMps,
        double visitFactor,
        double onlineShare,
        double incomeFactor,
        double walkShare,
        double eBikeShare,
        double walkTimeFactor,
        double avoidsStepsShare,
        double waitToleranceMinutes,
        String timeOfDay) {

    /** Whether residents of the band go shopping on their own. */
    public boolean isMobile() {
        return speedMaleMps > 0;
    }

    /**
     * Share of residents who can use an e-bike. Trips by bus and car leave the circle and are not modelled; the
     * residents who make them are taken to walk or ride like the others of their age.
     */
    public double eBikeAccess() {
        double modelled = walkShare + eBikeShare;
        return modelled > 0 ? eBikeShare / modelled : 0;
    }
}
