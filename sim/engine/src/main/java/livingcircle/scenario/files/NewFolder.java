package livingcircle.scenario.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import livingcircle.base.BilingualText;
import livingcircle.scenario.Fault;
import livingcircle.scenario.InvalidInputException;

/**
 * A folder that is written beside its final place and renamed when complete. An old folder stays in place until then,
 * and if anything fails.
 */
final class NewFolder implements AutoCloseable {

    /** The file by which a scenario folder is known. */
    static final String BASELINE = "baseline.yaml";

    private final Path target;
    private final Path temporary;
    private final Thread cleaner = new Thread(this::deleteTemporary, "livingcircle-import-cleaner");

    private NewFolder(Path target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    /**
     * @param replace whether an existing folder may be replaced; an empty one may be in any case
     * @throws InvalidInputException if something stands there that must not be replaced
     */
    static NewFolder open(Path folder, boolean replace) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null) {
            throw refusal(folder, "is no place for a new folder", "不能作为新文件夹", "name a folder", "请写出文件夹名");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(target)) {
            if (!replace) {
                throw refusal(
                        folder,
                        "exists already",
                        "已存在",
                        "choose another name, or replace it with --force",
                        "请换名，或用 --force 替换");
            }
            if (!Files.isRegularFile(target.resolve(BASELINE))) {
                throw refusal(
                        folder,
                        "exists and is not a scenario folder, so it will not be replaced",
                        "已存在且不是情景文件夹，不予替换",
                        "choose another name",
                        "请换名");
            }
        }
        Files.createDirectories(parent);
        return new NewFolder(target, createBeside(target, "writing"));
    }

    private static boolean isEmptyFolder(Path target) throws IOException {
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(target)) {
            return entries.findAny().isEmpty();
        }
    }

    private static InvalidInputException refusal(Path folder, String en, String zh, String mendEn, String mendZh) {
        return new InvalidInputException(List.of(new Fault(
                Reading.nameOf(folder), 0, "", "", new BilingualText(en, zh), new BilingualText(mendEn, mendZh))));
    }

    /** A new empty folder with a hidden name beside the target. */
    private static Path createBeside(Path target, String purpose) throws IOException {
        for (int k = 1; ; k++) {
            Path candidate = target.resolveSibling("." + target.getFileName() + "." + purpose + "-" + k);
            try {
                return Files.createDirectory(candidate);
            } catch (FileAlreadyExistsException e) {
                // left over from a run that was killed, or in use by another: try the next name
            }
        }
    }

    /** Where to write. */
    Path path() {
        return temporary;
    }

    /** Puts the new folder in place; files of the old one that were not written anew are carried over. */
    void complete() throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        carryOver();
        Path old = createBeside(target, "old");
        Path kept = old.resolve("folder");
        Files.move(target, kept, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(kept, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        delete(old);
    }

    private void carryOver() throws IOException {
        List<Path> files;
        try (Stream<Path> listing = Files.walk(target)) {
            files = listing.toList();
        }
        for (Path file : files) {
            Path copy = temporary.resolve(target.relativize(file));
            if (!Files.exists(copy)) {
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Deletes what was written unless it has been put in place. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException stopping) {
            // the program is being stopped and the hook at work, which is as good
            return;
        }
        if (Files.exists(temporary)) {
            delete(temporary);
        }
    }

    /** When the program is stopped half-way. */
    private void deleteTemporary() {
        try {
            if (Files.exists(temporary)) {
                delete(temporary);
            }
        } catch (IOException e) {
            // nothing more can be done about a folder that cannot be deleted
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> listing = Files.walk(folder)) {
            deepestFirst = listing.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
