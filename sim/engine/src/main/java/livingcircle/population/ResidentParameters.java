package livingcircle.population;

import java.util.List;

/**
 * What is assumed of residents everywhere.
 *
 * @param ageBands bands in ascending order; shares add up to 1
 * @param femaleShare share of women and girls
 * @param femaleVisitFactor factor on the visit rates of women from {@code adultAge}
 * @param maleVisitFactor the same for men
 * @param adultAge age in years from which the sex factors hold and residents can head a household or escort a child
 * @param householdSize mean persons of a household
 * @param childcareUsers share of children under six who use childcare
 * @param nurseryUsers share of children under six who use a nursery
 */
public record ResidentParameters(
        List<AgeBand> ageBands,
        double femaleShare,
        double femaleVisitFactor,
        double maleVisitFactor,
        int adultAge,
        double householdSize,
        double childcareUsers,
        double nurseryUsers) {

    public ResidentParameters {
        ageBands = List.copyOf(ageBands);
    }

    /** Number of profiles: one for each age band and sex. */
    public int profileCount() {
        return ageBands.size() * Sex.COUNT;
    }

    /** The profile of an age band and sex. */
    public static int profile(int ageBand, Sex sex) {
        return ageBand * Sex.COUNT + sex.ordinal();
    }

    /** Index of the age band of a profile. */
    public static int ageBandOf(int profile) {
        return profile / Sex.COUNT;
    }

    /** Sex of a profile. */
    public static Sex sexOf(int profile) {
        return profile % Sex.COUNT == Sex.MALE.ordinal() ? Sex.MALE : Sex.FEMALE;
    }

    public AgeBand ageBand(int profile) {
        return ageBands.get(ageBandOf(profile));
    }

    /** Walking speed of a profile in metres a second. */
    public double speedMps(int profile) {
        AgeBand band = ageBand(profile);
        return sexOf(profile) == Sex.MALE ? band.speedMaleMps() : band.speedFemaleMps();
    }

    /** Factor of a profile on the visit rates. */
    public double visitFactor(int profile) {
        AgeBand band = ageBand(profile);
        if (band.minimumAge() < adultAge) {
            return band.visitFactor();
        }
        return band.visitFactor() * (sexOf(profile) == Sex.MALE ? maleVisitFactor : femaleVisitFactor);
    }

    /** The fastest walking speed of all profiles in metres a second. */
    public double fastestMps() {
        double fastest = 0;
        for (int profile = 0; profile < profileCount(); profile++) {
            fastest = Math.max(fastest, speedMps(profile));
        }
        return fastest;
    }

    /** Stable name of a profile for tables, such as {@code 25-44 female}. */
    public String profileId(int profile) {
        return ageBand(profile).id() + (sexOf(profile) == Sex.MALE ? " male" : " female");
    }
}
