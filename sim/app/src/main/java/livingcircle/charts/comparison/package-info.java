/** The charts of comparisons: layouts, phases, money, winners and losers. */
package livingcircle.charts.comparison;
