package livingcircle.scenario.files;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import livingcircle.base.BilingualText;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Checks a file against its schema and says in both languages what is wrong. */
final class SchemaCheck {

    private static final Map<String, BilingualText> TYPES = new TreeMap<>(Map.of(
            "number", new BilingualText("a number", "数值"),
            "integer", new BilingualText("a whole number", "整数"),
            "string", new BilingualText("text", "文字"),
            "boolean", new BilingualText("true or false", "true 或 false"),
            "array", new BilingualText("a list", "列表"),
            "object", new BilingualText("a mapping", "“键: 值”形式"),
            "null", new BilingualText("nothing", "空")));

    private final YamlFile file;
    private final Reading reading;

    private SchemaCheck(YamlFile file, Reading reading) {
        this.file = file;
        this.reading = reading;
    }

    /**
     * Reports everything in which a file departs from a schema.
     *
     * @param schema name of the schema, such as {@code catalogue}
     * @return whether the file is as the schema wants it
     */
    static boolean check(YamlFile file, String schema, Reading reading) {
        int before = reading.faultCount();
        if (!FormatVersion.check(file, reading)) {
            return false;
        }
        List<Error> errors = Schemas.get(schema).validate(file.root().node()).stream()
                .filter(error -> !isOfOneAlternative(error) && !isOfVersion(error))
                .toList();
        SchemaCheck check = new SchemaCheck(file, reading);
        errors.forEach(check::report);
        return reading.faultCount() == before;
    }

    /** Errors of the alternatives of a choice say less than the error of the choice itself. */
    private static boolean isOfOneAlternative(Error error) {
        return error.getEvaluationPath().toString().contains("/oneOf/");
    }

    /** What is wrong with the version {@link FormatVersion} tells better. */
    private static boolean isOfVersion(Error error) {
        boolean isRoot = error.getInstanceLocation().getNameCount() == 0;
        return error.getKeyword().equals("const")
                || (isRoot && error.getKeyword().equals("required") && FormatVersion.KEY.equals(error.getProperty()));
    }

