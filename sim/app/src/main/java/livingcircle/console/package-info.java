/** What a terminal shows of a study: summary, progress, the headline numbers as JSON. */
package livingcircle.console;
