/** What charts are drawn from: the tables of all runs, reckoned together, with their intervals. */
package livingcircle.charts.table;
