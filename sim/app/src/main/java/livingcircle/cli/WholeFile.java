package livingcircle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import livingcircle.results.ResultsException;
import picocli.CommandLine;

/** A file that is written beside its place and renamed when it is complete, so that nothing half-written is left. */
final class WholeFile {

    /** Writes a file. */
    @FunctionalInterface
    interface Writing {
        void to(Path file) throws IOException;
    }

    private WholeFile() {}

    /** @throws UsageException if the file exists and is not to be replaced */
    static void requireFree(CommandLine command, Path file, boolean force) {
        if (Files.exists(file) && !force) {
            throw new UsageException(command, List.of(CliText.FILE_EXISTS.with(StudyMessages.shown(file))));
        }
    }

    /**
     * Writes the file, and the folders above it where they are missing.
     *
     * @param file its place, absolute
     * @throws ResultsException if the disk does not take it
     */
    static void write(Path file, Writing writing) {
        Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
        try {
            try {
                Path folder = file.getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                writing.to(partial);
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw ResultsException.writing(file, e);
        }
    }
}
