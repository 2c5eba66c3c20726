package livingcircle.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import livingcircle.city.coordinates.Geographic;
import livingcircle.features.FeatureOptions;
import livingcircle.features.FeatureTable;
import livingcircle.features.OutColumn;
import livingcircle.features.OutFeature;
import livingcircle.features.OutLayer;
import livingcircle.features.files.FeatureFiles;

/** A scenario whose layers are those that were exported from another. */
public final class RebuiltTown {

    /** The layers of a city as {@link CsvLayer} writes them. */
    public static final List<String> LAYERS = List.of("streets.csv", "homes.csv", "communities.csv");

    /** Its outlets. */
    public static final String OUTLETS = "{file: outlets.csv}";

    private static final long MOST_BYTES = 1_000_000_000;

    private RebuiltTown() {}

    /**
     * Writes a scenario folder that says of itself what the original says and takes its layers from an export.
     *
     * @param original the scenario file, of a baseline
     * @param layers how city.yaml names streets, homes and communities, in this order, relative to the new folder
     * @param outlets how baseline.yaml names the outlets
     * @return the new scenario file
     */
    public static Path write(Path original, Path folder, List<String> layers, String outlets) throws IOException {
        Files.createDirectories(folder);
        String city = Files.readString(original.resolveSibling("city.yaml"));
        Files.writeString(
                folder.resolve("city.yaml"),
                "schema: 1\n" + block(city, "name") + block(city, "attribution") + "layers:\n  streets: "
                        + layers.get(0) + "\n  homes: " + layers.get(1) + "\n  communities: " + layers.get(2) + "\n");
        String baseline = Files.readString(original)
                .replace(block(Files.readString(original), "outlets"), "outlets: " + outlets + "\n");
        for (String file : List.of("catalogue", "behaviour")) {
            String named = block(baseline, file);
            String relative = named.substring(file.length() + 1).strip().replace("\"", "");
            baseline = baseline.replace(
                    named, file + ": " + original.resolveSibling(relative).normalize() + "\n");
        }
        return Files.writeString(folder.resolve("baseline.yaml"), baseline);
    }

    /** A key with what stands under it; nothing if it is not there. */
    private static String block(String text, String key) {
        Matcher block = Pattern.compile("(?m)^" + key + ":.*\\n( .*\\n)*").matcher(text);
        return block.find() ? block.group() : "";
    }

    /**
     * Writes a scenario folder whose layers were read from exported files of another format than CSV.
     *
     * @param files the exported file of each layer, which may be the same for all
     */
    public static Path write(Path original, Path folder, UnaryOperator<String> files) throws IOException {
        Files.createDirectories(folder);
        for (String name : List.of("streets", "homes", "communities", "outlets")) {
            Path file = Path.of(files.apply(name));
            String part = file.toString().endsWith(".gpkg") ? name : null;
            FeatureTable read = FeatureFiles.read(file, new FeatureOptions(part, null, MOST_BYTES));
            List<OutColumn> columns = read.columns().stream()
                    .map(column -> new OutColumn(column, OutColumn.Kind.TEXT))
                    .toList();
            List<OutFeature> rows = read.features().stream()
                    .map(feature -> new OutFeature(List.copyOf(feature.cells()), feature.shape()))
                    .toList();
            CsvLayer.write(folder.resolve(name + ".csv"), new OutLayer(name, columns, rows), Geographic.WGS_84);
        }
        return write(original, folder, LAYERS, OUTLETS);
    }

    /** The tables of a result folder by name. */
    public static Map<String, String> tables(Path results) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(results)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return tables;
    }
}
