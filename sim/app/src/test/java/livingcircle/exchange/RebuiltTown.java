package livingcircle.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A scenario whose layers are those that were exported from another. */
public final class RebuiltTown {

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
                "schema: 1\n" + line(city, "name:") + line(city, "attribution:") + "layers:\n  streets: "
                        + layers.get(0) + "\n  homes: " + layers.get(1) + "\n  communities: " + layers.get(2) + "\n");
        String baseline = Files.readString(original)
                .replaceAll("(?m)^catalogue: (.*)$", "catalogue: " + beside(original, "catalogue.yaml"))
                .replaceAll("(?m)^behaviour: (.*)$", "behaviour: " + beside(original, "behaviour.yaml"))
                .replaceAll("(?m)^outlets:\\n( .*\\n)+", "outlets: " + outlets + "\n");
        return Files.writeString(folder.resolve("baseline.yaml"), baseline);
    }

    /** The catalogue or behaviour that the original uses. */
    private static Path beside(Path original, String file) {
        Path own = original.resolveSibling(file);
        return (Files.exists(own) ? own : original.toAbsolutePath().getParent().resolveSibling(file))
                .toAbsolutePath()
                .normalize();
    }

    private static String line(String text, String start) {
        return text.lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .map(line -> line + "\n")
                .orElse("");
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
