/** The house style: fonts, colours, lines of text and the words that charts of several kinds share. */
package livingcircle.charts.style;
