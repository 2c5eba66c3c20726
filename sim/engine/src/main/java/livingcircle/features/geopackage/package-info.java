/** GeoPackage, the OGC's form of layers in an SQLite database. */
package livingcircle.features.geopackage;
