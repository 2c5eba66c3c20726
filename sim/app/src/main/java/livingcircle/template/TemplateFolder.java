package livingcircle.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.files.EditorSchemas;
import livingcircle.scenario.files.ScenarioFolder;
import livingcircle.spreadsheet.FormWorkbook;

/**
 * An example folder in one language: a tiny made-up town that runs as it is, whose files explain themselves. Each table
 * is there as CSV, which the scenario names, and as a workbook with a sheet that explains its columns, which it may name
 * instead; catalogue and
 * behaviour are copies, so that the folder can be sent to somebody and changed as a whole.
 */
public final class TemplateFolder {

    /** Byte order mark: without it spreadsheet programs on Chinese Windows take UTF-8 for GBK. */
    private static final String MARK = "\uFEFF";

    private static final List<String> SCENARIO_FILES = List.of("baseline", "city", "plan");
    private static final List<String> SCHEMAS = List.of("scenario", "city", "layout");
    private static final String README = "README.md";

    private final Resources texts;
    private final Path catalogue;
    private final Path behaviour;

    private TemplateFolder(Language language, Path catalogue, Path behaviour) {
        this.texts = new Resources(language);
        this.catalogue = catalogue;
        this.behaviour = behaviour;
    }

    /**
     * Writes the folder, complete or not at all.
     *
     * @param folder the folder to make
     * @param language of headers and comments
     * @param catalogue the catalogue to copy
     * @param behaviour the behaviour to copy
     * @param replace whether an existing scenario folder may be replaced; its other files are kept
     * @throws InvalidInputException if the folder exists and must not be replaced
     * @throws IOException if the disk does not let us, or what is to be copied is not there
     */
    public static void write(Path folder, Language language, Path catalogue, Path behaviour, boolean replace)
            throws IOException {
        TemplateFolder template = new TemplateFolder(language, catalogue, behaviour);
        ScenarioFolder.write(folder, template::writeTo, replace);
    }

    private void writeTo(Path folder) throws IOException {
        for (int i = 0; i < SCENARIO_FILES.size(); i++) {
            String file = SCENARIO_FILES.get(i) + ".yaml";
            write(folder.resolve(file), EditorSchemas.firstLine(SCHEMAS.get(i)) + texts.text(file));
        }
        copy(catalogue, folder.resolve("catalogue.yaml"), "catalogue");
        copy(behaviour, folder.resolve("behaviour.yaml"), "behaviour");
        StringBuilder readme = new StringBuilder(texts.text(README));
        for (TemplateTable table : TemplateTable.all(texts)) {
            write(folder.resolve(table.name() + ".csv"), MARK + texts.text(table.name() + ".csv"));
            FormWorkbook.write(
                    folder.resolve(table.name() + ".xlsx"), List.of(table.data(), table.explanation(texts.language())));
            readme.append(table.markdown());
        }
        write(folder.resolve(README), readme.toString());
        Path editor = Files.createDirectories(folder.resolve(".vscode"));
        write(editor.resolve("settings.json"), texts.shared("settings.json"));
        write(editor.resolve("extensions.json"), texts.shared("extensions.json"));
    }

    /** Copies a file, with the schema beside it in place of the one that its first line may name. */
    private static void copy(Path from, Path to, String schema) throws IOException {
        String text = Files.readString(from, StandardCharsets.UTF_8);
        String body = text.startsWith(EditorSchemas.NAMING) ? text.substring(text.indexOf('\n') + 1) : text;
        write(to, EditorSchemas.firstLine(schema) + body);
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
