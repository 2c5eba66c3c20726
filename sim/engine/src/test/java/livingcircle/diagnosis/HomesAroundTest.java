package livingcircle.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import livingcircle.TestTown;
import livingcircle.city.City;
import livingcircle.city.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomesAroundTest {

    private static City city() {
        return new TestTown()
                .purpose("food", false, -2)
                .type("shop", "food", 3)
                .world()
                .city();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 40, 333, 5_000})
    void countsTheHomesThatTheCityFinds(double radiusM) {
        City city = city();
        HomesAround around = new HomesAround(city);
        for (double east = -200; east <= 1_200; east += 170) {
            for (double north = -200; north <= 1_200; north += 170) {
                GeoPoint place = TestTown.at(east, north);
                long found = Arrays.stream(city.homesWithin(place, radiusM))
                        .map(home -> home + 1)
                        .sum();
                assertEquals(found, around.sum(place, radiusM, home -> home + 1), place.toString());
            }
        }
    }

    @Test
    void aHomeIsAroundItself() {
        City city = city();
        HomesAround around = new HomesAround(city);
        for (int home = 0; home < city.homes().count(); home++) {
            int itself = home;
            long found = around.sum(city.homes().site(home).at(), 0, other -> other == itself ? 1 : 0);
            assertEquals(1, found);
        }
    }
}
