package livingcircle.scenario.layers;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.city.coordinates.CoordinateSystem;
import livingcircle.city.coordinates.RawPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * A shape on the earth.
 *
 * @param geometry in degrees of WGS 84, longitude first; areas are valid
 * @param wasMended whether it is an area that crossed or touched itself and was mended
 */
public record EarthShape(Geometry geometry, boolean wasMended) {

    private static final double WIDEST_DEGREES = 180;

    /**
     * A shape of a layer.
     *
     * @param raw in the coordinates of the layer, finite and not empty
     * @throws ShapeException if it does not lie where towns are, or is an area of which nothing is left when mended
     */
    public static EarthShape of(Geometry raw, CoordinateSystem system) throws ShapeException {
        Geometry placed = raw.copy();
        try {
            placed.apply(new ToWgs84(system));
        } catch (IllegalArgumentException e) {
            throw misplaced(system);
        }
        if (placed.getEnvelopeInternal().getWidth() > WIDEST_DEGREES) {
            throw new ShapeException(
                    new BilingualText("reaches around the earth", "横跨了半个地球以上"),
                    new BilingualText("cut it at the 180th meridian", "请在 180 度经线处切开"));
        }
        if (!(placed instanceof Polygonal) || placed.isValid()) {
            return new EarthShape(placed, false);
        }
        Geometry mended = GeometryFixer.fix(placed);
        if (mended.isEmpty() || !(mended instanceof Polygonal)) {
            throw new ShapeException(
                    new BilingualText("is an outline without any area", "轮廓不围成任何面积"),
                    new BilingualText("draw it anew", "请重新绘制"));
        }
        return new EarthShape(mended, true);
    }

    private static ShapeException misplaced(CoordinateSystem system) {
        BilingualText label = system.label();
        return new ShapeException(
                new BilingualText("has corners that are no places in " + label.en(), "有顶点不是“" + label.zh() + "”中的地点"),
                system.isInMetres()
                        ? new BilingualText("correct it, or the zone in coordinates", "请更正，或更正 coordinates 中的带号")
                        : new BilingualText(
                                "in metres? name their zone beside the file, coordinates: CGCS2000 3度带 38带",
                                "单位是米吗？请在文件旁写明分带，如 coordinates: CGCS2000 3度带 38带"));
    }

    /** Whether it is an area. */
    public boolean isArea() {
        return geometry instanceof Polygonal;
    }

    /**
     * The place of a point, or one within an area.
     *
     * @throws ShapeException if it is neither
     */
    public GeoPoint point() throws ShapeException {
        boolean isPoint = geometry.getNumGeometries() == 1 && geometry.getGeometryN(0) instanceof Point;
        if (!isPoint && !isArea()) {
            throw new ShapeException(
                    new BilingualText(
                            "is a " + geometry.getGeometryType() + ", neither a point nor an area",
                            "是 " + geometry.getGeometryType() + "，既不是点也不是面"),
                    new BilingualText("give a point or a polygon", "请给出点或面"));
        }
        return at((isPoint ? geometry : geometry.getInteriorPoint()).getCoordinate());
    }

    /**
     * The lines of which it consists, each at least two places.
     *
     * @throws ShapeException if it is no line
     */
    public List<List<GeoPoint>> lines() throws ShapeException {
        List<List<GeoPoint>> lines = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (!(geometry.getGeometryN(i) instanceof LineString line)) {
                throw new ShapeException(
                        new BilingualText(
                                "is a " + geometry.getGeometryType() + ", not a line",
                                "是 " + geometry.getGeometryType() + "，不是线"),
                        new BilingualText("give the middle lines of streets", "请给出街道中心线"));
            }
            lines.add(
                    List.of(line.getCoordinates()).stream().map(EarthShape::at).toList());
        }
        return lines;
    }

    private static GeoPoint at(Coordinate coordinate) {
        return new GeoPoint(coordinate.x, coordinate.y);
    }

    /** Puts places of WGS 84 in the stead of a system's. */
    private record ToWgs84(CoordinateSystem system) implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence sequence, int i) {
            GeoPoint place = system.toWgs84(new RawPoint(sequence.getX(i), sequence.getY(i)));
            sequence.setOrdinate(i, CoordinateSequence.X, place.lon());
            sequence.setOrdinate(i, CoordinateSequence.Y, place.lat());
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
