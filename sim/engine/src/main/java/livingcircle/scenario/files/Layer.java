package livingcircle.scenario.files;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.city.coordinates.CoordinateSystem;
import livingcircle.city.coordinates.CoordinateSystems;
import livingcircle.city.coordinates.Geographic;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with places, as a scenario names it: the file alone, or with what its owner says about it.
 *
 * @param file the node that names the file
 * @param coordinates the system of its coordinates
 * @param encoding how it is encoded, or null to find out
 * @param columns column as the file has it → the node of the column that it stands for; empty unless told
 * @param types type as the file has it → the node of the outlet type's id; empty unless told
 */
record Layer(
        YamlNode file,
        CoordinateSystem coordinates,
        @Nullable Charset encoding,
        Map<String, YamlNode> columns,
        Map<String, YamlNode> types) {

    private static final String FILE = "file";

    /** A file in WGS 84 of which nothing more is said. */
    static Layer plain(YamlNode file) {
        return new Layer(file, Geographic.WGS_84, null, Map.of(), Map.of());
    }

    /** Whether a node names a file in either form. */
    static boolean isNamed(@Nullable YamlNode node) {
        YamlNode file = node == null ? null : node.find(FILE);
        return node != null
                && (node.node().isString() || (file != null && file.node().isString()));
    }

    /**
     * The layer of a node for which {@link #isNamed}; after a fault in what is said of it, one whose coordinates cannot
     * be trusted.
     */
    static Layer of(YamlNode node, Reading reading) {
        return node.node().isString()
                ? plain(node)
                : new Layer(
                        node.get(FILE),
                        coordinates(node.find("coordinates"), reading),
                        encoding(node.find("encoding")),
                        words(node.find("columns")),
                        words(node.find("types")));
    }

    private static CoordinateSystem coordinates(@Nullable YamlNode named, Reading reading) {
        if (named == null || !named.node().isString()) {
            return Geographic.WGS_84;
        }
        CoordinateSystem system = CoordinateSystems.find(named.text());
        if (system == null) {
            String examples = String.join(", ", CoordinateSystems.EXAMPLES);
            reading.fault(
                    named.place(),
                    new BilingualText("is not a known coordinate system", "不是已知的坐标系"),
                    new BilingualText("write for instance " + examples, "可写：" + examples));
            return Geographic.WGS_84;
        }
        return system;
    }

    private static @Nullable Charset encoding(@Nullable YamlNode named) {
        return named == null || !named.node().isString() ? null : Encodings.find(named.text());
    }

    private static Map<String, YamlNode> words(@Nullable YamlNode block) {
        Map<String, YamlNode> words = new LinkedHashMap<>();
        if (block != null) {
            for (YamlNode word : block.members()) {
                if (word.node().isString()) {
                    words.put(OutletColumns.plain(word.name()), word);
                }
            }
        }
        return words;
    }
}
