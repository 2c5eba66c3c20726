package livingcircle.scenario.files;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.city.coordinates.CoordinateSystem;
import livingcircle.city.coordinates.CoordinateSystems;
import livingcircle.scenario.layers.ColumnDictionary;
import org.jspecify.annotations.Nullable;

/**
 * A file with rows, as a scenario names it: the file alone, or with what its owner says about it.
 *
 * @param option which layer it is if options of a command say so, or null if a file of the scenario names it
 * @param path the file
 * @param place where it is named
 * @param part the sheet or map layer in the file, or null for the only or first one
 * @param coordinates the system of its coordinates, or null to take what the file says
 * @param encoding how it is encoded, or null to find out
 * @param columns header as the file has it → the column that it stands for; empty unless told
 * @param types type as the file has it → the type that it stands for; empty unless told
 */
record Layer(
        @Nullable String option,
        Path path,
        Place place,
        @Nullable String part,
        @Nullable CoordinateSystem coordinates,
        @Nullable Charset encoding,
        Map<String, Located<String>> columns,
        Map<String, Located<String>> types) {

    private static final String FILE = "file";

    /** A file of which nothing more is said. */
    static Layer plain(Path path, Place place) {
        return new Layer(null, path, place, null, null, null, Map.of(), Map.of());
    }

    /** What the scenario says that a word for a type stands for, or null. */
    @Nullable
    Located<String> findType(String word) {
        return types.get(ColumnDictionary.plain(word));
    }

    /** How to say what a header stands for. */
    BilingualText explainColumn(String header) {
        return explain("columns", "--column", header);
    }

    /** How to say what a word for a type stands for. */
    BilingualText explainType(String word) {
        return explain("types", "--type", word);
    }

    private BilingualText explain(String block, String optionName, String word) {
        if (option == null) {
            String example = block + ": {" + word + ": …}";
            return new BilingualText("explain it beside the file, " + example, "请在文件旁说明，如 " + example);
        }
        String example = optionName + " \"" + option + "." + word + "=…\"";
        return new BilingualText("explain it with " + example, "请说明，如 " + example);
    }

    /** Whether a node names a file in either form. */
    static boolean isNamed(@Nullable YamlNode node) {
        YamlNode file = node == null ? null : node.find(FILE);
        return node != null
                && (node.node().isString() || (file != null && file.node().isString()));
    }

    /**
     * The layer of a node for which {@link #isNamed}, or null if that is no path; after a fault in what is said of it,
     * one whose coordinates cannot be trusted.
     */
    static @Nullable Layer of(YamlNode node, Reading reading) {
        YamlNode file = node.node().isString() ? node : node.get(FILE);
        Path path = Paths.find(file, reading);
        if (path == null) {
            return null;
        }
        if (node.node().isString()) {
            return plain(path, file.place());
        }
        Located<String> part = text(node.find("part"));
        Located<String> coordinates = text(node.find("coordinates"));
        Located<String> encoding = text(node.find("encoding"));
        return new Layer(
                null,
                path,
                file.place(),
                part == null ? null : part.item(),
                coordinates == null ? null : coordinates(coordinates.item(), coordinates.place(), reading),
                encoding == null ? null : Encodings.find(encoding.item()),
                words(node.find("columns")),
                words(node.find("types")));
    }

    private static @Nullable Located<String> text(@Nullable YamlNode node) {
        return node == null || !node.node().isString() ? null : new Located<>(node.text(), node.place());
    }

    /** The coordinate system of a name, or null after a fault. */
    static @Nullable CoordinateSystem coordinates(String name, Place place, Reading reading) {
        CoordinateSystem system = CoordinateSystems.find(name);
        if (system == null) {
            String examples = String.join(", ", CoordinateSystems.EXAMPLES);
            reading.fault(
                    place,
                    new BilingualText("is not a known coordinate system", "不是已知的坐标系"),
                    new BilingualText("write for instance " + examples, "可写：" + examples));
        }
        return system;
    }

    private static Map<String, Located<String>> words(@Nullable YamlNode block) {
        Map<String, Located<String>> words = new LinkedHashMap<>();
        if (block != null) {
            for (YamlNode word : block.members()) {
                if (word.node().isString()) {
                    words.put(ColumnDictionary.plain(word.name()), new Located<>(word.text(), word.place()));
                }
            }
        }
        return words;
    }
}
