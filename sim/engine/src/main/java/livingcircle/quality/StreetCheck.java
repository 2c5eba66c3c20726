package livingcircle.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.city.Attachment;
import livingcircle.city.CityLayers;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.LocalPlane;
import livingcircle.city.Street;
import livingcircle.city.StreetComponents;
import livingcircle.city.StreetFinder;
import livingcircle.city.StreetNetwork;
import livingcircle.outlets.Outlet;
import org.jspecify.annotations.Nullable;

/** Finds outlets and homes that stand at no street, or at one that is not connected with the others. */
final class StreetCheck {

    /** What is told where no street is found at all. */
    private static final double SEARCHED_M = 20_000;

    private final Thresholds thresholds;
    private final List<Street> streets;
    private final Set<Street> connected = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StreetFinder finder;

    /** @param streets at least one */
    private StreetCheck(List<Street> streets, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.streets = streets;
        connected.addAll(StreetComponents.of(streets).kept());
        GeoPoint origin = streets.get(0).shape().get(0);
        finder = new StreetFinder(new LocalPlane(origin), new StreetNetwork(streets));
    }

    static List<Finding> find(CityLayers city, List<Outlet> outlets, Thresholds thresholds) {
        List<Finding> findings = new ArrayList<>();
        if (city.streets().isEmpty()) {
            return findings;
        }
        StreetCheck check = new StreetCheck(city.streets(), thresholds);
        outlets.forEach(outlet -> check.outlet(outlet, findings));
        city.homes().forEach(home -> check.home(home, findings));
        return findings;
    }

    private @Nullable Attachment attach(GeoPoint at) {
        try {
            return finder.attach(at);
        } catch (IllegalArgumentException tooFar) {
            return null;
        }
    }

    private static double accessM(@Nullable Attachment attachment) {
        return attachment == null ? SEARCHED_M : attachment.accessMm() / 1000.0;
    }

    private void outlet(Outlet outlet, List<Finding> findings) {
        double accessM = accessM(attach(outlet.at()));
        double mostM = thresholds.outletStreetM().most();
        if (accessM > mostM) {
            findings.add(new Finding(
                    "outlets",
                    outlet.id(),
                    outlet.name(),
                    outlet.at(),
                    FindingKind.OUTLET_FAR_FROM_STREET,
                    Measures.of(accessM, " m", " 米"),
                    Measures.atMost(mostM, " m", " 米"),
                    new BilingualText("check its coordinates and their system, or add the street", "请核对坐标及坐标系，或补充街道")));
        }
    }

    private void home(HomeSite home, List<Finding> findings) {
        Attachment attachment = attach(home.at());
        double accessM = accessM(attachment);
        double mostM = thresholds.homeStreetM().most();
        if (attachment == null || accessM > mostM) {
            findings.add(home(
                    home,
                    FindingKind.HOME_FAR_FROM_STREET,
                    Measures.of(accessM, " m", " 米"),
                    Measures.atMost(mostM, " m", " 米"),
                    new BilingualText("check its coordinates, or add the street", "请核对坐标，或补充街道")));
        } else if (!connected.contains(streets.get(attachment.street()))) {
            findings.add(home(
                    home,
                    FindingKind.HOME_CUT_OFF,
                    new BilingualText("in a separate part of the streets", "位于孤立路段"),
                    new BilingualText("in the largest part", "位于主路网"),
                    new BilingualText(
                            "join the street with the others: streets meet where they share a node or an end",
                            "请将该街道与路网相接：街道在共用节点或端点处相接")));
        }
    }

    private static Finding home(
            HomeSite home, FindingKind kind, BilingualText measured, BilingualText expected, BilingualText mend) {
        return new Finding("homes", home.id(), BilingualText.of(home.id()), home.at(), kind, measured, expected, mend);
    }
}
