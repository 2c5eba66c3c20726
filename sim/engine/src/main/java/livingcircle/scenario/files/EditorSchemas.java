package livingcircle.scenario.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Copies of the schemas beside files that people edit, so that an editor with a YAML language server (VS Code's
 * extension "YAML", for one) completes keys, shows what they mean and marks what is wrong, without the network and
 * wherever the folder is taken.
 */
public final class EditorSchemas {

    /** The folder of the copies, inside the folder of the files that they are for. */
    public static final String FOLDER = ".schema";

    /** What a line begins with that names a schema to an editor. */
    public static final String NAMING = "# yaml-language-server:";

    private EditorSchemas() {}

    /**
     * Writes all schemas, which refer to each other.
     *
     * @param folder the folder of the files that they are for; it must be there
     */
    public static void write(Path folder) throws IOException {
        Path copies = Files.createDirectories(folder.resolve(FOLDER));
        for (String name : Schemas.NAMES) {
            Files.writeString(copies.resolve(Schemas.fileOf(name)), Schemas.text(name), StandardCharsets.UTF_8);
        }
    }

    /**
     * The line that a file begins with to name its schema.
     *
     * @param schema such as {@code city}
     */
    public static String firstLine(String schema) {
        return NAMING + " $schema=" + FOLDER + "/" + Schemas.fileOf(schema) + "\n";
    }
}
