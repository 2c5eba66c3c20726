package livingcircle.scenario.files;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import livingcircle.base.BilingualText;
import livingcircle.features.FeatureOptions;
import livingcircle.features.FeatureTable;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.changes.CityMemo;
import livingcircle.scenario.layers.LayerCounts;
import org.jspecify.annotations.Nullable;

/**
 * What was read of files, for scenarios that are read again and again with other settings: texts, trees and cities. So a
 * file that is changed meanwhile stays as it was when it was first read.
 */
final class FileMemo {

    private final Map<Path, Text> texts = new HashMap<>();
    private final Map<TableKey, FeatureTable> tables = new HashMap<>();
    private final Map<Path, YamlFile> trees = new HashMap<>();
    private final Map<Path, Town> towns = new HashMap<>();
    private final CityMemo cities = new CityMemo();

    /**
     * A file's text.
     *
     * @param text without byte order mark
     * @param encoding how the file is encoded
     * @param input the file
     */
    record Text(String text, Charset encoding, InputFile input) {}

    /**
     * A city as it was read.
     *
     * @param city the city
     * @param inputs the files that were read for it
     * @param warnings what is odd about it
     * @param layers its layers
     */
    private record Town(
            CityInput city, List<InputFile> inputs, List<BilingualText> warnings, List<LayerCounts> layers) {}

    /** A file of features with what was said of it. */
    record TableKey(Path path, FeatureOptions options) {}

    @Nullable
    FeatureTable findTable(TableKey key) {
        return tables.get(key);
    }

    void put(TableKey key, FeatureTable table) {
        tables.put(key, table);
    }

    /** The city that was built last. */
    CityMemo cities() {
        return cities;
    }

    @Nullable
    Text findText(Path file) {
        return texts.get(file);
    }

    void put(Path file, Text text) {
        texts.put(file, text);
    }

    /** A copy of a tree that had no fault, or null. */
    @Nullable
    YamlFile findTree(Path file) {
        YamlFile tree = trees.get(file);
        return tree == null ? null : tree.copy();
    }

    void put(YamlFile tree) {
        trees.put(tree.path(), tree.copy());
    }

    /**
     * The city of a file, read again only if values were given in place of the file's.
     *
     * @param read reads it, or returns null after a fault
     */
    @Nullable
    CityInput city(@Nullable YamlFile file, Reading reading, Supplier<@Nullable CityInput> read) {
        if (file == null || file.isOverridden()) {
            return read.get();
        }
        Town known = towns.get(file.path());
        if (known != null) {
            known.inputs.forEach(reading::take);
            known.warnings.forEach(warning -> reading.warn(warning.en(), warning.zh()));
            known.layers.forEach(reading::counted);
            return known.city;
        }
        Reading.Mark before = reading.mark();
        CityInput city = read.get();
        if (city != null && reading.faultCount() == before.faults()) {
            towns.put(
                    file.path(),
                    new Town(
                            city,
                            reading.inputsSince(before),
                            reading.warningsSince(before),
                            reading.layersSince(before)));
        }
        return city;
    }
}
