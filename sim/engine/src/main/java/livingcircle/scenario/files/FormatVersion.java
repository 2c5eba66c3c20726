package livingcircle.scenario.files;

import java.math.BigInteger;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The version of the file format that a file states: {@code schema: 1}. */
final class FormatVersion {

    static final String KEY = "schema";

    /** The version that this program reads. */
    static final int CURRENT = 1;

    private static final String PAGE = "sim/docs/migration.md";

    private FormatVersion() {}

    /**
     * Reports a version that is missing or not that of this program.
     *
     * @return whether the file is one for this program, so that it makes sense to check it against its schema; also
     *     true if the version is missing or no number, since it then is likely to be a slip
     */
    static boolean check(YamlFile file, Reading reading) {
        YamlNode version = file.root().find(KEY);
        BigInteger number = version == null ? null : wholeNumber(version.node());
        if (version != null && number != null && number.compareTo(BigInteger.valueOf(CURRENT)) > 0) {
            reading.fault(
                    version.place(),
                    new BilingualText(
                            "was made for a newer livingcircle: this one reads version " + CURRENT
                                    + " of the file format",
                            "由更新版本的 livingcircle 生成：本程序只支持文件格式第 " + CURRENT + " 版"),
                    new BilingualText("update the program; see " + PAGE, "请升级程序；参见 " + PAGE));
            return false;
        }
        if (number == null || number.intValue() != CURRENT) {
            reading.fault(
                    version == null ? Place.of(file.name(), 1, 1).with(KEY, "") : version.place(),
                    version == null
                            ? new BilingualText("is missing: the version of the file format", "缺少文件格式版本")
                            : new BilingualText("is no version of the file format", "不是文件格式的版本号"),
                    new BilingualText(
                            "write schema: " + CURRENT + "; see " + PAGE, "请写 schema: " + CURRENT + "；参见 " + PAGE));
        }
        return true;
    }

    private static @Nullable BigInteger wholeNumber(JsonNode node) {
        return node.isIntegralNumber() ? node.bigIntegerValue() : null;
    }
}
