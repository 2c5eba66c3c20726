/** Homes, communities and the street network of one town, however they were obtained. */
package livingcircle.city;
