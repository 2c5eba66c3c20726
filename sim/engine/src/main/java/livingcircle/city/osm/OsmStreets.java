package livingcircle.city.osm;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import livingcircle.city.Street;

/** Reads nothing but the streets of an OpenStreetMap file. */
public final class OsmStreets {

    private OsmStreets() {}

    /** Whether the ending of a name is that of an OpenStreetMap file. */
    public static boolean isMap(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".osm.pbf")
                || name.endsWith(".osm")
                || name.endsWith(".osm.gz")
                || name.endsWith(".osm.bz2");
    }

    /**
     * The pieces of all walkable ways, by way id and then along the way.
     *
     * @throws OsmException if the file cannot be read
     */
    public static List<Street> read(Path file) {
        return StreetReader.read(OsmFile.read(file), new OsmReport.Builder());
    }
}
