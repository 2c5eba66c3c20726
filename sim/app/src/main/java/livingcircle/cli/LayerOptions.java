package livingcircle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import livingcircle.base.BilingualText;
import livingcircle.scenario.files.OwnLayer;
import livingcircle.scenario.files.OwnLayer.Kind;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What a user says of the files of layers; each option may be given for several layers. */
final class LayerOptions {

    @Option(names = "--coordinates", paramLabel = "LAYER=SYSTEM", descriptionKey = "layer-coordinates")
    private final Map<String, String> coordinates = new LinkedHashMap<>();

    @Option(names = "--encoding", paramLabel = "LAYER=ENCODING", descriptionKey = "layer-encoding")
    private final Map<String, String> encodings = new LinkedHashMap<>();

    @Option(names = "--part", paramLabel = "LAYER=PART", descriptionKey = "layer-part")
    private final Map<String, String> parts = new LinkedHashMap<>();

    @Option(names = "--column", paramLabel = "LAYER.HEADER=COLUMN", descriptionKey = "layer-column")
    private final Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--type", paramLabel = "[LAYER.]WORD=TYPE", descriptionKey = "layer-type")
    private final Map<String, String> types = new LinkedHashMap<>();

    /**
     * The layers with what is said of each.
     *
     * @throws UsageException if something is said of a layer that is not given
     */
    List<OwnLayer> layers(Map<Kind, Path> files, CommandLine command) {
        List<BilingualText> faults = new ArrayList<>();
        Set<Kind> given = files.keySet();
        List<Kind> mapped = given.stream().filter(Kind::isMapped).toList();
        coordinates.keySet().forEach(layer -> check("--coordinates", layer, mapped, faults));
        encodings.keySet().forEach(layer -> check("--encoding", layer, given, faults));
        parts.keySet().forEach(layer -> check("--part", layer, given, faults));
        columns.keySet().forEach(header -> check("--column", head(header), given, faults));
        if (!files.containsKey(Kind.OUTLETS)) {
            types.keySet().stream()
                    .filter(word -> !isOfLayer(word))
                    .forEach(word -> check("--type", Kind.OUTLETS.key(), mapped, faults));
        }
        types.keySet().stream()
                .filter(LayerOptions::isOfLayer)
                .forEach(word -> check("--type", head(word), mapped, faults));
        if (!faults.isEmpty()) {
            throw new UsageException(command, faults);
        }
        List<OwnLayer> layers = new ArrayList<>();
        files.forEach((kind, file) -> layers.add(new OwnLayer(
                kind,
                file,
                parts.get(kind.key()),
                coordinates.get(kind.key()),
                encodings.get(kind.key()),
                of(kind, columns),
                typesOf(kind))));
        return layers;
    }

    private static void check(String option, String layer, Collection<Kind> layers, List<BilingualText> faults) {
        if (layers.stream().noneMatch(kind -> kind.key().equals(layer))) {
            String known = layers.stream().map(Kind::key).collect(Collectors.joining(", "));
            faults.add(CliText.NO_LAYER.with(option, layer, known));
        }
    }

    /** What stands before the first full stop. */
    private static String head(String text) {
        int stop = text.indexOf('.');
        return stop < 0 ? text : text.substring(0, stop);
    }

    private static boolean isOfLayer(String word) {
        return word.indexOf('.') >= 0
                && Arrays.stream(Kind.values()).anyMatch(kind -> kind.key().equals(head(word)));
    }

    private static Map<String, String> of(Kind kind, Map<String, String> words) {
        Map<String, String> own = new LinkedHashMap<>();
        words.forEach((word, meaning) -> {
            if (word.startsWith(kind.key() + ".")) {
                own.put(word.substring(kind.key().length() + 1), meaning);
            }
        });
        return own;
    }

    private Map<String, String> typesOf(Kind kind) {
        Map<String, String> own = of(kind, types);
        if (kind == Kind.OUTLETS) {
            types.forEach((word, meaning) -> {
                if (!isOfLayer(word)) {
                    own.put(word, meaning);
                }
            });
        }
        return own;
    }
}
