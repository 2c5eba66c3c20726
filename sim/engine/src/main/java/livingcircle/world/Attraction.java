package livingcircle.world;

import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.Utility;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.OutletType;

/**
 * What every service is worth to every segment, distance, crowd and habit apart: the weight exp(V ÷ λ) of its floor
 * area, price, chain, barriers and constant, by table.
 */
public final class Attraction {

    private final float[] weights;
    private final float[] weightsWithoutPrice;
    private final float[] mostByType;

    Attraction(Services services, Catalogue catalogue, ChoiceParameters choice, ChoiceSets sets) {
        weights = new float[services.count() * Segments.COUNT];
        weightsWithoutPrice = new float[weights.length];
        mostByType = new float[catalogue.types().size() * Segments.COUNT];
        for (int s = 0; s < services.count(); s++) {
            OutletType type = catalogue.type(services.type(s));
            double lambda = sets.lambda(services.type(s));
            double fixed = type.constant() + Utility.area(choice, services.areaM2(s), type.areaM2());
            for (int segment = 0; segment < Segments.COUNT; segment++) {
                int age = Segments.representativeAge(segment, choice);
                double unpriced = fixed
                        + Utility.chain(choice, services.isChain(s), age)
                        + Utility.barrierFree(choice, services.isBarrierFree(s), age);
                double price = Utility.price(choice, services.priceIndex(s), Segments.incomeRatio(segment));
                float weight = (float) StrictMath.exp((unpriced + price) / lambda);
                weights[s * Segments.COUNT + segment] = weight;
                int most = services.type(s) * Segments.COUNT + segment;
                mostByType[most] = Math.max(mostByType[most], weight);
                weightsWithoutPrice[s * Segments.COUNT + segment] = (float) StrictMath.exp(unpriced / lambda);
            }
        }
    }

    /** The weight of a service for a segment. */
    public float weight(int service, int segment) {
        return weights[service * Segments.COUNT + segment];
    }

    /** The greatest weight that any service of a type has for a segment. */
    public float mostWeight(int type, int segment) {
        return mostByType[type * Segments.COUNT + segment];
    }

    /** The weight of a service for a segment if every price were the local average. */
    public float weightWithoutPrice(int service, int segment) {
        return weightsWithoutPrice[service * Segments.COUNT + segment];
    }
}
