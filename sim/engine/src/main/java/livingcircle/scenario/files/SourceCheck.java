package livingcircle.scenario.files;

import java.util.List;
import java.util.Locale;
import livingcircle.base.BilingualText;
import livingcircle.scenario.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Checks the sourced values of a file, {@code {value: …, source: …, range: [low, high]}}: every source must be listed
 * under {@code sources}; a value outside its range is a warning.
 */
final class SourceCheck {

    static final String KEY = "sources";

    private final Reading reading;
    private final List<String> known;

    private SourceCheck(YamlFile file, Reading reading) {
        this.reading = reading;
        YamlNode listed = file.root().find(KEY);
        known = listed == null ? List.of() : List.copyOf(listed.node().propertyNames());
    }

    static void check(YamlFile file, Reading reading) {
        new SourceCheck(file, reading).checkBelow(file.root());
    }

    private void checkBelow(YamlNode node) {
        if (node.isSourced()) {
            checkSource(node.get(YamlNode.SOURCE));
            checkRange(node, node.find("range"));
        } else if (node.node().isObject()) {
            node.members().forEach(this::checkBelow);
        } else if (node.node().isArray()) {
            node.elements().forEach(this::checkBelow);
        }
    }

    private void checkSource(YamlNode source) {
        String key = source.text();
        if (!known.contains(key)) {
            reading.fault(
                    source.place(),
                    new BilingualText("is not listed under sources", "未列在 sources 中"),
                    Nearest.mend(key, known));
        }
    }

    private void checkRange(YamlNode node, @Nullable YamlNode range) {
        if (range == null) {
            return;
        }
        double low = range.node().get(0).doubleValue();
        double high = range.node().get(1).doubleValue();
        double value = node.number();
        if (!(low <= high)) {
            reading.fault(
                    range.place().with(range.place().key(), "[" + low + ", " + high + "]"),
                    new BilingualText("the range ends before it starts", "范围的上限小于下限"),
                    new BilingualText("write the lower end first", "请先写下限"));
        } else if (value < low || value > high) {
            Place at = node.place();
            String where = Fault.where(Reading.shortNameOf(node.file().path()), at.line(), at.column());
            reading.warn(
                    String.format(
                            Locale.ROOT,
                            "%s: %s = %s lies outside the range [%s, %s] that its source gives",
                            where,
                            at.key(),
                            value,
                            low,
                            high),
                    String.format(Locale.ROOT, "%s：%s = %s 超出来源给出的范围 [%s, %s]", where, at.key(), value, low, high));
        }
    }
}
