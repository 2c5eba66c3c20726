package livingcircle.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells what this program wrote into a result folder from what the user put beside it. */
final class OwnFiles {

    private static final Set<String> ALWAYS = Set.of(ResultFolder.MANIFEST, "columns.csv", "summary.txt");

    private OwnFiles() {}

    /**
     * Copies the user's own files of a folder that is about to be replaced. What stands in the manifest was written by
     * the program; where the manifest cannot be read, everything counts as the user's.
     *
     * @param fresh the new folder; files that it has already are left as they are
     */
    static void carryOver(Path old, Path fresh) throws IOException {
        Set<String> written = written(old);
        List<Path> files;
        try (Stream<Path> listing = Files.walk(old)) {
            files = listing.sorted().toList();
        }
        for (Path file : files) {
            String name = old.relativize(file).toString().replace('\\', '/');
            Path copy = fresh.resolve(old.relativize(file));
            if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && !written.contains(name) && !Files.exists(copy)) {
                Files.createDirectories(copy.toAbsolutePath().getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static Set<String> written(Path folder) {
        Set<String> names = new HashSet<>(ALWAYS);
        try {
            JsonNode manifest = new JsonMapper().readTree(Files.readString(folder.resolve(ResultFolder.MANIFEST)));
            manifest.path("tables")
                    .forEach((JsonNode table) -> names.add(table.path("file").asString("")));
            manifest.path("charts").forEach((JsonNode chart) -> names.add(chart.asString("")));
        } catch (IOException | JacksonException unreadable) {
            return Set.of();
        }
        return names;
    }
}
