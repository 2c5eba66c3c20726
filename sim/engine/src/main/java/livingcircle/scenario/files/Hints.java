package livingcircle.scenario.files;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import livingcircle.base.BilingualText;
import livingcircle.scenario.layers.WrittenNumber;

/** How to mend a value of the wrong type or unit. */
final class Hints {

    /** For a latitude that is none. */
    static final BilingualText SWAPPED = new BilingualText("are lon and lat swapped?", "经纬度是否写反？");

    /** For metres where degrees are expected. */
    static final BilingualText METRES = new BilingualText(
            "in metres? name their zone beside the file, coordinates: CGCS2000 3度带 38带",
            "单位是米吗？请在文件旁写明分带，如 coordinates: CGCS2000 3度带 38带");

    private static final Pattern NUMBER_LIKE = Pattern.compile("([+-]?)(\\d*(?:[.,]\\d+)?)\\s*([%％]?)");
    private static final Map<String, BilingualText> UNITS = new LinkedHashMap<>();

    static {
        unit("Share", "a share is 0–1: write 0.15 for 15 %", "比例取 0–1：15 % 写 0.15");
        unit("Mps", "in metres a second: 4.5 km/h is 1.25", "单位为米/秒：4.5 公里/小时即 1.25");
        unit("MetresPerSecond", "in metres a second: 15 km/h is 4.2", "单位为米/秒：15 公里/小时约 4.2");
        unit("Minutes", "in minutes", "单位为分钟");
        unit("M2", "in square metres", "单位为平方米");
        unit("PerHour", "customers an hour", "单位为人/小时");
        unit("PerWeek", "visits a week", "单位为次/周");
        unit("Yuan", "in yuan: 10,000 for 1 万元", "单位为元：1 万元写 10000");
        unit("Days", "in days", "单位为天");
        unit("Age", "in years", "单位为岁");
        unit("M", "in metres", "单位为米");
    }

    private Hints() {}

    private static void unit(String suffix, String en, String zh) {
        UNITS.put(suffix, new BilingualText(en, zh));
    }

    /** The unit that a key's name tells, for a value out of bounds. */
    static BilingualText forUnit(String key, String value) {
        String name = key.endsWith("." + YamlNode.VALUE) ? key.substring(0, key.lastIndexOf('.')) : key;
        String last = capitalised(name.substring(name.lastIndexOf('.') + 1));
        for (Map.Entry<String, BilingualText> unit : UNITS.entrySet()) {
            if (last.endsWith(unit.getKey())) {
                return unit.getValue();
            }
        }
        return new BilingualText("correct " + value, "请更正 " + value);
    }

    /** A key such as {@code areaM2} or a column such as {@code area_m2} as {@code AreaM2}. */
    private static String capitalised(String name) {
        return Arrays.stream(name.split("_"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    /** How to write a value so that it has the wanted type. */
    static BilingualText forType(String type, String value) {
        Matcher like = NUMBER_LIKE.matcher(value.length() > WrittenNumber.MOST_CHARACTERS ? "" : value.strip());
        if ((type.equals("number") || type.equals("integer"))
                && like.matches()
                && !like.group(2).isEmpty()) {
            BigDecimal number = new BigDecimal(like.group(1) + like.group(2).replace(',', '.'));
            if (!like.group(3).isEmpty()) {
                number = number.movePointLeft(2);
            }
            number = number.stripTrailingZeros();
            if (type.equals("number") || number.scale() <= 0) {
                return new BilingualText("write " + number.toPlainString(), "请写 " + number.toPlainString());
            }
        }
        return switch (type) {
            case "number" -> new BilingualText("write a number such as 0.5", "请写数值，如 0.5");
            case "integer" -> new BilingualText("write a whole number such as 5", "请写整数，如 5");
            case "boolean" -> new BilingualText("write true or false", "请写 true 或 false");
            case "array" -> new BilingualText("write a list such as [a, b]", "请写列表，如 [a, b]");
            case "object" -> new BilingualText("write a mapping such as {key: value}", "请写成“键: 值”形式，如 {key: value}");
            default -> new BilingualText("write text, in quotes if needed", "请写文字，必要时加引号");
        };
    }
}
