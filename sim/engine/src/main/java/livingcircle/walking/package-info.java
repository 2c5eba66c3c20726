/** Bounded shortest paths over the street network: distances from every home to every outlet in reach. */
package livingcircle.walking;
