/** Changes to a baseline: what a plan asks for, whether it can be done, and the scenario that comes of it. */
package livingcircle.scenario.changes;
