/** Scores of visits and residents. Pure functions without state. */
package livingcircle.satisfaction;
