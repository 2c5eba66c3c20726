/** Quantiles, inequality and other summaries of samples; what replications say about the difference of layouts. */
package livingcircle.statistics;
