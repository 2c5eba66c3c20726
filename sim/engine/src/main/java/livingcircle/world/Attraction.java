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

    private final TypeOrder order;
    // by segment, then by place in the order of types
    private final float[] weights;
    private final float[] weightsWithoutPrice;
    private final float[] mostByType;

    Attraction(Services services, TypeOrder order, Catalogue catalogue, ChoiceParameters choice, ChoiceSets sets) {
        this.order = order;
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
                int at = segment * order.count() + order.place(s);
                weights[at] = weight;
                weightsWithoutPrice[at] = (float) StrictMath.exp(unpriced / lambda);
                int most = services.type(s) * Segments.COUNT + segment;
                mostByType[most] = Math.max(mostByType[most], weight);
            }
        }
    }

    /** The weight of a service for a segment. */
    public float weight(int service, int segment) {
        return weightAt(order.place(service), segment);
    }

    /** The weight of the service at a place of the {@link TypeOrder} for a segment. */
    public float weightAt(int place, int segment) {
        return weights[segment * order.count() + place];
    }

    /** The same if every price were the local average. */
    public float weightWithoutPriceAt(int place, int segment) {
        return weightsWithoutPrice[segment * order.count() + place];
    }

    /** The greatest weight that any service of a type has for a segment. */
    public float mostWeight(int type, int segment) {
        return mostByType[type * Segments.COUNT + segment];
    }
}
