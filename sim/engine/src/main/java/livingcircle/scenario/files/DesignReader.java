package livingcircle.scenario.files;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import livingcircle.base.BilingualText;
import livingcircle.scenario.studies.DesignKind;
import livingcircle.scenario.studies.DesignSpec;
import org.jspecify.annotations.Nullable;

/** Reads the block {@code design} of a study. */
final class DesignReader {

    private static final int FACTORIAL_LEVELS = 3;
    private static final int MORRIS_LEVELS = 4;
    private static final int TRAJECTORIES = 20;
    private static final int UNCERTAINTY_POINTS = 100;
    private static final long DEFAULT_SEED = 1;
    private static final String KIND = "kind";
    private static final String LEVELS = "levels";
    private static final String SEED = "seed";

    /** The keys that each kind knows. */
    private static final Map<DesignKind, Set<String>> KEYS = new EnumMap<>(Map.of(
            DesignKind.FACTORIAL, Set.of(LEVELS),
            DesignKind.LIST, Set.of("file"),
            DesignKind.LATIN_HYPERCUBE, Set.of("points", SEED),
            DesignKind.SOBOL, Set.of("points", SEED),
            DesignKind.ONE_AT_A_TIME, Set.of(),
            DesignKind.MORRIS, Set.of("trajectories", LEVELS, SEED),
            DesignKind.SALTELLI, Set.of("basePoints", SEED),
            DesignKind.UNCERTAINTY, Set.of("points", SEED)));

    private final @Nullable YamlNode node;
    private final Reading reading;

    /** @param node the block, or null if there is none */
    DesignReader(@Nullable YamlNode node, Reading reading) {
        this.node = node;
        this.reading = reading;
    }

    /** The kind; a factorial if nothing is said, and null after a fault. */
    @Nullable
    DesignKind kind() {
        if (node == null) {
            return DesignKind.FACTORIAL;
        }
        YamlNode word = node.node().isString() ? node : node.get(KIND);
        List<String> known = Stream.of(DesignKind.values()).map(DesignKind::id).toList();
        References.check(word, "design", "设计", known, reading);
        return known.contains(word.text())
                ? DesignKind.valueOf(word.text().toUpperCase(Locale.ROOT).replace('-', '_'))
                : null;
    }

    /** The node that names the file of a list, or null. */
    @Nullable
    YamlNode file() {
        return find("file");
    }

    /** The design of a kind, or null after a fault. */
    @Nullable
    DesignSpec read(DesignKind kind, List<List<Object>> rows) {
        int before = reading.faultCount();
        Set<String> known = KEYS.getOrDefault(kind, Set.of());
        if (node != null && node.node().isObject()) {
            node.members().stream()
                    .filter(member -> !member.name().equals(KIND) && !known.contains(member.name()))
                    .forEach(member -> reading.fault(
                            member.place(),
                            new BilingualText("says nothing to the design " + kind.id(), "设计 " + kind.id() + " 用不到此键"),
                            new BilingualText("delete it", "请删除")));
        }
        int points =
                switch (kind) {
                    case LATIN_HYPERCUBE, SOBOL -> needed("points");
                    case SALTELLI -> needed("basePoints");
                    case MORRIS -> number("trajectories", TRAJECTORIES);
                    case UNCERTAINTY -> number("points", UNCERTAINTY_POINTS);
                    case FACTORIAL, LIST, ONE_AT_A_TIME -> 0;
                };
        int levels =
                switch (kind) {
                    case FACTORIAL -> number(LEVELS, FACTORIAL_LEVELS);
                    case MORRIS -> evenLevels();
                    default -> 0;
                };
        YamlNode seed = find(SEED);
        return reading.faultCount() == before
                ? new DesignSpec(kind, points, levels, seed == null ? DEFAULT_SEED : seed.longInteger(), rows)
                : null;
    }

    private int evenLevels() {
        YamlNode levels = find(LEVELS);
        if (levels != null && levels.integer() % 2 != 0) {
            reading.fault(
                    levels.place(),
                    new BilingualText("is odd: steps would not meet all levels equally often", "为奇数，各水平出现次数将不等"),
                    new BilingualText("write an even number such as 4", "请写偶数，如 4"));
        }
        return number(LEVELS, MORRIS_LEVELS);
    }

    private int needed(String key) {
        if (find(key) == null && node != null) {
            reading.fault(
                    node.place(),
                    new BilingualText("the design needs the key " + key, "该设计还需要键 " + key),
                    new BilingualText("add it", "请补充"));
        }
        return number(key, 1);
    }

    private int number(String key, int otherwise) {
        YamlNode number = find(key);
        return number == null ? otherwise : number.integer();
    }

    private @Nullable YamlNode find(String key) {
        return node == null || !node.node().isObject() ? null : node.find(key);
    }
}
