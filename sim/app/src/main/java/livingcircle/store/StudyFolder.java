package livingcircle.store;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import livingcircle.base.BilingualText;
import livingcircle.results.Folders;
import livingcircle.results.Json;
import livingcircle.results.ResultsException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The folder of a study, for one program at a time. A new one is made, one of the same study is taken up again, and one
 * of another study is left alone.
 */
public final class StudyFolder implements AutoCloseable {

    private static final String IDENTITY = "study.json";
    private static final String RUNS = "runs";
    private static final int MOST_FORKS = 10_000;

    private final Path path;
    private final FileChannel identity;
    private final RunStore runs;

    private StudyFolder(Path path, FileChannel identity, RunStore runs) {
        this.path = path;
        this.identity = identity;
        this.runs = runs;
    }

    /**
     * Opens the folder of a study.
     *
     * @param wanted where it is or is to be
     * @param fork whether to take, if it is the folder of another study, one beside it with a number in its name: one of
     *     this study if there is, else a new one
     * @throws ResultsException if it is another study's, or no study folder, or in use, or cannot be written
     */
    public static StudyFolder open(Path wanted, StudyIdentity study, boolean fork) {
        if (wanted.toString().isBlank()) {
            throw ResultsException.noName();
        }
        Path first = wanted.toAbsolutePath().normalize();
        Path place = first;
        for (int n = 2; n < MOST_FORKS; n++) {
            List<BilingualText> differences = differences(place, study);
            if (differences.isEmpty()) {
                return take(place, study);
            }
            if (!fork) {
                throw StoreText.changed(place, differences);
            }
            place = first.resolveSibling(first.getFileName() + "-" + n);
        }
        throw StoreText.changed(first, List.of());
    }

    private static List<BilingualText> differences(Path place, StudyIdentity study) {
        try {
            StudyIdentity before = find(place);
            return before == null ? List.of() : study.differencesFrom(before);
        } catch (IOException e) {
            throw ResultsException.reading(place.resolve(IDENTITY), e);
        }
    }

    /** What the folder is of, or null if it is yet to be made. */
    private static @Nullable StudyIdentity find(Path place) throws IOException {
        Path file = place.resolve(IDENTITY);
        if (Files.exists(file)) {
            return read(Files.readAllBytes(file), file);
        }
        if (Files.isDirectory(place) && !isNew(place)) {
            throw StoreText.noStudy(place);
        }
        return null;
    }

    private static StudyIdentity read(byte[] json, Path file) throws IOException {
        try {
            return Json.read(json, StudyIdentity.class);
        } catch (JacksonException e) {
            throw new IOException(file + ": " + e.getOriginalMessage(), e);
        }
    }

    /** Whether a folder holds nothing but what a program leaves that is stopped while it makes one. */
    private static boolean isNew(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.allMatch(file -> file.getFileName().toString().startsWith(Disk.PARTIAL));
        }
    }

    private static StudyFolder take(Path place, StudyIdentity study) {
        try {
            Files.createDirectories(place);
            Path file = place.resolve(IDENTITY);
            if (!Files.exists(file)) {
                Disk.write(place, IDENTITY, Json.text(study));
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                lock(channel, place);
                // somebody else may have made the folder in the meantime
                List<BilingualText> differences = study.differencesFrom(
                        read(Channels.newInputStream(channel).readAllBytes(), file));
                if (!differences.isEmpty()) {
                    throw StoreText.changed(place, differences);
                }
                clear(place);
                return new StudyFolder(place, channel, RunStore.open(place.resolve(RUNS)));
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (FileAlreadyExistsException e) {
            throw ResultsException.notAFolder(Path.of(e.getFile()));
        } catch (IOException e) {
            throw ResultsException.writing(place, e);
        }
    }

    private static void lock(FileChannel channel, Path place) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw StoreText.inUse(place);
            }
        } catch (OverlappingFileLockException e) {
            throw StoreText.inUse(place);
        }
    }

    /** Deletes what was left half-written. */
    private static void clear(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.getFileName().toString().startsWith(Disk.PARTIAL)) {
                    Folders.delete(file);
                }
            }
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** The runs that have ended. */
    public RunStore runs() {
        return runs;
    }

    @Override
    public void close() {
        try {
            identity.close();
        } catch (IOException e) {
            throw ResultsException.writing(path, e);
        }
    }
}
