package livingcircle.scenario.files;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.scenario.studies.Precision;
import livingcircle.scenario.studies.Replications;
import org.jspecify.annotations.Nullable;

/** Reads the block {@code replications} of a study. */
final class ReplicationsReader {

    private static final double DEFAULT_CONFIDENCE = 0.95;

    private ReplicationsReader() {}

    /**
     * How often runs are repeated, or null after a fault.
     *
     * @param node the block, or null for one run each
     * @param metrics the numbers that a precision may speak of
     * @param scenarios number of scenarios of the study
     */
    static @Nullable Replications read(@Nullable YamlNode node, List<String> metrics, int scenarios, Reading reading) {
        if (node == null) {
            return Replications.fixed(1);
        }
        if (node.node().isNumber()) {
            return Replications.fixed(node.integer());
        }
        int before = reading.faultCount();
        YamlNode most = node.get("most");
        int least = node.get("least").integer();
        if (most.integer() < least) {
            reading.fault(
                    most.place(),
                    new BilingualText("is less than least = " + least, "小于 least = " + least),
                    new BilingualText("write at least " + least, "请写不小于 " + least + " 的数"));
        }
        YamlNode metric = node.get("metric");
        References.check(metric, "metric", "指标", metrics, reading);
        YamlNode of = node.find("of");
        boolean ofDifference = of != null && of.text().equals("difference");
        if (of != null && ofDifference && scenarios < 2) {
            reading.fault(
                    of.place(),
                    new BilingualText("one scenario alone has no difference", "只有一个情景，没有差值"),
                    new BilingualText("add a scenario, or write value", "请增加情景，或改为 value"));
        }
        YamlNode confidence = node.find("confidence");
        return reading.faultCount() > before
                ? null
                : new Replications(
                        least,
                        most.integer(),
                        new Precision(
                                metric.text(),
                                node.get("halfWidth").number(),
                                confidence == null ? DEFAULT_CONFIDENCE : confidence.number(),
                                ofDifference));
    }
}
