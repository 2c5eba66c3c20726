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

    /**
     * What a service is worth to a segment, as terms of the utility.
     *
     * @param constant of the type
     * @param area of the floor area
     * @param chain of being a chain
     * @param barrierFree of having no barriers
     * @param price of the price index at the segment's income
     */
    public record Terms(double constant, double area, double chain, double barrierFree, double price) {

        private double unpriced() {
            return constant + area + chain + barrierFree;
        }

        private double total() {
            return unpriced() + price;
        }
    }

    private final Services services;
    private final Catalogue catalogue;
    private final ChoiceParameters choice;
    private final TypeOrder order;
    // by segment, then by place in the order of types
    private final float[] weights;
    private final float[] weightsWithoutPrice;
    private final float[] mostByType;

    Attraction(Services services, TypeOrder order, Catalogue catalogue, ChoiceParameters choice, ChoiceSets sets) {
        this.services = services;
        this.catalogue = catalogue;
        this.choice = choice;
        this.order = order;
        weights = new float[services.count() * Segments.COUNT];
        weightsWithoutPrice = new float[weights.length];
        mostByType = new float[catalogue.types().size() * Segments.COUNT];
        for (int s = 0; s < services.count(); s++) {
            double lambda = sets.lambda(services.type(s));
            for (int segment = 0; segment < Segments.COUNT; segment++) {
                Terms terms = terms(s, segment);
                float weight = (float) StrictMath.exp(terms.total() / lambda);
                int at = segment * order.count() + order.place(s);
                weights[at] = weight;
                weightsWithoutPrice[at] = (float) StrictMath.exp(terms.unpriced() / lambda);
                int most = services.type(s) * Segments.COUNT + segment;
                mostByType[most] = Math.max(mostByType[most], weight);
            }
        }
    }

    /** The terms that the weight of a service for a segment is made of. */
    public Terms terms(int service, int segment) {
        OutletType type = catalogue.type(services.type(service));
        int age = Segments.representativeAge(segment, choice);
        return new Terms(
                type.constant(),
                Utility.area(choice, services.areaM2(service), type.areaM2()),
                Utility.chain(choice, services.isChain(service), age),
                Utility.barrierFree(choice, services.isBarrierFree(service), age),
                Utility.price(choice, services.priceIndex(service), Segments.incomeRatio(segment)));
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
