package livingcircle.scenario.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import livingcircle.ShippedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas as an editor sees them: each key explained in both languages, and each shipped file naming its own. */
class PublishedSchemasTest {

    private static final Path FOLDER =
            ShippedFiles.scenarios().resolveSibling("sim/engine/src/main/resources/livingcircle/schema");

    private static final Map<String, String> BY_NAME = Map.of(
            "catalogue.yaml", "catalogue",
            "behaviour.yaml", "behaviour",
            "osm-mapping.yaml", "osm-mapping",
            "city.yaml", "city",
            "baseline.yaml", "scenario");

    private static final Map<String, String> BY_FOLDER = Map.of("studies", "study", "rules", "rules");

    private final JsonMapper mapper = new JsonMapper();

    /** A part of a schema file. */
    private record Part(Path file, JsonPointer at, JsonNode node) {

        @Override
        public String toString() {
            return file.getFileName() + "#" + at;
        }
    }

    @Test
    void everySchemaIsNamed() throws IOException {
        assertEquals(
                Schemas.NAMES.stream().map(Schemas::fileOf).toList(),
                schemaFiles().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void everyKeyIsExplainedInBothLanguages() throws IOException {
        List<String> unexplained = new ArrayList<>();
        for (Part part : allParts()) {
            part.node().path("properties").propertyStream().forEach(key -> {
                String text = describe(part, key.getKey());
                if (!text.matches("(?s).*[a-z].*\\n.*\\p{IsHan}.*")) {
                    unexplained.add(part + " " + key.getKey() + ": " + text);
                }
            });
        }
        assertEquals(List.of(), unexplained);
    }

    /** So that a key that a sound file uses is one that is explained. */
    @Test
    void noMappingWithKeysOfItsOwnAllowsOthers() throws IOException {
        for (Part part : allParts()) {
            boolean isMapping =
                    part.node().path("properties").isObject() && !part.node().has("allOf");
            if (isMapping) {
                assertEquals("false", part.node().path("additionalProperties").toString(), part::toString);
            }
        }
    }

    @Test
    void everyReferenceIsToAFileBeside() throws IOException {
        for (Part part : allParts()) {
            if (part.node().path("$ref").isString()) {
                assertTrue(!target(part).node().isMissingNode(), part::toString);
            }
        }
    }

    @Test
    void everyShippedFileNamesItsSchemaAndIsSound() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(ShippedFiles.scenarios())) {
            files = all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        assertTrue(files.size() > 15);
        for (Path file : files) {
            String schema = schemaOf(file);
            String wanted = file.getParent()
                    .relativize(FOLDER.resolve(Schemas.fileOf(schema)))
                    .toString()
                    .replace('\\', '/');
            assertEquals(
                    "# yaml-language-server: $schema=" + wanted,
                    Files.readAllLines(file).get(0),
                    file::toString);
            Reading reading = new Reading();
            YamlFile read = YamlParser.read(file, Place.of(Reading.nameOf(file)), reading);
            assertTrue(read != null && SchemaCheck.check(read, schema, reading), file::toString);
        }
    }

    @Test
    void copiesAreThoseOfTheProgram(@TempDir Path folder) throws IOException {
        EditorSchemas.write(folder);
        for (Path file : schemaFiles()) {
            assertEquals(
                    Files.readString(file),
                    Files.readString(folder.resolve(".schema").resolve(file.getFileName())));
        }
        assertEquals("# yaml-language-server: $schema=.schema/city.schema.json\n", EditorSchemas.firstLine("city"));
    }

    private static String schemaOf(Path file) {
        String folder = file.getParent().getFileName().toString();
        String named = BY_NAME.getOrDefault(file.getFileName().toString(), "layout");
        return BY_FOLDER.getOrDefault(folder, named);
    }

    /** What an editor shows of a key: its own words, those of what it refers to, or those of what its mapping refines. */
    private String describe(Part owner, String key) {
        Part property = child(owner, "properties", key);
        while (property.node().path("description").isMissingNode()
                && property.node().has("$ref")) {
            property = target(property);
        }
        JsonNode base = owner.node().path("allOf").path(0);
        return property.node().has("description") || base.isMissingNode()
                ? property.node().path("description").asString("")
                : describe(target(child(owner, "allOf", "0")), key);
    }

    private static Part child(Part part, String first, String second) {
        JsonPointer at = part.at().appendProperty(first).appendProperty(second);
        JsonNode list = part.node().path(first);
        return new Part(part.file(), at, list.isArray() ? list.path(Integer.parseInt(second)) : list.path(second));
    }

    private Part target(Part part) {
        String[] reference = part.node().get("$ref").asString().split("#", -1);
        Path file = reference[0].isEmpty() ? part.file() : part.file().resolveSibling(reference[0]);
        JsonPointer at = JsonPointer.compile(reference[1]);
        return new Part(file, at, mapper.readTree(file).at(at));
    }

    private static List<Path> schemaFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private List<Part> allParts() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Path file : schemaFiles()) {
            gather(new Part(file, JsonPointer.empty(), mapper.readTree(file)), parts);
        }
        return parts;
    }

    private static void gather(Part part, List<Part> parts) {
        parts.add(part);
        if (part.node().isArray()) {
            for (int i = 0; i < part.node().size(); i++) {
                gather(
                        new Part(
                                part.file(),
                                part.at().appendIndex(i),
                                part.node().get(i)),
                        parts);
            }
        }
        part.node()
                .propertyStream()
                .forEach(member -> gather(
                        new Part(part.file(), part.at().appendProperty(member.getKey()), member.getValue()), parts));
    }
}
