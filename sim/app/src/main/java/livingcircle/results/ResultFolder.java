package livingcircle.results;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The folder of a study while it is made: everything is written to a hidden sibling, which takes its place only when it
 * is complete. An existing folder is left alone and a number added to the name, unless it is to be replaced. Closing
 * before {@link #finish} leaves nothing behind.
 */
public final class ResultFolder implements AutoCloseable {

    /** The file that makes a folder a result folder. */
    static final String MANIFEST = "manifest.json";

    private static final int MOST_SIBLINGS = 100_000;

    private final Path wanted;
    private final boolean replace;
    private final Path work;
    private final Thread cleaner = new Thread(this::deleteWork, "livingcircle-cleaner");
    private boolean done;

    private ResultFolder(Path wanted, boolean replace, Path work) {
        this.wanted = wanted;
        this.replace = replace;
        this.work = work;
    }

    /**
     * Makes the folder to write to, and the parents of the one that is wanted.
     *
     * @param wanted where the results are to be
     * @param replace whether an existing result folder of that name is replaced at the end; what the user put into it
     *     is kept
     * @throws ResultsException if nothing can be written there, or what is to be replaced is no result folder
     */
    public static ResultFolder create(Path wanted, boolean replace) {
        if (wanted.toString().isBlank()) {
            throw ResultsText.noName();
        }
        try {
            Path target = Files.isSymbolicLink(wanted)
                    ? wanted.toRealPath()
                    : wanted.toAbsolutePath().normalize();
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                check(target, replace);
            }
            Path parent = target.getParent();
            if (parent == null || target.getFileName() == null) {
                throw ResultsText.notResults(target);
            }
            Files.createDirectories(parent);
            String name = "." + target.getFileName() + ".partial-"
                    + ProcessHandle.current().pid();
            ResultFolder folder = new ResultFolder(target, replace, createFree(parent, name));
            Runtime.getRuntime().addShutdownHook(folder.cleaner);
            return folder;
        } catch (FileAlreadyExistsException e) {
            throw ResultsText.notAFolder(Path.of(e.getFile()));
        } catch (IOException e) {
            throw ResultsText.trouble(wanted, e);
        }
    }

    private static void check(Path target, boolean replace) throws IOException {
        if (!Files.isDirectory(target)) {
            throw ResultsText.notAFolder(target);
        }
        if (replace && !Files.exists(target.resolve(MANIFEST)) && !Folders.isEmpty(target)) {
            throw ResultsText.notResults(target);
        }
    }

    private static Path createFree(Path parent, String name) throws IOException {
        for (int n = 1; n < MOST_SIBLINGS; n++) {
            Path free = parent.resolve(name + "-" + n);
            if (!Files.exists(free)) {
                return Files.createDirectory(free);
            }
        }
        throw new IOException("too many folders named " + name);
    }

    /** The folder to write to. */
    public Path work() {
        return work;
    }

    /** The folder that was asked for. */
    public Path wanted() {
        return wanted;
    }

    /**
     * Puts the folder in its place.
     *
     * @return where it is: the wanted folder, or one with a number if that existed and is not to be replaced
     */
    public Path finish() {
        try {
            Path place = replace ? replaceOld() : moveToFree();
            settle();
            return place;
        } catch (IOException e) {
            throw ResultsText.trouble(wanted, e);
        }
    }

    private Path replaceOld() throws IOException {
        if (!Files.exists(wanted)) {
            return Files.move(work, wanted);
        }
        OwnFiles.carryOver(wanted, work);
        Path old = work.resolveSibling(work.getFileName() + "-old");
        Files.move(wanted, old);
        try {
            Files.move(work, wanted);
        } catch (IOException e) {
            Files.move(old, wanted);
            throw e;
        }
        Folders.delete(old);
        return wanted;
    }

    private Path moveToFree() throws IOException {
        if (Files.isDirectory(wanted) && Folders.isEmpty(wanted)) {
            Files.delete(wanted);
        }
        Path place = wanted;
        for (int n = 2; n < MOST_SIBLINGS; n++) {
            try {
                return Files.move(work, place);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException taken) {
                place = wanted.resolveSibling(wanted.getFileName() + "-" + n);
            }
        }
        throw new IOException("too many folders named " + wanted);
    }

    /** Deletes what was written unless it was finished. */
    @Override
    public void close() {
        if (!done) {
            settle();
            deleteWork();
        }
    }

    private void settle() {
        done = true;
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException stopping) {
            // The program is being stopped and the hook at work, which is as good.
            return;
        }
    }

    private void deleteWork() {
        try {
            Folders.delete(work);
        } catch (IOException e) {
            // Nothing more can be done about a folder that cannot be deleted; the cause was told already.
            return;
        }
    }
}
