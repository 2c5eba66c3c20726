package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.scenario.layers.ColumnDictionary;
import org.jspecify.annotations.Nullable;

/** Outlet types by their ids, by their names and aliases in the catalogue and by the names that a scenario explains. */
final class TypeNames {

    private static final String SEPARATORS = "[;；、，,/|+]";
    private static final String ID_SEPARATOR = ";";
    private static final int FIRST_BEYOND_ASCII = 128;

    private final List<String> ids;
    private final Map<String, String> byName = new HashMap<>();
    private final List<String> chineseNames = new ArrayList<>();
    private final Map<String, Located<String>> told;

    private TypeNames(List<String> ids, Map<String, Located<String>> told) {
        this.ids = ids;
        this.told = told;
    }

    /**
     * The names of the types of a catalogue, which may have faults elsewhere. What the scenario explains is checked.
     *
     * @param types the catalogue's block of types
     * @param told names that the scenario explains
     */
    static TypeNames of(YamlNode types, Map<String, Located<String>> told, Reading reading) {
        TypeNames names = new TypeNames(List.copyOf(types.node().propertyNames()), told);
        Set<String> ambiguous = new HashSet<>();
        for (YamlNode type : types.members()) {
            for (YamlNode word : words(type)) {
                String text = word.node().asString();
                if (text.chars().anyMatch(c -> c >= FIRST_BEYOND_ASCII)) {
                    names.chineseNames.add(text);
                }
                String plain = ColumnDictionary.plain(text);
                String earlier = names.byName.put(plain, type.name());
                if (earlier != null && !earlier.equals(type.name())) {
                    ambiguous.add(plain);
                }
            }
        }
        names.byName.keySet().removeAll(ambiguous);
        for (Located<String> word : told.values()) {
            for (String id : word.item().split(ID_SEPARATOR, -1)) {
                if (!names.ids.contains(id.strip()) && !word.item().equals(ColumnDictionary.IGNORE)) {
                    References.report(word.place(), id.strip(), "outlet type", "业态", names.ids, reading);
                }
            }
        }
        return names;
    }

    /** What people call a type: its names and the aliases. */
    private static List<YamlNode> words(YamlNode type) {
        List<YamlNode> words = new ArrayList<>();
        YamlNode names = type.find("name");
        if (names != null) {
            words.addAll(names.members());
        }
        YamlNode aliases = type.find(CatalogueReader.ALIASES);
        if (aliases != null) {
            words.addAll(aliases.elements());
        }
        words.removeIf(word -> !word.node().isString());
        return words;
    }

    /**
     * The types of an outlet, the main one first, in a cell such as {@code pharmacy}, {@code 便利店、药店} or a name that
     * the scenario explains. Faults are reported.
     *
     * @return null if the scenario says to leave such rows out
     */
    @Nullable
    List<String> types(LayerRow row) {
        List<String> types = new ArrayList<>();
        String cell = row.cell("types");
        List<String> parts = find(cell) == null ? List.of(cell.split(SEPARATORS, -1)) : List.of(cell);
        for (String part : parts) {
            String found = find(part);
            if (found == null) {
                String type = part.strip();
                row.fault("types", "there is no outlet type '" + type + "'", "没有名为“" + type + "”的业态", mend(row, type));
                types.add(type);
                continue;
            }
            if (found.equals(ColumnDictionary.IGNORE)) {
                return null;
            }
            for (String id : found.split(ID_SEPARATOR, -1)) {
                add(row, types, id.strip());
            }
        }
        return types;
    }

    private static void add(LayerRow row, List<String> types, String id) {
        if (types.contains(id)) {
            row.fault(
                    "types",
                    "names '" + id + "' twice",
                    "“" + id + "”重复",
                    new BilingualText("keep one of them", "请只保留一个"));
        }
        types.add(id);
    }

    /** Ids with semicolons between them, or null. */
    private @Nullable String find(String word) {
        String id = word.strip();
        if (ids.contains(id)) {
            return id;
        }
        String plain = ColumnDictionary.plain(word);
        Located<String> explained = told.get(plain);
        return explained != null ? explained.item() : byName.get(plain);
    }

    private BilingualText mend(LayerRow row, String type) {
        if (row.isOverfull()) {
            return new BilingualText("write a type of the catalogue", "请填写目录中的业态");
        }
        if (type.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)) {
            return Nearest.mend(type, ids);
        }
        BilingualText nearest = Nearest.mend(type, chineseNames);
        BilingualText explain = row.layer().explainType(type);
        return new BilingualText(
                explain.en() + " with an id or ignore; " + nearest.en(),
                explain.zh() + "，填业态标识或 ignore；" + nearest.zh());
    }
}
