/** Quantiles, inequality and other summaries of samples. */
package livingcircle.statistics;
