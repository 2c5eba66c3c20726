/** A chart as a page: its numbers, title, finding, key, panels and source; painted as PNG and SVG. */
package livingcircle.charts.page;
