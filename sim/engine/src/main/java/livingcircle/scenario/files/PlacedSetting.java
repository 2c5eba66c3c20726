package livingcircle.scenario.files;

import livingcircle.scenario.Setting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A value given from outside a scenario's files.
 *
 * @param setting path and value
 * @param place where it is given
 */
record PlacedSetting(Setting setting, Place place) {

    String path() {
        return setting.path();
    }

    /** Whether it speaks of the catalogue or the behaviour, which layouts may set as well. */
    boolean isOfParameters() {
        return path().startsWith("catalogue.") || path().startsWith("behaviour.");
    }

    /** The value as a file would hold it. */
    JsonNode node() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        Object value = setting.value();
        if (value instanceof Long whole) {
            return nodes.numberNode(whole);
        }
        if (value instanceof Double number) {
            return nodes.numberNode(number);
        }
        return value instanceof Boolean truth
                ? nodes.booleanNode(truth)
                : nodes.stringNode(setting.value().toString());
    }
}
