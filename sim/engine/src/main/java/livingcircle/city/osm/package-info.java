/** Reads OpenStreetMap files into streets, buildings, places and points of interest. */
package livingcircle.city.osm;
