package livingcircle.scenario.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import livingcircle.FuzzFolder;
import livingcircle.scenario.InputFile;
import org.jspecify.annotations.Nullable;

/** The text files of a small town in memory, of which one is replaced: no reading of them touches the disk. */
final class FuzzTown {

    private static final List<String> FILES = List.of(
            TestScenario.BASELINE,
            TestScenario.CITY,
            TestScenario.CATALOGUE,
            TestScenario.BEHAVIOUR,
            TestScenario.STREETS,
            TestScenario.HOMES,
            TestScenario.COMMUNITIES,
            TestScenario.OUTLETS);

    private final Path folder = FuzzFolder.make();
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, YamlFile> trees = new TreeMap<>();

    FuzzTown() {
        this(Map.of());
    }

    /** @param others texts in place of those of the files of these names, or of further ones */
    FuzzTown(Map<String, String> others) {
        try {
            TestScenario scenario = TestScenario.in(folder);
            for (String file : FILES) {
                texts.put(file, Files.readString(scenario.path(file), UTF_8));
                Files.delete(scenario.path(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.putAll(others);
        for (String file : FILES) {
            if (file.endsWith(".yaml")) {
                FileMemo memo = memo(file, texts.get(file).getBytes(UTF_8));
                trees.put(file, YamlParser.read(path(file), Place.of(file), new Reading(memo)));
            }
        }
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    /** What is known of all text files. */
    FileMemo memo() {
        FileMemo memo = new FileMemo();
        texts.forEach((name, text) -> put(memo, name, text));
        trees.values().forEach(memo::put);
        return memo;
    }

    /** The same with other bytes of one file; null if they are not in UTF-8 at all. */
    @Nullable
    FileMemo memo(String file, byte[] bytes) {
        String text = Encodings.decode(bytes, UTF_8);
        if (text == null) {
            return null;
        }
        FileMemo memo = new FileMemo();
        texts.forEach((name, sound) -> put(memo, name, name.equals(file) ? text : sound));
        if (!texts.containsKey(file)) {
            put(memo, file, text);
        }
        trees.forEach((name, tree) -> {
            if (!name.equals(file)) {
                memo.put(tree);
            }
        });
        return memo;
    }

    /**
     * A long file of which one line is replaced, so that little data change what is deep in it.
     *
     * @param bytes two for the number of the line, modulo their count, then the text in its place
     */
    byte[] spliced(String file, byte[] bytes) {
        if (bytes.length < 2) {
            return bytes;
        }
        List<String> lines = new ArrayList<>(List.of(texts.get(file).split("\n", -1)));
        int line = (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) % lines.size();
        lines.set(line, new String(bytes, 2, bytes.length - 2, UTF_8));
        return String.join("\n", lines).getBytes(UTF_8);
    }

    private void put(FileMemo memo, String name, String text) {
        Path path = path(name);
        memo.put(path, new FileMemo.Text(text, UTF_8, new InputFile(Reading.nameOf(path), "")));
    }
}
