package livingcircle.walking;

import java.util.List;
import java.util.stream.IntStream;
import livingcircle.base.Parallel;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import org.jspecify.annotations.Nullable;

/** The reach of a single type, for tests. */
final class Reaches {

    private Reaches() {}

    /** Places are numbered from 0. */
    static TypeReach of(City city, ReachLimits limits, List<Attachment> places, @Nullable TypeReach baseline) {
        int[] numbers = IntStream.range(0, places.size()).toArray();
        try (Parallel parallel = new Parallel(2)) {
            return new ReachBuilder(city, limits)
                    .build(List.of(new TypePlaces(numbers, places, 0, baseline)), parallel, percent -> {})
                    .get(0);
        }
    }
}
