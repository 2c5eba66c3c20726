package livingcircle.scenario.files;

import livingcircle.base.BilingualText;
import livingcircle.city.coordinates.CoordinateSystem;
import livingcircle.city.coordinates.CoordinateSystems;
import livingcircle.city.coordinates.GaussKruger;
import livingcircle.city.coordinates.Geographic;
import livingcircle.features.FeatureTable;
import org.jspecify.annotations.Nullable;

/** Decides on the coordinate system of a layer: what the scenario declares, else what the file says, else WGS 84. */
final class LayerCoordinates {

    private LayerCoordinates() {}

    /** The system of a layer, or null after a fault. */
    static @Nullable CoordinateSystem find(Layer layer, FeatureTable table, Reading reading) {
        CoordinateSystem declared = layer.coordinates();
        String written = table.coordinates();
        if (written == null || !table.hasShapes()) {
            return declared == null ? Geographic.WGS_84 : declared;
        }
        CoordinateSystem own = CoordinateSystems.find(written);
        String name = Reading.nameOf(layer.path());
        if (declared == null && own == null) {
            String examples = String.join(", ", CoordinateSystems.EXAMPLES);
            reading.fault(
                    Place.of(name).with("coordinates", written),
                    new BilingualText("the file is in a coordinate system that is not known here", "文件采用的坐标系无法识别"),
                    new BilingualText(
                            "save it in WGS 84 or a CGCS2000 3-degree zone, or say beside its name what it is in,"
                                    + " coordinates: one of " + examples,
                            "请另存为 WGS 84 或 CGCS2000 3度带坐标，或在文件名旁写明 coordinates，可写：" + examples));
            return null;
        }
        if (declared == null) {
            return own;
        }
        if (own == null || !isSame(declared, own)) {
            BilingualText label = declared.label();
            String shown = own == null ? written : own.label().en();
            String shownZh = own == null ? written : own.label().zh();
            reading.warn(
                    Reading.shortNameOf(layer.path()) + " says that it is in " + shown + " and is read as " + label.en()
                            + ", as the scenario declares",
                    Reading.shortNameOf(layer.path()) + " 自称采用“" + shownZh + "”，现按情景所写的“" + label.zh() + "”读取");
        }
        return declared;
    }

    /** Whether pairs of two systems are the same places. */
    private static boolean isSame(CoordinateSystem a, CoordinateSystem b) {
        return a.equals(b)
                || (a instanceof Geographic && b instanceof Geographic)
                || (a instanceof GaussKruger zone && b instanceof GaussKruger other && zone.zone() == other.zone());
    }
}
