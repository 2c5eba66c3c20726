package livingcircle.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there as a whole or not at all, even if the power fails. */
final class Disk {

    /** Beginning of the names of files that are not complete. */
    static final String PARTIAL = ".partial-";

    private static final boolean IS_WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private Disk() {}

    /** Writes a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path file) throws IOException;
    }

    /** Writes a file beside its place and puts it there once it is safe on the disk. */
    static void write(Path folder, String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        Path partial = folder.resolve(PARTIAL + name);
        boolean done = false;
        try {
            content.writeTo(partial);
            force(partial);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(partial);
            }
        }
    }

    static void write(Path folder, String name, String text) throws IOException {
        write(folder, name, partial -> Files.write(partial, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Waits until a file is on the disk. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Waits until the names in a folder are on the disk; Windows has no such call and needs none. */
    static void forceFolder(Path folder) throws IOException {
        if (!IS_WINDOWS) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
