package livingcircle.features;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of coordinate systems as files declare them, turned into such as are usual. */
public final class DeclaredCoordinates {

    private static final Pattern EPSG = Pattern.compile(
            "(?:urn:ogc:def:crs:|https?://www\\.opengis\\.net/def/crs/)?EPSG[:/][^:/]{0,10}[:/]?(\\d{1,9})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CRS84 = Pattern.compile(".{0,60}CRS84", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 200;

    private DeclaredCoordinates() {}

    /** {@code EPSG:4547} for {@code urn:ogc:def:crs:EPSG::4547} and its like; other names as they are. */
    public static String ofName(String name) {
        String plain = name.strip();
        Matcher epsg = EPSG.matcher(plain);
        if (epsg.matches()) {
            return ofCode(Integer.parseInt(epsg.group(1)));
        }
        if (CRS84.matcher(plain).matches()) {
            return "WGS84";
        }
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /** The name of a system in the EPSG register. */
    public static String ofCode(int code) {
        return "EPSG:" + code;
    }
}