    private void report(Error error) {
        JsonPointer at = JsonPointer.compile(error.getInstanceLocation().toString());
        Place place = file.place(at);
        switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error, at);
            case "required" -> missingKey(error, at);
            case "type" -> wrongType(error, place);
            case "minimum" -> bound(error, place, "at least ", "不得小于 ");
            case "exclusiveMinimum" -> bound(error, place, "above ", "必须大于 ");
            case "maximum" -> bound(error, place, "at most ", "不得大于 ");
            case "exclusiveMaximum" -> bound(error, place, "below ", "必须小于 ");
            case "enum" ->
                add(
                        place,
                        "is not one of the known words",
                        "不是可用的取值",
                        Nearest.mend(place.value(), words(error.getSchemaNode())));
            case "pattern" -> {
                if (place.value().isBlank()) {
                    add(place, "is empty", "为空", new BilingualText("write text", "请填写文字"));
                } else {
                    add(place, "is not of the right form", "格式不正确", idRule());
                }
            }
            case "propertyNames" -> {
                Place named = file.place(at.appendProperty(error.getProperty()));
                add(named.with(named.key(), ""), "is not a good id", "标识格式不正确", idRule());
            }
            case "oneOf" -> alternatives(error, place);
            case "minItems", "minProperties", "minLength" ->
                add(
                        place,
                        "has too few entries: at least " + error.getSchemaNode() + " needed",
                        "内容太少：至少需要 " + error.getSchemaNode() + " 项",
                        new BilingualText("add what is missing", "请补充"));
            case "maxItems" ->
                add(
                        place,
                        "has too many entries: at most " + error.getSchemaNode() + " allowed",
                        "内容太多：最多 " + error.getSchemaNode() + " 项",
                        new BilingualText("delete what is too much", "请删减"));
            case "maxProperties" ->
                add(
                        place,
                        "has too many keys: at most " + error.getSchemaNode() + " allowed",
                        "键太多：最多 " + error.getSchemaNode() + " 个",
                        new BilingualText("begin each with a '-' of its own", "请为每一项另起一个“-”"));
            case "uniqueItems" ->
                add(place, "names something twice", "有重复项", new BilingualText("keep one of them", "请只保留一个"));
            default -> add(place, error.getMessage(), error.getMessage(), new BilingualText("correct it", "请更正"));
        }
    }

    private void unknownKey(Error error, JsonPointer at) {
        String key = error.getProperty();
        List<String> known = List.copyOf(
                Schemas.holderOf(error.getSchemaLocation()).path("properties").propertyNames());
        add(file.place(at.appendProperty(key)), "unknown key", "未知的键", Nearest.mend(key, known));
    }

    private void missingKey(Error error, JsonPointer at) {
        Place missing = file.place(at.appendProperty(error.getProperty()));
        add(placed(file.place(at)).with(missing.key(), ""), "is missing", "缺少该键", new BilingualText("add it", "请补充"));
    }

    private void wrongType(Error error, Place place) {
        JsonNode found = error.getInstanceNode();
        JsonNode wanted = error.getSchemaNode();
        JsonNode first = wanted.isArray() ? wanted.get(0) : wanted;
        BilingualText expected = TYPES.getOrDefault(first.asString(), BilingualText.of(first.asString()));
        BilingualText given = TYPES.getOrDefault(typeOf(found), BilingualText.of(typeOf(found)));
        boolean isSourced =
                Schemas.holderOf(error.getSchemaLocation()).path("properties").has(YamlNode.SOURCE);
        BilingualText mend;
        if (found.isNull()) {
            mend = new BilingualText("write a value or delete the line", "请填写或删除该行");
        } else if (isSourced && first.asString().equals("object") && found.isValueNode()) {
            String example = "{value: " + place.value() + ", source: …}";
            mend = new BilingualText(
                    "write " + example + " with one of the sources at the top of the file",
                    "请写成 " + example + "，来源取文件开头 sources 中的键");
        } else {
            mend = Hints.forType(first.asString(), place.value());
        }
        add(place, "is " + given.en() + ", not " + expected.en(), "是" + given.zh() + "，应为" + expected.zh(), mend);
    }

    private void bound(Error error, Place place, String en, String zh) {
        String limit = error.getSchemaNode().asString();
        boolean isLatitude = Schemas.holderOf(error.getSchemaLocation())
                .path("title")
                .asString("")
                .equals("latitude");
        add(
                place,
                "must be " + en + limit,
                zh + limit,
                isLatitude ? Hints.SWAPPED : Hints.forUnit(place.key(), place.value()));
    }

    private void alternatives(Error error, Place place) {
        List<String> keys = StreamSupport.stream(error.getSchemaNode().spliterator(), false)
                .map(branch -> branch.path("required").path(0).asString())
                .toList();
        add(
                placed(place).with(place.key(), ""),
                "needs exactly one of " + String.join(", ", keys),
                "必须且只能有其中一个：" + String.join("、", keys),
                new BilingualText("keep one of them", "请只保留一个"));
    }

    /** A whole file begins at its first character. */
    private static Place placed(Place place) {
        return place.line() > 0 ? place : Place.of(place.file(), 1, 1);
    }

    private void add(Place place, String en, String zh, BilingualText mend) {
        reading.fault(place, new BilingualText(en, zh), mend);
    }

    private static BilingualText idRule() {
        return new BilingualText("use letters, digits, '_', '-' and '+'", "请只用字母、数字、“_”、“-”和“+”");
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static String typeOf(JsonNode node) {
        if (node.isNumber()) {
            return "number";
        }
        return switch (node.getNodeType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case ARRAY -> "array";
            case OBJECT -> "object";
            default -> "null";
        };
    }
}
