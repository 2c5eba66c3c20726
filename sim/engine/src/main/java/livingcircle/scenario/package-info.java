/** Scenarios as validated records: what is simulated, before anything is computed. */
package livingcircle.scenario;
