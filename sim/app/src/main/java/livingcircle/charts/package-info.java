/** Charts of a study in one house style, as PNG and SVG, in Chinese and English. */
package livingcircle.charts;
