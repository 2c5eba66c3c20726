package livingcircle.scenario.files;

import tools.jackson.databind.JsonNode;

/** Single values of files as they stand in settings. */
final class Scalars {

    private Scalars() {}

    /** Long, Double, Boolean or String. */
    static Object of(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        if (node.isNumber()) {
            return node.doubleValue();
        }
        return node.isBoolean() ? (Object) node.booleanValue() : node.stringValue();
    }
}
