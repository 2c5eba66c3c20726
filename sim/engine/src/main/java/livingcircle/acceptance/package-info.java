/** What the rules of a plan or a notice make of the runs of a scenario: passed, failed or open. */
package livingcircle.acceptance;
