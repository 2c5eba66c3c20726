package livingcircle.world;

import livingcircle.population.Population;
import livingcircle.satisfaction.Scoring;

/** How heavily prices weigh on each resident: see {@link Scoring#priceBurden}. Immutable. */
public final class PriceBurden {

    private final double[] burden;

    PriceBurden(Population population, double incomeElasticity) {
        burden = new double[population.count()];
        for (int r = 0; r < burden.length; r++) {
            burden[r] = Scoring.priceBurden(population.incomeYuan(r) / population.meanIncomeYuan(), incomeElasticity);
        }
    }

    /** 1 at mean income. */
    public double of(int resident) {
        return burden[resident];
    }
}
