package livingcircle.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.base.IntList;
import livingcircle.outlets.Outlet;
import livingcircle.world.World;

/** Homes and outlets by cell, so that those of any area can be listed. Immutable. */
final class HomesOfAreas {

    private final List<IntList> homes = new ArrayList<>();
    private final List<IntList> outlets = new ArrayList<>();
    private final World world;

    HomesOfAreas(World world) {
        this.world = world;
        for (int cell = 0; cell < world.areas().cellCount(); cell++) {
            homes.add(new IntList());
            outlets.add(new IntList());
        }
        for (int home = 0; home < world.city().homes().count(); home++) {
            homes.get(world.areas().cell(home)).add(home);
        }
        for (int o = 0; o < world.services().outletCount(); o++) {
            outlets.get(world.areas().cell(world.services().nearestHome(o))).add(o);
        }
    }

    /** The area's homes in ascending order. */
    int[] homes(Area area) {
        return members(homes, area);
    }

    /** Indices of the outlets whose nearest home belongs to the area, in ascending order. */
    int[] outlets(Area area) {
        return members(outlets, area);
    }

    Outlet outlet(int index) {
        return world.services().source(index);
    }

    private static int[] members(List<IntList> ofCell, Area area) {
        IntList members = new IntList();
        for (int cell : area.cells()) {
            IntList list = ofCell.get(cell);
            for (int i = 0; i < list.size(); i++) {
                members.add(list.get(i));
            }
        }
        return Arrays.stream(members.toArray()).sorted().toArray();
    }
}
