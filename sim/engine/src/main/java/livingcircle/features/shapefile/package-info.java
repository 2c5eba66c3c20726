/** Shapefiles: shapes (.shp), their table (.dbf), its encoding (.cpg) and the coordinate system (.prj). */
package livingcircle.features.shapefile;
