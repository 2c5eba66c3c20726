package livingcircle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds data with known answers that are not part of the product: in the folder named by the environment variable
 * LIVINGCIRCLE_SHARED_DATA, else in {@code shared/data} beside or above the working directory.
 */
public final class ReferenceData {

    private static final String VARIABLE = "LIVINGCIRCLE_SHARED_DATA";

    private ReferenceData() {}

    /**
     * The file at a path below the reference data; where it is absent the test that asks is skipped.
     *
     * @param relativePath for instance {@code osm/monaco-2012/monaco-2012.osm.gz}
     */
    public static Path file(String relativePath) {
        Path file = folder().resolve(relativePath);
        assumeTrue(Files.exists(file), () -> "skipped: there is no reference file " + file + "; set " + VARIABLE);
        return file;
    }

    private static Path folder() {
        String named = System.getenv(VARIABLE);
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path data = at.resolve("shared").resolve("data");
            if (Files.isDirectory(data)) {
                return data;
            }
        }
        return Path.of("shared", "data");
    }
}
