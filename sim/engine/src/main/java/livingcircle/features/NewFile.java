package livingcircle.features;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its final place and renamed when complete; an old one stays until then. */
public final class NewFile implements AutoCloseable {

    private final Path target;
    private final Path temporary;

    private NewFile(Path target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
    }

    /** An empty file with a hidden name beside its final place, whose folder is made if need be. */
    public static NewFile open(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        for (int k = 1; ; k++) {
            Path candidate = target.resolveSibling("." + target.getFileName() + ".writing-" + k);
            try {
                return new NewFile(target, Files.createFile(candidate));
            } catch (FileAlreadyExistsException e) {
                // left over from a run that was killed, or in use by another: try the next name
            }
        }
    }

    /** Where to write. */
    public Path path() {
        return temporary;
    }

    /** Puts the file in place of an old one. */
    public void complete() throws IOException {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes what was written unless it has been put in place. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(temporary);
    }
}
