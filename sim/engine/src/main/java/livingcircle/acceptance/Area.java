package livingcircle.acceptance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.Circle;
import livingcircle.scenario.rules.AskedAt;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/**
 * The city or a circle.
 *
 * @param kind which of them
 * @param id id of the circle; {@code all} for the city; empty if it stands for circles that there are none of
 * @param name its name
 * @param phase year in which the circle is built, or null
 */
public record Area(
        AskedAt kind,
        String id,
        BilingualText name,
        @Nullable Integer phase) {

    /** Stands for circles where none is defined. */
    static final Area NO_CIRCLE = new Area(AskedAt.CIRCLE, "", AskedAt.CIRCLE.text(), null);

    /** The city, then the circles by year, those without one behind the others. */
    static List<Area> of(World world) {
        List<Area> areas = new ArrayList<>();
        areas.add(new Area(AskedAt.CITY, "all", world.city().name(), null));
        world.areas().circles().stream()
                .sorted(Comparator.comparingInt(Area::yearOf))
                .forEach(circle -> areas.add(new Area(AskedAt.CIRCLE, circle.id(), circle.name(), circle.phase())));
        if (areas.size() == 1) {
            areas.add(NO_CIRCLE);
        }
        return areas;
    }

    private static int yearOf(Circle circle) {
        Integer phase = circle.phase();
        return phase == null ? Integer.MAX_VALUE : phase;
    }

    /** Whether it stands for circles that there are none of. */
    public boolean isMissing() {
        return id.isEmpty();
    }
}
