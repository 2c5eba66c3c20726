package livingcircle.scenario.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.Sha256;
import livingcircle.scenario.InputFile;
import org.jspecify.annotations.Nullable;

/** Finds and decodes the files of one reading, each once. */
final class InputTexts {

    private static final List<Charset> UTF_8_ALONE = List.of(StandardCharsets.UTF_8);
    private static final List<Charset> UTF_8_OR_GB18030 = List.of(StandardCharsets.UTF_8, Encodings.GB18030);

    private static final BilingualText SAVE_AS_UTF_8 =
            new BilingualText("save it as UTF-8 (in Excel: CSV UTF-8)", "请另存为 UTF-8（Excel 中选“CSV UTF-8”）");

    private final FileMemo memo;
    private final Reading reading;
    private final UnfoundFiles unfound;

    /**
     * Reads nothing yet.
     *
     * @param memo what was read before
     * @param reading told of files, faults and warnings
     */
    InputTexts(FileMemo memo, Reading reading) {
        this.memo = memo;
        this.reading = reading;
        unfound = new UnfoundFiles(reading);
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
            reading.warn(
                    Reading.shortNameOf(file)
                            + " is not in UTF-8 and was read as GB18030; write encoding: gb18030 beside its name if"
                            + " that is right",
                    Reading.shortNameOf(file) + " 不是 UTF-8 编码，已按 GB18030 读取；如无误，请在文件名旁写 encoding: gb18030");
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
                unfound.missing(file, from);
                return null;
            }
            InputFile input = new InputFile(Reading.nameOf(file), digest(file));
            reading.take(input);
            return input;
        } catch (IOException e) {
            unfound.unreadable(file, from, e);
            return null;
        }
    }

    private FileMemo.@Nullable Text find(Path file, Place from, List<Charset> encodings) {
        FileMemo.Text known = memo.findText(file);
        if (known == null || !encodings.contains(known.encoding())) {
            return read(file, from, encodings);
        }
        reading.take(known.input());
        return known;
    }

    private FileMemo.@Nullable Text read(Path file, Place from, List<Charset> encodings) {
        byte[] bytes;
        try {
            if (!Files.isRegularFile(file)) {
                unfound.missing(file, from);
                return null;
            }
            if (Files.size(file) > Reading.mostBytes()) {
                unfound.tooLarge(file, from);
                return null;
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            unfound.unreadable(file, from, e);
            return null;
        }
        InputFile input = new InputFile(Reading.nameOf(file), Sha256.of(bytes));
        reading.take(input);
        if (Encodings.isUtf16OrBinary(bytes)) {
            reading.fault(
                    Place.of(Reading.nameOf(file)),
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
        reading.fault(
                Place.of(Reading.nameOf(file)),
                new BilingualText("is not encoded in " + names, "不是 " + names + " 编码"),
                SAVE_AS_UTF_8);
        return null;
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }
}
