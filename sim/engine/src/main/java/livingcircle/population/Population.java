package livingcircle.population;

import java.util.List;

/**
 * All residents of a city as columns, sorted by home: the residents of home {@code h} are {@code firstOfHome(h)} …
 * {@code firstOfHome(h + 1) − 1}. A resident's number is also its key in random draws. Immutable.
 */
public final class Population {

    /** Escort flag: brings a child of the household to childcare. */
    public static final int ESCORTS_TO_CHILDCARE = 1;
    /** Escort flag: brings a child of the household to a nursery. */
    public static final int ESCORTS_TO_NURSERY = 2;

    private final ResidentParameters parameters;
    private final int[] firstOfHome;
    private final int[] home;
    private final byte[] profile;
    private final int[] household;
    private final float[] incomeYuan;
    private final boolean[] eBike;
    private final boolean[] avoidsSteps;
    private final byte[] escort;
    private final double meanIncomeYuan;

    /** One resident before it gets its number. */
    record Draft(
            int home, int household, int profile, float incomeYuan, boolean eBike, boolean avoidsSteps, int escort) {}

    /** @param ownCount how many of the residents, the first, live in the city's own communities */
    Population(ResidentParameters parameters, int homeCount, List<Draft> sortedByHome, int ownCount) {
        this.parameters = parameters;
        int count = sortedByHome.size();
        home = new int[count];
        profile = new byte[count];
        household = new int[count];
        incomeYuan = new float[count];
        eBike = new boolean[count];
        avoidsSteps = new boolean[count];
        escort = new byte[count];
        firstOfHome = new int[homeCount + 1];
        double incomeSum = 0;
        for (int r = 0; r < count; r++) {
            Draft draft = sortedByHome.get(r);
            home[r] = draft.home;
            profile[r] = (byte) draft.profile;
            household[r] = draft.household;
            incomeYuan[r] = draft.incomeYuan;
            eBike[r] = draft.eBike;
            avoidsSteps[r] = draft.avoidsSteps;
            escort[r] = (byte) draft.escort;
            firstOfHome[draft.home + 1]++;
            incomeSum += r < ownCount ? draft.incomeYuan : 0;
        }
        for (int h = 0; h < homeCount; h++) {
            firstOfHome[h + 1] += firstOfHome[h];
        }
        meanIncomeYuan = ownCount > 0 ? incomeSum / ownCount : 0;
    }

    public int count() {
        return home.length;
    }

    public ResidentParameters parameters() {
        return parameters;
    }

    public int firstOfHome(int homeIndex) {
        return firstOfHome[homeIndex];
    }

    public int home(int resident) {
        return home[resident];
    }

    /** Index of the profile: see {@link ResidentParameters#profile}. */
    public int profile(int resident) {
        return profile[resident];
    }

    /** Number of the household, unique in the city. */
    public int household(int resident) {
        return household[resident];
    }

    /** Disposable income per head of the resident's household, yuan a year. */
    public float incomeYuan(int resident) {
        return incomeYuan[resident];
    }

    /**
     * Mean of {@link #incomeYuan} over the residents of the city's own communities: what prices are felt against. Those
     * of communities that were added do not count, lest a new estate change how the others feel.
     */
    public double meanIncomeYuan() {
        return meanIncomeYuan;
    }

    public boolean hasEBike(int resident) {
        return eBike[resident];
    }

    public boolean avoidsSteps(int resident) {
        return avoidsSteps[resident];
    }

    /** Sum of the escort flags. */
    public int escort(int resident) {
        return escort[resident];
    }
}
