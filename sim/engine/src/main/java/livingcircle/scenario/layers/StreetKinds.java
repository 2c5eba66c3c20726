package livingcircle.scenario.layers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import livingcircle.city.StreetKind;

/**
 * What a walker meets on a street, by the word for its kind: values of OpenStreetMap's {@code highway}, classes of urban
 * roads (GB 50220, CJJ 37) and of highways (JTG B01). What nobody walks on is left out.
 */
public final class StreetKinds {

    private static final String PATH = name(StreetKind.PATH);
    private static final String LOCAL = name(StreetKind.LOCAL);
    private static final String MAJOR = name(StreetKind.MAJOR);
    private static final String STEPS = name(StreetKind.STEPS);

    /** All that a word can mean. */
    public static final List<String> MEANINGS = Stream.concat(
                    Arrays.stream(StreetKind.values()).map(StreetKinds::name), Stream.of(WordList.IGNORE))
            .toList();

    public static final WordList WORDS = new WordList()
            .add(
                    PATH,
                    PATH,
                    "footway",
                    "pedestrian",
                    "track",
                    "cycleway",
                    "bridleway",
                    "步行道",
                    "人行道",
                    "步道",
                    "小路",
                    "小道",
                    "小径",
                    "绿道",
                    "步行街",
                    "机耕道",
                    "田间道",
                    "生产路",
                    "巷道",
                    "胡同",
                    "游步道",
                    "非机动车道")
            .add(
                    LOCAL,
                    LOCAL,
                    "residential",
                    "living_street",
                    "unclassified",
                    "service",
                    "tertiary",
                    "tertiary_link",
                    "road",
                    "street",
                    "支路",
                    "街巷",
                    "街坊路",
                    "小区道路",
                    "内部道路",
                    "村道",
                    "乡道",
                    "次支路",
                    "里弄",
                    "居住区道路",
                    "四级公路",
                    "四级",
                    "三级公路",
                    "三级",
                    "等外公路",
                    "其他道路",
                    "背街小巷",
                    "生活性道路",
                    "城市支路")
            .add(
                    MAJOR,
                    MAJOR,
                    "primary",
                    "primary_link",
                    "secondary",
                    "secondary_link",
                    "trunk",
                    "trunk_link",
                    "主干路",
                    "主干道",
                    "次干路",
                    "次干道",
                    "干路",
                    "国道",
                    "省道",
                    "县道",
                    "城市主干路",
                    "城市次干路",
                    "一级公路",
                    "一级",
                    "二级公路",
                    "二级",
                    "环路")
            .add(STEPS, STEPS, "台阶", "梯道", "阶梯")
            .add(
                    WordList.IGNORE,
                    WordList.IGNORE,
                    "motorway",
                    "motorway_link",
                    "construction",
                    "proposed",
                    "raceway",
                    "高速",
                    "高速公路",
                    "高速路",
                    "快速路",
                    "城市快速路",
                    "匝道",
                    "铁路",
                    "规划",
                    "在建",
                    "rail");

    private StreetKinds() {}

    private static String name(StreetKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
