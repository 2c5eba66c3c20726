package livingcircle.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import livingcircle.choice.UtilityTerm;

/**
 * One way to serve a need, as the resident saw it when choosing.
 *
 * @param way visit, delivery, order or going without
 * @param type index of the outlet type, or {@link #NONE}
 * @param service index of the service that is visited or delivers, or {@link #NONE}
 * @param minutes minutes of travel one way; NaN where there is no trip
 * @param isRide whether the trip is by e-bike
 * @param standing whether it can be chosen
 * @param terms terms of the utility; empty if it cannot be chosen
 * @param probability share of luck, 0–1, with which the need by itself would be served like this (nested logit); 0 if
 *     it cannot be chosen
 */
public record Alternative(
        Way way,
        int type,
        int service,
        double minutes,
        boolean isRide,
        Standing standing,
        Map<UtilityTerm, Double> terms,
        double probability) {

    /** Stands for the type and the service of what comes from elsewhere. */
    public static final int NONE = -1;

    public Alternative {
        EnumMap<UtilityTerm, Double> copy = new EnumMap<>(UtilityTerm.class);
        copy.putAll(terms);
        terms = Collections.unmodifiableMap(copy);
    }

    public boolean canBeChosen() {
        return standing == Standing.OPEN;
    }

    /** A term of the utility; 0 if the alternative has none of it. */
    public double term(UtilityTerm term) {
        return terms.getOrDefault(term, 0.0);
    }

    /** The whole utility, taste included; minus infinity if it cannot be chosen. */
    public double utility() {
        double sum = canBeChosen() ? 0 : Double.NEGATIVE_INFINITY;
        for (double term : terms.values()) {
            sum += term;
        }
        return sum;
    }

    /** The utility without luck and without what other needs of the tour add: what probabilities are made of. */
    public double systematicUtility() {
        return canBeChosen()
                ? terms.entrySet().stream()
                        .filter(term -> !term.getKey().isOutsideOfProbability())
                        .mapToDouble(Map.Entry::getValue)
                        .sum()
                : Double.NEGATIVE_INFINITY;
    }

    /** The utility of serving the need by itself. */
    public double utilityAlone() {
        return utility() - term(UtilityTerm.FURTHER_NEEDS);
    }

    Alternative withProbability(double share) {
        return new Alternative(way, type, service, minutes, isRide, standing, terms, share);
    }

    Alternative withFurtherNeeds(double gain) {
        EnumMap<UtilityTerm, Double> more = new EnumMap<>(UtilityTerm.class);
        more.putAll(terms);
        more.put(UtilityTerm.FURTHER_NEEDS, gain);
        return new Alternative(way, type, service, minutes, isRide, standing, more, probability);
    }

    boolean isSameAs(Way other, int otherService) {
        return way == other && service == otherService;
    }
}
