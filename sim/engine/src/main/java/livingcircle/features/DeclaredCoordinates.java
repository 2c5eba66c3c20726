package livingcircle.features;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of coordinate systems as files declare them, turned into such as are usual. */
public final class DeclaredCoordinates {

    private static final Pattern EPSG = Pattern.compile(
            "(?:urn:ogc:def:crs:|https?://www\\.opengis\\.net/def/crs/)?EPSG[:/][^:/]{0,10}[:/]?(\\d{1,9})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CRS84 = Pattern.compile(".{0,60}CRS84", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 200;

    /** Well-known text ends with the code of the whole: {@code ,AUTHORITY["EPSG","4547"]]} or, newer, ID. */
    private static final Pattern CODE_AT_END =
            Pattern.compile("(?:AUTHORITY|ID)\\s*\\[\\s*\"EPSG\"\\s*,\\s*\"?(\\d{1,9})\"?\\s*\\]\\s*\\]\\s*$");

    private static final Pattern NAME_AT_BEGIN = Pattern.compile("^\\s*\\w{1,20}\\s*\\[\\s*\"([^\"]{1,200})\"");

    /** Names that ESRI gives to what the EPSG register has. */
    private static final Map<String, Integer> CODES = Map.of(
            "GCS_WGS_1984", 4326,
            "WGS 84", 4326,
            "GCS_China_Geodetic_Coordinate_System_2000", 4490,
            "China Geodetic Coordinate System 2000", 4490);

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

    /** The code, or else the name, of a system that is defined as well-known text; other texts as they are. */
    public static String ofWellKnownText(String text) {
        Matcher code = CODE_AT_END.matcher(text.substring(Math.max(0, text.length() - LONGEST)));
        if (code.find()) {
            return ofCode(Integer.parseInt(code.group(1)));
        }
        Matcher name = NAME_AT_BEGIN.matcher(text);
        if (!name.find()) {
            return ofName(text);
        }
        Integer known = CODES.get(name.group(1));
        return known == null ? name.group(1) : ofCode(known);
    }

    /** The name of a system in the EPSG register. */
    public static String ofCode(int code) {
        return "EPSG:" + code;
    }
}
