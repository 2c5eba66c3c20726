/** Scenarios and results as layers that maps and tables of others understand. */
@org.jspecify.annotations.NullMarked
package livingcircle.exchange;
