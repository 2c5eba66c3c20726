package livingcircle.world;

import java.util.ArrayList;
import java.util.List;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Customers;
import livingcircle.outlets.OutletType;
import livingcircle.outlets.Purpose;
import livingcircle.population.Population;
import livingcircle.population.ResidentParameters;
import livingcircle.scenario.ServiceParameters;

/**
 * How often residents need what. Residents of the same profile and escort duties form a need class.
 *
 * <p>Needs of errand purposes arise only on errand days, which bundles them into tours without changing how many there
 * are: a purpose wanted {@code v} times a week arises with probability {@code v ÷ (7 q)} on an errand day, and a day is
 * an errand day with probability {@code q}. Other needs arise day by day with probability {@code v ÷ 7}.
 */
public final class NeedTables {

    /**
     * Independent needs of one day, for drawing them by skipping: {@code survival[i]} is the probability that none of
     * the needs 0 … i arises.
     */
    static final class Bundle {
        private final int[] purposes;
        private final double[] survival;

        Bundle(List<Integer> purposes, List<Double> probabilities) {
            this.purposes = purposes.stream().mapToInt(Integer::intValue).toArray();
            survival = new double[this.purposes.length];
            double none = 1;
            for (int i = 0; i < survival.length; i++) {
                none *= 1 - Math.min(ALMOST_SURE, probabilities.get(i));
                survival[i] = none;
            }
        }

        /**
         * The next need after position {@code from}, or the number of needs if none arises.
         *
         * @param draw uniform in (0, 1)
         */
        int next(int from, double draw) {
            double before = from > 0 ? survival[from - 1] : 1;
            double level = draw * before;
            if (survival.length == 0 || survival[survival.length - 1] >= level) {
                return survival.length;
            }
            int i = from;
            while (i < survival.length && survival[i] >= level) {
                i++;
            }
            return i;
        }
    }

    private static final int ESCORT_CLASSES = 4;
    private static final double ALMOST_SURE = 1 - 1e-9;

    private final double[][] perWeek;
    private final double[] errandShare;
    private final Bundle[] errandNeeds;
    private final Bundle[] singleNeeds;

    NeedTables(Catalogue catalogue, ResidentParameters residents, ServiceParameters service) {
        int classes = residents.profileCount() * ESCORT_CLASSES;
        perWeek = new double[classes][catalogue.purposes().size()];
        errandShare = new double[classes];
        errandNeeds = new Bundle[classes];
        singleNeeds = new Bundle[classes];
        for (int c = 0; c < classes; c++) {
            for (OutletType type : catalogue.types()) {
                int purpose = catalogue.purposeIndex(type.purposes().get(0));
                perWeek[c][purpose] += visitsPerWeek(type, c, residents);
            }
            split(c, catalogue, service);
        }
    }

    private static double visitsPerWeek(OutletType type, int needClass, ResidentParameters residents) {
        int profile = needClass / ESCORT_CLASSES;
        int escort = needClass % ESCORT_CLASSES;
        if (type.customers() == Customers.CHILDCARE_USERS) {
            return (escort & Population.ESCORTS_TO_CHILDCARE) != 0 ? type.visitsPerWeek() : 0;
        }
        if (type.customers() == Customers.NURSERY_USERS) {
            return (escort & Population.ESCORTS_TO_NURSERY) != 0 ? type.visitsPerWeek() : 0;
        }
        boolean wants = residents.ageBand(profile).isMobile()
                && residents.ageBand(profile).minimumAge() >= type.minimumAge();
        return wants ? type.visitsPerWeek() * residents.visitFactor(profile) : 0;
    }

    private void split(int c, Catalogue catalogue, ServiceParameters service) {
        List<Integer> errands = new ArrayList<>();
        List<Integer> singles = new ArrayList<>();
        double share = service.errandDayShare();
        for (int p = 0; p < perWeek[c].length; p++) {
            Purpose purpose = catalogue.purposes().get(p);
            if (perWeek[c][p] > 0) {
                (purpose.onErrand() ? errands : singles).add(p);
                share = purpose.onErrand() ? Math.max(share, perWeek[c][p] / 7) : share;
            }
        }
        errandShare[c] = errands.isEmpty() ? 0 : Math.min(1, share);
        double perErrandDay = 7 * errandShare[c];
        errandNeeds[c] = new Bundle(
                errands, errands.stream().map(p -> perWeek[c][p] / perErrandDay).toList());
        singleNeeds[c] =
                new Bundle(singles, singles.stream().map(p -> perWeek[c][p] / 7).toList());
    }

    /** Number of need classes. */
    public int classCount() {
        return perWeek.length;
    }

    /** The need class of a resident. */
    public static int classOf(int profile, int escort) {
        return profile * ESCORT_CLASSES + escort;
    }

    /** Mean needs a week for a purpose. */
    public double perWeek(int needClass, int purpose) {
        return perWeek[needClass][purpose];
    }

    /** Probability that a need for a purpose arises on a day. */
    public double perDay(int needClass, int purpose) {
        return Math.min(1, perWeek[needClass][purpose] / 7);
    }

    /** Probability of an errand day. */
    public double errandShare(int needClass) {
        return errandShare[needClass];
    }

    /** Number of purposes that may arise on an errand day ({@code onErrand}) or by themselves. */
    public int purposeCount(int needClass, boolean onErrand) {
        return bundle(needClass, onErrand).purposes.length;
    }

    /** The purpose at a position of the list. */
    public int purpose(int needClass, boolean onErrand, int position) {
        return bundle(needClass, onErrand).purposes[position];
    }

    /**
     * Position of the next need at or after {@code from}, or {@link #purposeCount} if no more arises.
     *
     * @param draw uniform in (0, 1), a new one for each call
     */
    public int nextNeed(int needClass, boolean onErrand, int from, double draw) {
        return bundle(needClass, onErrand).next(from, draw);
    }

    private Bundle bundle(int needClass, boolean onErrand) {
        return onErrand ? errandNeeds[needClass] : singleNeeds[needClass];
    }
}
