package livingcircle.scenario.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import livingcircle.city.CityLayers;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.InvalidInputException;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Writes a town as a scenario folder that {@link ScenarioReader} reads: {@code baseline.yaml}, {@code city.yaml},
 * {@code streets.csv}, {@code homes.csv}, {@code communities.csv}, {@code outlets.csv}, and the schemas for editors.
 *
 * <p>Everything is kept exactly, so that a town that is written and read gives the same results to the byte, and a
 * folder that is read and written again comes out the same.
 */
public final class TownWriter {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private TownWriter() {}

    /**
     * Writes a folder, complete or not at all.
     *
     * @param folder the scenario folder to make; the folders above it are made as needed
     * @param city streets, homes and communities; ids unique and without blanks around them
     * @param outlets the surveyed or generated outlets, may be empty
     * @param baseline what baseline.yaml says beside
     * @param notes texts to put beside, by file name
     * @param replace whether an existing scenario folder may be replaced; files in it that are not written here, such
     *     as layouts, are carried over
     * @throws InvalidInputException if the folder exists and must not be replaced
     * @throws IOException if the disk does not let us; an existing folder is then left as it was
     */
    public static void write(
            Path folder,
            CityLayers city,
            List<Outlet> outlets,
            Baseline baseline,
            Map<String, String> notes,
            boolean replace)
            throws IOException {
        ScenarioFolder.Contents contents = target -> {
            StreetsFile.write(target.resolve(BaselineFile.STREETS), city.streets());
            HomesFile.write(target.resolve(BaselineFile.HOMES), city.homes());
            CommunitiesFile.write(target.resolve(BaselineFile.COMMUNITIES), city.communities());
            OutletsFile.write(target.resolve(BaselineFile.OUTLETS), outlets);
            writeYaml(target.resolve(BaselineFile.CITY), "city", BaselineFile.city(city));
            writeYaml(target.resolve(NewFolder.BASELINE), "scenario", BaselineFile.baseline(baseline, folder));
            for (Map.Entry<String, String> note : notes.entrySet()) {
                Files.writeString(target.resolve(note.getKey()), note.getValue(), StandardCharsets.UTF_8);
            }
        };
        ScenarioFolder.write(folder, contents, replace);
    }

    private static void writeYaml(Path path, String schema, ObjectNode tree) throws IOException {
        Files.writeString(
                path, EditorSchemas.firstLine(schema) + YAML.writeValueAsString(tree), StandardCharsets.UTF_8);
    }
}
