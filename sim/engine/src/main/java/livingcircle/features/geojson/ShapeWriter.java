package livingcircle.features.geojson;

import livingcircle.features.NumberText;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;

/** Writes shapes as geometry objects. */
final class ShapeWriter {

    private final JsonGenerator out;

    ShapeWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(Geometry shape) {
        boolean isMixed = shape.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION);
        boolean isRing = shape.getGeometryType().equals(Geometry.TYPENAME_LINEARRING);
        out.writeStartObject();
        out.writeStringProperty("type", isRing ? Geometry.TYPENAME_LINESTRING : shape.getGeometryType());
        out.writeName(isMixed ? "geometries" : "coordinates");
        if (isMixed) {
            out.writeStartArray();
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                write(shape.getGeometryN(i));
            }
            out.writeEndArray();
        } else {
            writeCoordinates(shape);
        }
        out.writeEndObject();
    }

    private void writeCoordinates(Geometry shape) {
        if (shape.isEmpty()) {
            throw new IllegalArgumentException("a shape is empty: " + shape);
        }
        if (shape instanceof Point point) {
            writePosition(point.getCoordinateSequence(), 0);
        } else if (shape instanceof LineString line) {
            writePositions(line);
        } else if (shape instanceof Polygon polygon) {
            out.writeStartArray();
            writePositions(polygon.getExteriorRing());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                writePositions(polygon.getInteriorRingN(i));
            }
            out.writeEndArray();
        } else if (shape instanceof GeometryCollection parts) {
            out.writeStartArray();
            for (int i = 0; i < parts.getNumGeometries(); i++) {
                writeCoordinates(parts.getGeometryN(i));
            }
            out.writeEndArray();
        } else {
            throw new IllegalArgumentException("a shape of unknown type " + shape.getGeometryType());
        }
    }

    private void writePositions(LineString line) {
        CoordinateSequence positions = line.getCoordinateSequence();
        out.writeStartArray();
        for (int i = 0; i < positions.size(); i++) {
            writePosition(positions, i);
        }
        out.writeEndArray();
    }

    private void writePosition(CoordinateSequence positions, int index) {
        out.writeStartArray();
        write(positions.getX(index), out);
        write(positions.getY(index), out);
        out.writeEndArray();
    }

    /** Writes a number as the shortest text that reads back the same. */
    static void write(double number, JsonGenerator out) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a number is not finite: " + number);
        }
        out.writeNumber(NumberText.of(number));
    }
}
