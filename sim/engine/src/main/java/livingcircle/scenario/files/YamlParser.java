package livingcircle.scenario.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads one YAML document into a tree and notes where each key stands. Stricter than YAML: duplicate keys,
 * further documents and what {@link PlainYaml} finds are faults.
 */
final class YamlParser {

    private static final YAMLMapper MAPPER = new YAMLMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String name;
    private final JsonParser parser;
    private final Reading reading;
    private final Map<JsonPointer, Spot> spots = new HashMap<>();

    private YamlParser(String name, JsonParser parser, Reading reading) {
        this.name = name;
        this.parser = parser;
        this.reading = reading;
    }

    /** Reads the file that a node names, as below. */
    static @Nullable YamlFile read(YamlNode named, Reading reading) {
        Path path = Paths.find(named, reading);
        return path == null ? null : read(path, named.place(), reading);
    }

    /**
     * Reads a file whose text is a mapping.
     *
     * @param from the place that names the file
     * @return the file, or null after a fault that leaves nothing to check; other faults are reported, too
     */
    static @Nullable YamlFile read(Path path, Place from, Reading reading) {
        String text = reading.text(path, from);
        if (text == null) {
            return null;
        }
        YamlFile known = reading.memo().findTree(path);
        if (known != null) {
            return known;
        }
        int before = reading.faultCount();
        YamlFile file = parse(path, text, reading);
        if (file != null && reading.faultCount() == before) {
            reading.memo().put(file);
        }
        return file;
    }

    private static @Nullable YamlFile parse(Path path, String text, Reading reading) {
        String name = Reading.nameOf(path);
        if (!YamlSize.check(name, text, reading)) {
            return null;
        }
        if (!PlainYaml.check(name, text, reading)) {
            return null;
        }
        try (JsonParser parser = MAPPER.createParser(text)) {
            YamlParser session = new YamlParser(name, parser, reading);
            ObjectNode root = session.document();
            return root == null ? null : new YamlFile(path, root, session.spots);
        } catch (TooLargeException e) {
            YamlSize.tooManyEntries(name, reading);
            return null;
        } catch (JacksonException e) {
            report(name, e, reading);
            return null;
        }
    }

    private @Nullable ObjectNode document() {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            reading.fault(
                    first == null ? Place.of(name) : here(),
                    first == null
                            ? new BilingualText("is empty", "文件为空")
                            : new BilingualText("is not a mapping of keys to values", "不是“键: 值”形式"),
                    new BilingualText("start with 'schema: 1'", "请以“schema: 1”开头"));
            return null;
        }
        ObjectNode root = object(JsonPointer.empty());
        if (parser.nextToken() != null) {
            reading.fault(
                    here(),
                    new BilingualText("a second document starts here", "此处开始了第二个文档"),
                    new BilingualText("keep one document in a file and delete '---'", "每个文件只放一个文档，请删除“---”"));
        }
        return root;
    }

    private ObjectNode object(JsonPointer at) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonPointer child = at.appendProperty(key);
            Spot earlier = spots.get(child);
            if (earlier != null) {
                reading.fault(
                        here().with(key, ""),
                        new BilingualText(
                                "the key stands twice, first in line " + earlier.line(),
                                "键重复，首次出现在第 " + earlier.line() + " 行"),
                        new BilingualText("keep one of them", "请只保留一个"));
            } else {
                note(child);
            }
            parser.nextToken();
            object.set(key, value(child));
        }
        return object;
    }

    private ArrayNode array(JsonPointer at) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonPointer child = at.appendIndex(array.size());
            note(child);
            array.add(value(child));
        }
        return array;
    }

    private JsonNode value(JsonPointer at) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(at);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(at);
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return number(token, at);
        }
        if (token == JsonToken.VALUE_NULL) {
            return NODES.nullNode();
        }
        return token == JsonToken.VALUE_STRING
                ? NODES.stringNode(parser.getString())
                : NODES.booleanNode(token == JsonToken.VALUE_TRUE);
    }

    private JsonNode number(JsonToken token, JsonPointer at) {
        try {
            if (token == JsonToken.VALUE_NUMBER_INT) {
                return NODES.numberNode(parser.getBigIntegerValue());
            }
            double value = parser.getDoubleValue();
            if (Double.isFinite(value)) {
                return NODES.numberNode(value);
            }
        } catch (JacksonException e) {
            // reported below: what looks like a number cannot be read as one
        }
        reading.fault(
                here().with(String.valueOf(at.last().getMatchingProperty()), parser.getString()),
                new BilingualText("is not a finite number", "不是有限的数值"),
                new BilingualText("write a number such as 0.5", "请写数值，如 0.5"));
        return NODES.numberNode(0);
    }

    private Place here() {
        Spot spot = spot();
        return Place.of(name, spot.line(), spot.column());
    }

    private Spot spot() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Spot(location.getLineNr(), location.getColumnNr());
    }

    private void note(JsonPointer at) {
        if (spots.size() >= YamlSize.MOST_ENTRIES) {
            throw new TooLargeException();
        }
        spots.put(at, spot());
    }

    /** Thrown at the first entry that is too much, so that no more memory is taken. */
    private static final class TooLargeException extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private static void report(String name, JacksonException fault, Reading reading) {
        Spot spot = fault.getLocation() == null
                ? Spot.NONE
                : new Spot(
                        Math.max(0, fault.getLocation().getLineNr()),
                        Math.max(0, fault.getLocation().getColumnNr()));
        String problem =
                String.valueOf(fault.getOriginalMessage()).lines().findFirst().orElse("");
        if (fault.getCause() instanceof MarkedYamlEngineException marked) {
            spot = marked.getProblemMark()
                    .map(mark -> new Spot(mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(spot);
            problem = marked.getProblem();
        }
        BilingualText mend = problem.contains("\\t")
                ? new BilingualText("indent with spaces", "请用空格缩进")
                : new BilingualText("check colons, quotes, brackets and indentation", "请检查冒号、引号、括号和缩进");
        reading.fault(
                Place.of(name, spot.line(), spot.column()),
                new BilingualText("is not valid YAML: " + problem, "不是合法的 YAML：" + problem),
                mend);
    }
}
