package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.scenario.studies.Levels;
import livingcircle.scenario.studies.Parameter;
import org.jspecify.annotations.Nullable;

/** Reads the block {@code parameters} of a study. */
final class ParametersReader {

    private final Reading reading;

    ParametersReader(Reading reading) {
        this.reading = reading;
    }

    /** The parameters, without those that have faults. */
    List<PlacedParameter> read(@Nullable YamlNode block) {
        List<PlacedParameter> parameters = new ArrayList<>();
        for (YamlNode node : block == null ? List.<YamlNode>of() : block.members()) {
            Levels levels = levels(node);
            if (levels != null) {
                parameters.add(new PlacedParameter(parameter(node, levels), node.place()));
            }
        }
        return parameters;
    }

    private static Parameter parameter(YamlNode node, Levels levels) {
        YamlNode label = node.find("label");
        YamlNode unit = node.find("unit");
        return new Parameter(
                node.name(),
                label == null ? BilingualText.of(node.name()) : Binding.text(label.node()),
                unit == null ? "" : unit.text(),
                levels);
    }

    private @Nullable Levels levels(YamlNode node) {
        YamlNode range = node.find("range");
        if (range != null) {
            return range(node, range);
        }
        for (String key : List.of("integer", "log")) {
            YamlNode idle = node.find(key);
            if (idle != null) {
                reading.fault(
                        idle.place(),
                        new BilingualText("says nothing about listed values", "与列出的取值无关"),
                        new BilingualText("delete it, or give a range", "请删除，或改用 range"));
            }
        }
        return new Levels.Values(node.get("values").elements().stream()
                .map(value -> Scalars.of(value.node()))
                .toList());
    }

    private Levels.@Nullable Range range(YamlNode node, YamlNode range) {
        double low = range.node().get(0).doubleValue();
        double high = range.node().get(1).doubleValue();
        boolean isInteger = isTrue(node.find("integer"));
        boolean isLog = isTrue(node.find("log"));
        Place place = range.place().with(range.place().key(), "[" + low + ", " + high + "]");
        int before = reading.faultCount();
        if (!(low <= high)) {
            reading.fault(
                    place,
                    new BilingualText("the range ends before it starts", "范围的上限小于下限"),
                    new BilingualText("write the lower end first", "请先写下限"));
        }
        if (isInteger && (low != Math.rint(low) || high != Math.rint(high))) {
            reading.fault(
                    place,
                    new BilingualText("the ends are not whole numbers", "上下限不是整数"),
                    new BilingualText("round them, or delete integer", "请取整，或删除 integer"));
        }
        if (isLog && !(low > 0)) {
            reading.fault(
                    place,
                    new BilingualText("has no logarithm: it must start above 0", "无法取对数：下限必须大于 0"),
                    new BilingualText("start above 0, or delete log", "请取大于 0 的下限，或删除 log"));
        }
        return reading.faultCount() == before ? new Levels.Range(low, high, isInteger, isLog) : null;
    }

    private static boolean isTrue(@Nullable YamlNode node) {
        return node != null && node.node().booleanValue();
    }
}
