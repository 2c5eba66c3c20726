package livingcircle.scenario.files;

import java.io.IOException;
import java.nio.file.Path;
import livingcircle.scenario.InvalidInputException;

/** A scenario folder whose files somebody else writes. */
public final class ScenarioFolder {

    /** Writes the files of a folder. */
    @FunctionalInterface
    public interface Contents {
        /** @param folder an empty folder, which is not yet in its place */
        void writeTo(Path folder) throws IOException;
    }

    private ScenarioFolder() {}

    /**
     * Writes a folder, complete or not at all, with the schemas for editors.
     *
     * @param folder the folder to make; the folders above it are made as needed
     * @param contents writes its files, {@code baseline.yaml} among them
     * @param replace whether an existing scenario folder may be replaced; files in it that are not written anew are
     *     carried over
     * @throws InvalidInputException if the folder exists and must not be replaced
     * @throws IOException if the disk does not let us; an existing folder is then left as it was
     */
    public static void write(Path folder, Contents contents, boolean replace) throws IOException {
        try (NewFolder writing = NewFolder.open(folder, replace)) {
            contents.writeTo(writing.path());
            EditorSchemas.write(writing.path());
            writing.complete();
        }
    }
}
