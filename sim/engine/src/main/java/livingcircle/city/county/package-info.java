/** Makes a synthetic county: a central town, small towns with their villages, a river, roads between them. */
package livingcircle.city.county;
