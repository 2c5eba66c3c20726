package livingcircle.city.coordinates;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The known coordinate systems by the names that people give them. */
public final class CoordinateSystems {

    /** One name of each kind of system, for who has to choose. */
    public static final List<String> EXAMPLES =
            List.of("wgs84", "gcj-02", "bd-09", "cgcs2000", "CGCS2000 3度带 38带", "EPSG:4526", "EPSG:4547");

    private static final Map<String, CoordinateSystem> NAMED = Map.ofEntries(
            Map.entry("wgs84", Geographic.WGS_84),
            Map.entry("wgs1984", Geographic.WGS_84),
            Map.entry("epsg4326", Geographic.WGS_84),
            Map.entry("gps", Geographic.WGS_84),
            Map.entry("wgs84经纬度", Geographic.WGS_84),
            Map.entry("crs84", Geographic.WGS_84),
            Map.entry("urnogcdefcrsogc1.3crs84", Geographic.WGS_84),
            Map.entry("cgcs2000", Geographic.CGCS_2000),
            Map.entry("epsg4490", Geographic.CGCS_2000),
            Map.entry("国家2000", Geographic.CGCS_2000),
            Map.entry("国家2000大地坐标系", Geographic.CGCS_2000),
            Map.entry("2000国家大地坐标系", Geographic.CGCS_2000),
            Map.entry("gcj02", new Gcj02()),
            Map.entry("高德", new Gcj02()),
            Map.entry("高德地图", new Gcj02()),
            Map.entry("高德坐标", new Gcj02()),
            Map.entry("amap", new Gcj02()),
            Map.entry("腾讯", new Gcj02()),
            Map.entry("腾讯地图", new Gcj02()),
            Map.entry("火星坐标", new Gcj02()),
            Map.entry("火星坐标系", new Gcj02()),
            Map.entry("bd09", new Bd09()),
            Map.entry("bd09ll", new Bd09()),
            Map.entry("百度", new Bd09()),
            Map.entry("百度地图", new Bd09()),
            Map.entry("百度坐标", new Bd09()),
            Map.entry("baidu", new Bd09()));
    private static final Pattern BLANKS = Pattern.compile("[\\s_/,，:：()（）-]+");
    private static final Pattern EPSG = Pattern.compile("epsg(\\d{4})");
    private static final int FIRST_NUMBERED = 4513;
    private static final int FIRST_PLAIN = 4534;
    private static final int ZONES = GaussKruger.LAST_ZONE - GaussKruger.FIRST_ZONE + 1;
    private static final String THREE_DEGREES = "(?:(?:cgcs2000|国家2000)?(?:3|三)(?:度|°|degree)(?:分?带)?"
            + "(?:gausskruger|gausskrüger|gk|高斯克吕格|高斯)?|(?:cgcs2000)?gausskr[uü]ger)";
    private static final Pattern ZONE = Pattern.compile(THREE_DEGREES + "(?:zone(\\d{2})|第?(\\d{2})(?:号?带|度?带)?)");
    private static final Pattern MERIDIAN = Pattern.compile(THREE_DEGREES + "(?:cm|中央经线|中央子午线)(\\d{2,3})(?:°|度)?e?");

    private CoordinateSystems() {}

    /**
     * The system of a name such as {@code wgs84}, {@code EPSG:4526}, {@code 高德}, {@code CGCS2000 3度带 38带} or
     * {@code CGCS2000 / 3-degree Gauss-Kruger CM 114E}, or null if it is not known. Case, blanks and hyphens are
     * indifferent.
     */
    public static @Nullable CoordinateSystem find(String name) {
        String plain = BLANKS.matcher(
                        Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
        CoordinateSystem named = NAMED.get(plain);
        if (named != null) {
            return named;
        }
        Matcher epsg = EPSG.matcher(plain);
        if (epsg.matches()) {
            return byCode(Integer.parseInt(epsg.group(1)));
        }
        Matcher zone = ZONE.matcher(plain);
        if (zone.matches()) {
            return zone(Integer.parseInt(zone.group(1) == null ? zone.group(2) : zone.group(1)), true);
        }
        Matcher meridian = MERIDIAN.matcher(plain);
        if (meridian.matches()) {
            int degrees = Integer.parseInt(meridian.group(1));
            return degrees % 3 == 0 ? zone(degrees / 3, false) : null;
        }
        return null;
    }

    private static @Nullable CoordinateSystem byCode(int code) {
        if (code >= FIRST_NUMBERED && code < FIRST_NUMBERED + ZONES) {
            return zone(GaussKruger.FIRST_ZONE + code - FIRST_NUMBERED, true);
        }
        return code >= FIRST_PLAIN && code < FIRST_PLAIN + ZONES
                ? zone(GaussKruger.FIRST_ZONE + code - FIRST_PLAIN, false)
                : null;
    }

    private static @Nullable CoordinateSystem zone(int zone, boolean isNumbered) {
        return zone >= GaussKruger.FIRST_ZONE && zone <= GaussKruger.LAST_ZONE
                ? new GaussKruger(zone, isNumbered)
                : null;
    }
}
