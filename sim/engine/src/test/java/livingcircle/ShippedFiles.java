package livingcircle;

import java.nio.file.Files;
import java.nio.file.Path;

/** The scenario files that the project ships, found from wherever the tests are started. */
public final class ShippedFiles {

    private ShippedFiles() {}

    /** The folder {@code scenarios}. */
    public static Path scenarios() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("scenarios/catalogue.yaml"))) {
                return folder.resolve("scenarios");
            }
        }
        throw new IllegalStateException("the folder 'scenarios' is not above the working directory");
    }
}
