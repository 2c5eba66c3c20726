package livingcircle.scenario.changes;

import java.util.ArrayList;
import java.util.List;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.HomeSite;
import livingcircle.population.PopulationSpec;
import livingcircle.scenario.Estate;

/** Adds estates to a city and to its population, behind all that there is. */
final class EstateLayers {

    private EstateLayers() {}

    /** The city with the estates; without any the very same. */
    static CityLayers add(CityLayers city, List<Estate> estates) {
        if (estates.isEmpty()) {
            return city;
        }
        List<HomeSite> homes = new ArrayList<>(city.homes());
        List<Community> communities = new ArrayList<>(city.communities());
        for (Estate estate : estates) {
            communities.add(new Community(
                    estate.id(), estate.name(), estate.at(), estate.residents(), false, estate.district()));
            homes.addAll(estate.homeSites());
        }
        return new CityLayers(city.name(), city.streets(), homes, communities, city.attribution());
    }

    /** The population with that of the estates; what an estate does not know is as in the city. */
    static PopulationSpec add(PopulationSpec city, List<Estate> estates) {
        return estates.isEmpty()
                ? city
                : city.withAdditions(estates.stream()
                        .map(estate -> populationOf(estate, city))
                        .toList());
    }

    private static PopulationSpec populationOf(Estate estate, PopulationSpec city) {
        List<Double> ages = estate.ageShares();
        Double mean = estate.meanIncomeYuan();
        Double sigma = estate.incomeSigma();
        return new PopulationSpec(
                List.of(estate.residents()),
                ages == null ? city.ageShares() : ages,
                List.of(),
                mean == null ? city.meanIncomeYuan() : mean,
                sigma == null ? city.incomeSigma() : sigma,
                city.seed());
    }
}
