package livingcircle.world;

import livingcircle.choice.ChoiceParameters;
import livingcircle.population.Population;

/**
 * What follows from the residents and how they choose, whatever the outlets.
 *
 * @param segments who values outlets alike
 * @param priceBurden how heavily prices weigh on each
 */
record ResidentTables(Segments segments, PriceBurden priceBurden) {

    static ResidentTables of(Population population, ChoiceParameters choice) {
        return new ResidentTables(
                new Segments(population, choice), new PriceBurden(population, choice.incomeElasticity()));
    }
}
