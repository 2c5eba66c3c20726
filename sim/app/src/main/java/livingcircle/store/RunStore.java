package livingcircle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import livingcircle.results.ResultsException;
import livingcircle.study.FinishedRuns;
import livingcircle.study.RunOutcome;
import livingcircle.study.RunSink;
import livingcircle.study.RunSpec;

/**
 * The runs of a study that have ended, a file each. A run is kept as soon as {@link #accept} returns, whatever happens
 * afterwards; its memory is not held.
 */
public final class RunStore implements FinishedRuns, RunSink {

    private static final Pattern NAME = Pattern.compile("(\\d{6,9})\\.zip");

    private final Path folder;
    private final BitSet finished = new BitSet();

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
    public double headline(RunSpec run, String metric) {
        return header(run.index()).headline(metric);
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

    /** Tells the headers of all runs that have ended, in the order of runs. */
    void forEachHeader(Consumer<RunHeader> each) {
        list().forEach(run -> each.accept(header(run)));
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
