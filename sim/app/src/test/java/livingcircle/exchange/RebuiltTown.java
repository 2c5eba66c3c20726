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

/** A scenario whose layers are those that were exported from another. */
public final class RebuiltTown {

    private RebuiltTown() {}

    /**
     * Writes a scenario folder that says of itself what the original says and takes its layers from an export.
     *
     * @param original the scenario file, of a baseline
     * @param layers how files name streets, homes, communities and outlets, by these names, relative to the new folder
     * @return the new scenario file
     */
    public static Path write(Path original, Path folder, UnaryOperator<String> layers) throws IOException {
        Files.createDirectories(folder);
        String city = Files.readString(original.resolveSibling("city.yaml"));
        StringBuilder named =
                new StringBuilder("schema: 1\n" + block(city, "name") + block(city, "attribution") + "layers:\n");
        for (String layer : List.of("streets", "homes", "communities")) {
            named.append("  " + layer + ": " + layers.apply(layer) + "\n");
        }
        Files.writeString(folder.resolve("city.yaml"), named);
        String baseline = Files.readString(original);
        baseline = baseline.replace(block(baseline, "outlets"), "outlets: " + layers.apply("outlets") + "\n");
        for (String file : List.of("catalogue", "behaviour")) {
            String line = block(baseline, file);
            String relative = line.substring(file.length() + 1).strip().replace("\"", "");
            baseline = baseline.replace(
                    line, file + ": " + original.resolveSibling(relative).normalize() + "\n");
        }
        return Files.writeString(folder.resolve("baseline.yaml"), baseline);
    }

    /** A key with what stands under it; nothing if it is not there. */
    private static String block(String text, String key) {
        Matcher block = Pattern.compile("(?m)^" + key + ":.*\\n( .*\\n)*").matcher(text);
        return block.find() ? block.group() : "";
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
