/** The charts of studies: what the results hang on. */
package livingcircle.charts.study;
