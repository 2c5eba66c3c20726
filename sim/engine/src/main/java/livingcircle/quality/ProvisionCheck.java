package livingcircle.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletType;

/** Finds types of which there are no, few or many outlets, which is how a survey with gaps shows. */
final class ProvisionCheck {

    private ProvisionCheck() {}

    /**
     * Without any outlet nothing was surveyed, or its file could not be read, and nothing is told.
     *
     * @param residents of the whole town; 0 if they are not known, so that only missing types are told
     */
    static List<Finding> find(Catalogue catalogue, List<Outlet> outlets, int residents, Thresholds thresholds) {
        Map<String, Integer> counts = new HashMap<>();
        outlets.forEach(outlet -> outlet.types().forEach(type -> counts.merge(type, 1, Integer::sum)));
        List<Finding> findings = new ArrayList<>();
        if (outlets.isEmpty()) {
            return findings;
        }
        for (OutletType type : catalogue.types()) {
            int count = counts.getOrDefault(type.id(), 0);
            double expected = type.peoplePerOutlet() > 0 ? residents / type.peoplePerOutlet() : 0;
            double least = expected * thresholds.density().least();
            double most = expected * thresholds.density().most();
            if (count == 0) {
                findings.add(finding(type, FindingKind.TYPE_MISSING, count, expected));
            } else if (expected >= thresholds.expectedOutlets() && count < least) {
                findings.add(finding(type, FindingKind.TYPE_SPARSE, count, expected));
            } else if (expected > 0 && count >= thresholds.expectedOutlets() && count > most) {
                findings.add(finding(type, FindingKind.TYPE_DENSE, count, expected));
            }
        }
        return findings;
    }

    private static Finding finding(OutletType type, FindingKind kind, int count, double expected) {
        return new Finding(
                "catalogue",
                type.id(),
                type.name(),
                null,
                kind,
                Measures.of(count, " outlets", " 个网点"),
                expected > 0
                        ? new BilingualText(
                                "about " + Measures.number(expected) + " outlets",
                                "约 " + Measures.number(expected) + " 个网点")
                        : new BilingualText("at least 1 outlet", "至少 1 个网点"),
                kind == FindingKind.TYPE_DENSE
                        ? new BilingualText(
                                "check that rows of other types are not read as this one", "请核对是否有其他业态被归入此业态")
                        : new BilingualText("survey it, or leave it if the town has none", "请补充调查；如当地确实没有，则保留"));
    }
}
