package livingcircle.city.osm;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.osm.OsmFinding.Kind;

/**
 * What an import found, assumed and left out. A rule that was asked is listed also when it applied to nothing.
 *
 * @param findings in the order of the work
 */
public record OsmReport(List<OsmFinding> findings) {

    public OsmReport {
        findings = List.copyOf(findings);
    }

    /**
     * The count of a finding.
     *
     * @throws IllegalArgumentException if there is no finding with this id
     */
    public long count(String id) {
        return findings.stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no finding '" + id + "' in " + findings))
                .count();
    }

    /** Collects findings while the map is read; {@code #} in a text stands for the count. */
    public static final class Builder {

        private final List<OsmFinding> findings = new ArrayList<>();

        /** Adds all findings of another report. */
        public void addAll(OsmReport report) {
            findings.addAll(report.findings());
        }

        public void found(String id, long count, String en, String zh) {
            add(Kind.FOUND, id, count, en, zh);
        }

        public void assumed(String id, long count, String en, String zh) {
            add(Kind.ASSUMED, id, count, en, zh);
        }

        public void leftOut(String id, long count, String en, String zh) {
            add(Kind.LEFT_OUT, id, count, en, zh);
        }

        private void add(Kind kind, String id, long count, String en, String zh) {
            String number = Long.toString(count);
            findings.add(new OsmFinding(
                    kind, id, count, new BilingualText(en.replace("#", number), zh.replace("#", number))));
        }

        public OsmReport build() {
            return new OsmReport(findings);
        }
    }
}
