/** The list of all charts, and the writing of them into a result folder as numbers, PNG and SVG, in Chinese and English. */
package livingcircle.charts;
