package livingcircle.city.osm;

import java.nio.file.Path;

/** A map file that cannot be used. The message names the file, says what is wrong with it and what to do. */
public final class OsmException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OsmException(Path file, String problem, String mend) {
        super("cannot use the map " + file + ": " + problem + "; " + mend);
    }

    OsmException(Path file, String problem, String mend, Throwable cause) {
        super("cannot use the map " + file + ": " + problem + "; " + mend, cause);
    }
}
