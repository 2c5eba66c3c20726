/** The MASON model: state and order of events of one run, no formulas. */
package livingcircle.model;
