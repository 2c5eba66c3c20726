/** The charts of runs: residents, coverage, outlets and the days of the simulation. */
package livingcircle.charts.run;
