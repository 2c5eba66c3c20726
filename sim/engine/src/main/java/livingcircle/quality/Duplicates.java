package livingcircle.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;
import livingcircle.outlets.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * Finds outlets that stand twice: of one name, with a type in common, beside each other. Of such the one with the
 * smallest id counts as the first; without those found no two are left. What was filled in is not looked at.
 */
final class Duplicates {

    private static final int REACH = 1;

    private final double mostM;
    private final LocalPlane plane;
    private final Map<Cell, List<Outlet>> kept = new HashMap<>();

    /** Outlets of a name with a type in a square; those kept in it are few, since they keep their distance. */
    private record Cell(BilingualText name, String type, long east, long north) {}

    private Duplicates(double mostM, GeoPoint origin) {
        this.mostM = mostM;
        plane = new LocalPlane(origin);
    }

    static List<Finding> find(List<Outlet> outlets, double mostM) {
        List<Finding> findings = new ArrayList<>();
        if (outlets.isEmpty()) {
            return findings;
        }
        Duplicates duplicates = new Duplicates(mostM, outlets.get(0).at());
        for (Outlet outlet : outlets) {
            if (!outlet.isSynthetic()) {
                Outlet first = duplicates.firstOrKeep(outlet);
                if (first != null) {
                    findings.add(finding(outlet, first, mostM));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Outlet outlet, Outlet first, double mostM) {
        return new Finding(
                "outlets",
                outlet.id(),
                outlet.name(),
                outlet.at(),
                FindingKind.DUPLICATE,
                new BilingualText(
                        Measures.number(outlet.at().distanceM(first.at())) + " m from " + first.id(),
                        "距 " + first.id() + " " + Measures.number(outlet.at().distanceM(first.at())) + " 米"),
                new BilingualText("more than " + Measures.number(mostM) + " m", "超过 " + Measures.number(mostM) + " 米"),
                new BilingualText(
                        "if it is the same outlet leave one row out, else give them different names",
                        "如为同一网点请删去一行，否则请用不同名称"));
    }

    private @Nullable Outlet firstOrKeep(Outlet outlet) {
        // squares a little larger than the distance make up for the plane's distortion
        double size = 1.1 * mostM;
        long east = (long) Math.floor(plane.xM(outlet.at()) / size);
        long north = (long) Math.floor(plane.yM(outlet.at()) / size);
        Outlet first = null;
        for (String type : outlet.types()) {
            for (long e = east - REACH; e <= east + REACH; e++) {
                for (long n = north - REACH; n <= north + REACH; n++) {
                    for (Outlet other : kept.getOrDefault(new Cell(outlet.name(), type, e, n), List.of())) {
                        boolean isNear = other.at().distanceM(outlet.at()) <= mostM;
                        if (isNear && (first == null || other.id().compareTo(first.id()) < 0)) {
                            first = other;
                        }
                    }
                }
            }
        }
        if (first == null) {
            for (String type : outlet.types()) {
                kept.computeIfAbsent(new Cell(outlet.name(), type, east, north), cell -> new ArrayList<>())
                        .add(outlet);
            }
        }
        return first;
    }
}
