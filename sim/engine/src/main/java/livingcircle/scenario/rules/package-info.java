/** Acceptance rules as validated records: what a plan or a notice asks of circles and city. */
package livingcircle.scenario.rules;
