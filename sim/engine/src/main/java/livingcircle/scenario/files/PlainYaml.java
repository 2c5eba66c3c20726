package livingcircle.scenario.files;

import java.util.Optional;
import livingcircle.base.BilingualText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Finds the parts of YAML that the files do without: anchors, aliases and tags. They are slips more often than meant,
 * and a tree no longer shows them (an alias {@code *x} would become the text "x").
 */
final class PlainYaml {

    private static final int DEEPEST = 100;

    private PlainYaml() {}

    /**
     * Reports every anchor, alias and tag up to the end of the text or the first place that is no YAML.
     *
     * @return false after a fault that leaves nothing to read
     */
    static boolean check(String file, String text, Reading reading) {
        int depth = 0;
        try {
            for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
                check(file, event, reading);
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                if (depth > DEEPEST) {
                    reading.fault(
                            place(file, event),
                            new BilingualText(
                                    "is nested more than " + DEEPEST + " levels deep", "嵌套超过 " + DEEPEST + " 层"),
                            new BilingualText("check brackets and indentation", "请检查括号和缩进"));
                    return false;
                }
            }
        } catch (YamlEngineException e) {
            // the parser meets the same place and reports it
        }
        return true;
    }

    private static Place place(String file, Event event) {
        return event.getStartMark()
                .map(mark -> Place.of(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Place.of(file));
    }

    private static void check(String file, Event event, Reading reading) {
        Place place = place(file, event);
        if (event instanceof AliasEvent alias) {
            report(place, "*" + alias.getAlias(), "YAML aliases are not allowed", "不允许使用 YAML 别名", reading);
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            report(place, "&" + node.getAnchor().get(), "YAML anchors are not allowed", "不允许使用 YAML 锚点", reading);
        }
        Optional<String> tag = Optional.empty();
        if (event instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (event instanceof CollectionStartEvent collection) {
            tag = collection.getTag();
        }
        tag.ifPresent(name -> report(place, name, "YAML tags are not allowed", "不允许使用 YAML 标签", reading));
    }

    private static void report(Place place, String found, String en, String zh, Reading reading) {
        reading.fault(
                place.with(found, ""), new BilingualText(en, zh), new BilingualText("write the value out", "请直接写出内容"));
    }
}
