/** What the results of a design say about its factors: pure functions of coordinates and values. */
package livingcircle.study.sensitivity;
