package livingcircle.study;

/**
 * What a table of a study speaks of: a number of a scenario, or how it differs from that of another.
 *
 * @param metric a headline number
 * @param scenario index of the scenario
 * @param comparedWith index of the scenario that is taken off, or −1 for none
 */
record Target(String metric, int scenario, int comparedWith) {

    boolean isDifference() {
        return comparedWith >= 0;
    }
}
