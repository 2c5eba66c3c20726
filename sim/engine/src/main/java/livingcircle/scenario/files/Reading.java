package livingcircle.scenario.files;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import livingcircle.base.BilingualText;
import livingcircle.scenario.Fault;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.layers.LayerCounts;
import org.jspecify.annotations.Nullable;

/** What the reading of one scenario has gathered so far: files, faults and warnings. */
final class Reading {

    private static final List<Charset> UTF_8_ALONE = List.of(StandardCharsets.UTF_8);
    private static final List<Charset> UTF_8_OR_GB18030 = List.of(StandardCharsets.UTF_8, Encodings.GB18030);

    private static final BilingualText SAVE_AS_UTF_8 =
            new BilingualText("save it as UTF-8 (in Excel: CSV UTF-8)", "请另存为 UTF-8（Excel 中选“CSV UTF-8”）");

    private static final long MEGABYTE = 1_000_000;
    private static final int MEMORY_PER_BYTE = 10;
    private static final int BUFFER_BYTES = 1 << 16;

    private final FileMemo memo;
    private final Faults faults = new Faults();
    private final List<BilingualText> warnings = new ArrayList<>();
    private final @Nullable SkippedRows skipped;
    private final Map<String, InputFile> inputs = new LinkedHashMap<>();
    private final List<LayerCounts> layers = new ArrayList<>();
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

    /**
     * The text of a file without byte order mark, or null after a fault.
     *
     * @param from the place that names the file; faults of finding it are reported there
     */
    @Nullable
    String text(Path file, Place from) {
        FileMemo.Text text = find(file, from, UTF_8_ALONE);
        return text == null ? null : text.text();
    }

    /**
     * The text of a table without byte order mark, or null after a fault.
     *
     * @param from the place that names the file
     * @param declared how it is encoded, or null if that is not said: it then is UTF-8 or, with a warning, GB18030
     */
    @Nullable
    String table(Path file, Place from, @Nullable Charset declared) {
        FileMemo.Text text = find(file, from, declared == null ? UTF_8_OR_GB18030 : List.of(declared));
        if (text == null) {
            return null;
        }
        if (declared == null && text.encoding().equals(Encodings.GB18030)) {
            warn(
                    shortNameOf(file)
                            + " is not in UTF-8 and was read as GB18030; write encoding: gb18030 beside its name if"
                            + " that is right",
                    shortNameOf(file) + " 不是 UTF-8 编码，已按 GB18030 读取；如无误，请在文件名旁写 encoding: gb18030");
        }
        return text.text();
    }

    /**
     * Takes a file among the inputs that others will read, or returns null after a fault.
     *
     * @param from the place that names the file; faults of finding it are reported there
     */
    @Nullable
    InputFile open(Path file, Place from) {
        try {
            if (!Files.isRegularFile(file)) {
                reportMissing(file, from);
                return null;
            }
            InputFile input = new InputFile(nameOf(file), sha256(file));
            take(input);
            return input;
        } catch (IOException e) {
            reportUnreadable(file, from, e);
            return null;
        }
    }

    private FileMemo.@Nullable Text find(Path file, Place from, List<Charset> encodings) {
        FileMemo.Text known = memo.findText(file);
        if (known == null || !encodings.contains(known.encoding())) {
            return read(file, from, encodings);
        }
        take(known.input());
        return known;
    }

    private FileMemo.@Nullable Text read(Path file, Place from, List<Charset> encodings) {
        byte[] bytes;
        try {
            if (!Files.isRegularFile(file)) {
                reportMissing(file, from);
                return null;
            }
            if (Files.size(file) > mostBytes()) {
                reportTooLarge(file, from);
                return null;
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            reportUnreadable(file, from, e);
            return null;
        }
        InputFile input = new InputFile(nameOf(file), sha256(bytes));
        take(input);
        if (Encodings.isUtf16OrBinary(bytes)) {
            fault(
                    Place.of(nameOf(file)),
                    new BilingualText("is in UTF-16 or no text file at all", "是 UTF-16 编码，或者不是文本文件"),
                    SAVE_AS_UTF_8);
            return null;
        }
        for (Charset encoding : encodings) {
            String text = Encodings.decode(bytes, encoding);
            if (text != null) {
                FileMemo.Text found = new FileMemo.Text(text, encoding, input);
                memo.put(file, found);
                return found;
            }
        }
        String names = String.join(", ", encodings.stream().map(Charset::name).toList());
        fault(
                Place.of(nameOf(file)),
                new BilingualText("is not encoded in " + names, "不是 " + names + " 编码"),
                SAVE_AS_UTF_8);
        return null;
    }

    /** Bytes of a file that is read whole: its text and rows take several times as much memory. */
    static long mostBytes() {
        return Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE;
    }

    private void reportUnreadable(Path file, Place from, IOException e) {
        fault(
                from,
                new BilingualText(
                        "cannot read " + nameOf(file) + " (" + e + ")", "无法读取 " + nameOf(file) + "（" + e + "）"),
                new BilingualText("check the rights on the file", "请检查文件权限"));
    }

    private void reportTooLarge(Path file, Place from) throws IOException {
        long megabytes = Files.size(file) / MEGABYTE;
        long most = mostBytes() / MEGABYTE;
        fault(
                from,
                new BilingualText(
                        nameOf(file) + " has " + megabytes + " MB, more than the " + most
                                + " MB that this much memory allows for",
                        nameOf(file) + " 有 " + megabytes + " MB，超过当前内存允许的 " + most + " MB"),
                new BilingualText("give more memory with --memory, or cut the file", "请用 --memory 增加内存，或拆分文件"));
    }

    private void reportMissing(Path file, Place from) throws IOException {
        String name = nameOf(file);
        if (Files.isDirectory(file)) {
            fault(
                    from,
                    new BilingualText(name + " is a folder, not a file", name + " 是文件夹，不是文件"),
                    new BilingualText("name a file in it", "请写出其中的文件名"));
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            fault(
                    from,
                    new BilingualText("there is no file " + name + ", nor its folder", "没有文件 " + name + "，其文件夹也不存在"),
                    new BilingualText("correct the path", "请更正路径"));
            return;
        }
        List<String> siblings;
        try (Stream<Path> listing = Files.list(folder)) {
            siblings = listing.filter(Files::isRegularFile)
                    .map(sibling -> String.valueOf(sibling.getFileName()))
                    .sorted()
                    .toList();
        }
        fault(
                from,
                new BilingualText("there is no file " + name, "没有文件 " + name),
                Nearest.mend(String.valueOf(file.getFileName()), siblings));
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
