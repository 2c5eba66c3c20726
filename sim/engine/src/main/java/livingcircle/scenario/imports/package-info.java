/** Turns an imported map into a scenario: which facility is which outlet, who lives where, what is assumed. */
package livingcircle.scenario.imports;
