/** GeoJSON (RFC 7946, and the older form that names a coordinate system). */
package livingcircle.features.geojson;
