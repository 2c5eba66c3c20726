/** Drawings that charts of several kinds are made of: rows, points, radars, grids of verdicts, histograms. */
package livingcircle.charts.plot;
