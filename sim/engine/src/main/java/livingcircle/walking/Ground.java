package livingcircle.walking;

import livingcircle.base.Rows;
import livingcircle.city.City;
import livingcircle.city.Homes;

/** The streets and homes of a city laid out for searches. Immutable. */
final class Ground {

    private final City city;
    private final SearchGraph graph;
    private final Rows homesOnStreet;
    private final HomesAtNodes homesAtNodes;

    Ground(City city) {
        this.city = city;
        graph = new SearchGraph(city.network());
        Homes homes = city.homes();
        int[] street = new int[homes.count()];
        for (int home = 0; home < street.length; home++) {
            street[home] = homes.street(home);
        }
        homesOnStreet = Rows.group(street, city.network().streetCount());
        homesAtNodes = new HomesAtNodes(city.network(), homes, homesOnStreet);
    }

    City city() {
        return city;
    }

    SearchGraph graph() {
        return graph;
    }

    /** Which homes hang on which street. */
    Rows homesOnStreet() {
        return homesOnStreet;
    }

    HomesAtNodes homesAtNodes() {
        return homesAtNodes;
    }

    boolean hasSteps() {
        return city.network().hasSteps();
    }
}
