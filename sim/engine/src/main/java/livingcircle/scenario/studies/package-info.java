/** What a study asks for, as validated records: scenarios, parameters, design and replications. */
package livingcircle.scenario.studies;
