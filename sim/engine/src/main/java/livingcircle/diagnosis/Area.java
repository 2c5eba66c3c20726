package livingcircle.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.world.World;

/**
 * What is diagnosed: the whole city, a circle or a community.
 *
 * @param kind which of them
 * @param id its id, {@code all} for the city
 * @param name for people
 * @param cells the cells that make it up; see {@link livingcircle.world.Areas}
 */
public record Area(Kind kind, String id, BilingualText name, List<Integer> cells) {

    /** Kinds of areas. */
    public enum Kind {
        CITY,
        CIRCLE,
        COMMUNITY
    }

    public Area {
        cells = List.copyOf(cells);
    }

    /** The whole city. */
    public static Area city(World world) {
        return of(Kind.CITY, "all", world.city().name(), world.areas().allCells());
    }

    /** The circles in the scenario's order. */
    public static List<Area> circles(World world) {
        List<Area> areas = new ArrayList<>();
        for (int c = 0; c < world.areas().circles().size(); c++) {
            var circle = world.areas().circles().get(c);
            areas.add(of(Kind.CIRCLE, circle.id(), circle.name(), world.areas().cellsOfCircle(c)));
        }
        return areas;
    }

    /** The communities with homes, in the city's order. */
    public static List<Area> communities(World world) {
        List<Area> areas = new ArrayList<>();
        for (int c = 0; c < world.city().communities().size(); c++) {
            var community = world.city().communities().get(c);
            int[] cells = world.areas().cellsOfCommunity(c);
            if (cells.length > 0) {
                areas.add(of(Kind.COMMUNITY, community.id(), community.name(), cells));
            }
        }
        return areas;
    }

    private static Area of(Kind kind, String id, BilingualText name, int[] cells) {
        return new Area(kind, id, name, Arrays.stream(cells).boxed().toList());
    }
}
