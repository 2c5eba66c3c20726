package livingcircle.scenario.files;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import livingcircle.base.BilingualText;
import livingcircle.scenario.Fault;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.layers.LayerCounts;
import org.jspecify.annotations.Nullable;

/** What the reading of one scenario has gathered so far: files, faults and warnings. */
final class Reading {

    private static final int MEMORY_PER_BYTE = 10;

    private final FileMemo memo;
    private final Faults faults = new Faults();
    private final List<BilingualText> warnings = new ArrayList<>();
    private final @Nullable SkippedRows skipped;
    private final Map<String, InputFile> inputs = new LinkedHashMap<>();
    private final List<LayerCounts> layers = new ArrayList<>();
    private final InputTexts texts;
    private TownReader.@Nullable Part part;

    /**
     * How far a reading has come.
     *
     * @param faults number of faults
     * @param warnings number of warnings
     * @param inputs number of files
     * @param layers number of layers
     */
    record Mark(int faults, int warnings, int inputs, int layers) {}

    Reading() {
        this(new FileMemo());
    }

    /** @param memo what was read before */
    Reading(FileMemo memo) {
        this(memo, null);
    }

    private Reading(FileMemo memo, @Nullable SkippedRows skipped) {
        this.memo = memo;
        this.skipped = skipped;
        texts = new InputTexts(memo, this);
    }

    /** A reading that leaves faulty rows of tables out; all other faults stay faults. */
    static Reading skipping(SkippedRows skipped) {
        return new Reading(new FileMemo(), skipped);
    }

    FileMemo memo() {
        return memo;
    }

    Mark mark() {
        return new Mark(faults.count(), warnings.size(), inputs.size(), layers.size());
    }

    List<InputFile> inputsSince(Mark mark) {
        return inputs().subList(mark.inputs(), inputs.size());
    }

    List<BilingualText> warningsSince(Mark mark) {
        return List.copyOf(warnings.subList(mark.warnings(), warnings.size()));
    }

    List<LayerCounts> layersSince(Mark mark) {
        return List.copyOf(layers.subList(mark.layers(), layers.size()));
    }

    /** Notes how many rows of a layer were used. */
    void counted(LayerCounts counts) {
        layers.add(counts);
    }

    /** Takes rows that were used as rejected, since they lie far from all streets. */
    void rejectFarAway(List<String> keys, int rows) {
        layers.replaceAll(counts -> keys.contains(counts.layer()) ? counts.withFarAway(rows) : counts);
    }

    /** The layers read so far, also those with faults, in the order of reading. */
    List<LayerCounts> layers() {
        return List.copyOf(layers);
    }

    /** Keeps what could be read of a town with faults. */
    void keep(TownReader.Part town) {
        part = town;
    }

    /** What could be read of a town with faults, or null if there is none. */
    TownReader.@Nullable Part part() {
        return part;
    }

    /** Counts a file that was read before among those of this reading. */
    void take(InputFile input) {
        faults.opened(input.path());
        inputs.put(input.path(), input);
    }

    /** Reports a fault; where faulty rows are left out, one of such a row does not count. */
    void fault(Place place, BilingualText problem, BilingualText mend) {
        if (skipped != null && skipped.isRow(place)) {
            skipped.add(place, problem, mend);
        } else {
            faults.add(place, problem, mend);
        }
    }

    /** Reports that something is wrong with a row of a table, which is left out anyway. */
    void rowFault(Place place, BilingualText problem, BilingualText mend) {
        if (skipped != null) {
            skipped.add(place, problem, mend);
        } else {
            faults.add(place, problem, mend);
        }
    }

    /** Says that the header of a table is sound: what is wrong from now on is wrong with its rows. */
    void openedRows(String file, int headerLine) {
        if (skipped != null) {
            skipped.opened(file, headerLine);
        }
    }

    /** Takes over what another reading has found. */
    void fault(Fault fault) {
        faults.add(fault);
    }

    /** Notes what is odd; twice is as good as once. */
    void warn(String en, String zh) {
        BilingualText warning = new BilingualText(en, zh);
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    /** Whether a file has so many faults that it is idle to look for a mend. */
    boolean isOverfull(String file) {
        return faults.isOverfull(file) || (skipped != null && skipped.areMany(file));
    }

    int faultCount() {
        return faults.count();
    }

    /** Whether a file whose name fits has a fault. */
    boolean hasFault(Predicate<String> fits) {
        return faults.hasAny(fits);
    }

    boolean isSound() {
        return faults.count() == 0;
    }

    void throwIfFaulty() {
        faults.throwIfAny();
    }

    List<BilingualText> warnings() {
        return warnings;
    }

    /** The files read so far, in the order of first reading. */
    List<InputFile> inputs() {
        return List.copyOf(inputs.values());
    }

    /** The name of a file alone. */
    static String shortNameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** A path as the user would write it. */
    static String nameOf(Path file) {
        return file.toString().replace(File.separatorChar, '/');
    }

    /** Bytes of a file that is read whole: its text and rows take several times as much memory. */
    static long mostBytes() {
        return Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE;
    }

    /**
     * The text of a file without byte order mark, or null after a fault.
     *
     * @param from the place that names the file; faults of finding it are reported there
     */
    @Nullable
    String text(Path file, Place from) {
        return texts.text(file, from);
    }

    /**
     * The text of a table without byte order mark, or null after a fault.
     *
     * @param from the place that names the file
     * @param declared how it is encoded, or null if that is not said: it then is UTF-8 or, with a warning, GB18030
     */
    @Nullable
    String table(Path file, Place from, @Nullable Charset declared) {
        return texts.table(file, from, declared);
    }

    /**
     * Takes a file among the inputs that others will read, or returns null after a fault.
     *
     * @param from the place that names the file; faults of finding it are reported there
     */
    @Nullable
    InputFile open(Path file, Place from) {
        return texts.open(file, from);
    }
}
