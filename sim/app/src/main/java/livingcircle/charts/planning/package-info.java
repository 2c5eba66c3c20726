/** The charts of checks and diagnoses: verdicts on rules, gaps and remedies. */
package livingcircle.charts.planning;
