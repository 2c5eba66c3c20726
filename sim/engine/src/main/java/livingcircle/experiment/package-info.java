/** From a run's specification to its result tables. */
package livingcircle.experiment;
