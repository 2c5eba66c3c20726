package livingcircle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import livingcircle.results.ResultsException;
import livingcircle.study.FinishedRuns;
import livingcircle.study.RunOutcome;
import livingcircle.study.RunSink;
import livingcircle.study.RunSpec;
import org.jspecify.annotations.Nullable;

/**
 * The runs of a study that have ended, a file each. A run is kept as soon as {@link #accept} returns, whatever happens
 * afterwards; its memory is not held.
 */
public final class RunStore implements FinishedRuns, RunSink {

    private static final Pattern NAME = Pattern.compile("(\\d{6,9})\\.zip");

    private final Path folder;
    private final BitSet finished = new BitSet();
    /** The header read last: several of its numbers are likely to be asked for. */
    private @Nullable RunHeader last;

    private RunStore(Path folder) {
        this.folder = folder;
    }

    /** Opens the folder of the runs, makes it if need be, and clears away what was left half-written. */
    static RunStore open(Path folder) throws IOException {
        RunStore store = new RunStore(folder);
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                store.find(file);
            }
        }
        return store;
    }

    private void find(Path file) throws IOException {
        String name = file.getFileName().toString();
        Matcher matcher = NAME.matcher(name);
        if (matcher.matches()) {
            finished.set(Integer.parseInt(matcher.group(1)));
        } else if (name.startsWith(Disk.PARTIAL)) {
            Files.delete(file);
        }
    }

    private static String nameOf(int run) {
        return String.format(Locale.ROOT, "%06d.zip", run);
    }

    /** How many runs have ended. */
    public synchronized int count() {
        return finished.cardinality();
    }

    @Override
    public synchronized boolean has(RunSpec run) {
        return finished.get(run.index());
    }

    @Override
    public synchronized double headline(RunSpec run, String metric) {
        RunHeader header = last;
        if (header == null || header.spec().index() != run.index()) {
            header = header(run.index());
            last = header;
        }
        return header.headline(metric);
    }

    /**
     * Keeps a run.
     *
     * @throws ResultsException if the disk does not take it; runs that were kept before are not touched
     */
    @Override
    public synchronized void accept(RunOutcome outcome) {
        int run = outcome.run().index();
        try {
            Disk.write(folder, nameOf(run), partial -> RunFile.write(partial, outcome));
        } catch (IOException e) {
            throw ResultsException.writing(folder, e);
        }
        finished.set(run);
    }

    /** Bytes that the files of all runs take. */
    public long bytes() {
        long bytes = 0;
        for (int run : list()) {
            Path file = folder.resolve(nameOf(run));
            try {
                bytes += Files.size(file);
            } catch (IOException e) {
                throw ResultsException.reading(file, e);
            }
        }
        return bytes;
    }

    /** The numbers of the runs that have ended, ascending. */
    synchronized List<Integer> list() {
        return finished.stream().boxed().toList();
    }

    /** Opens the file of a run that has ended. */
    RunFile file(int run) throws IOException {
        return RunFile.open(folder.resolve(nameOf(run)));
    }

    private RunHeader header(int run) {
        try (RunFile file = file(run)) {
            return file.header();
        } catch (IOException e) {
            throw ResultsException.reading(folder.resolve(nameOf(run)), e);
        }
    }
}
