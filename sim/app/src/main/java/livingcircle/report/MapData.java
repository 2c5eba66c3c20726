package livingcircle.report;

/**
 * What the map of a report draws.
 *
 * @param meta names, bounds and places of the arrays, as JSON
 * @param base64 all arrays, deflated, as base64
 */
record MapData(String meta, String base64) {}
