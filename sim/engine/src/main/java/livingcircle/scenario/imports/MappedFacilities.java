package livingcircle.scenario.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import livingcircle.city.osm.PointOfInterest;

/**
 * What became of the facilities of a map: every one is either mapped to outlet types or counted among the unmapped.
 *
 * @param mapped facilities that become outlets, in the order of the map
 * @param mappedTags their tags, most frequent first
 * @param unmappedTags tags of all others, most frequent first
 * @param shops number of facilities with a shop tag
 * @param mappedShops how many of those are mapped
 */
public record MappedFacilities(
        List<Facility> mapped, List<TagCount> mappedTags, List<TagCount> unmappedTags, int shops, int mappedShops) {

    private static final List<String> MAIN_KEYS =
            List.of("shop", "amenity", "healthcare", "leisure", "office", "craft", "social_facility");

    /**
     * A facility that becomes an outlet.
     *
     * @param point where and what it is
     * @param types ids of its outlet types, the main one first
     */
    public record Facility(PointOfInterest point, List<String> types) {

        public Facility {
            types = List.copyOf(types);
        }
    }

    /**
     * How often a tag occurs.
     *
     * @param key main key of the facility: shop if it has one, else amenity and so on
     * @param value its value as tagged
     * @param count number of facilities
     */
    public record TagCount(String key, String value, int count) {}

    public MappedFacilities {
        mapped = List.copyOf(mapped);
        mappedTags = List.copyOf(mappedTags);
        unmappedTags = List.copyOf(unmappedTags);
    }

    /** Applies the mapping to all facilities. */
    public static MappedFacilities of(List<PointOfInterest> points, TagMapping mapping) {
        List<Facility> mapped = new ArrayList<>();
        Map<String, Map<String, Integer>> mappedCounts = new TreeMap<>();
        Map<String, Map<String, Integer>> unmappedCounts = new TreeMap<>();
        int shops = 0;
        int mappedShops = 0;
        for (PointOfInterest point : points) {
            TagRule rule = mapping.find(point.tags());
            boolean isShop = point.tags().containsKey("shop");
            shops += isShop ? 1 : 0;
            mappedShops += isShop && rule != null ? 1 : 0;
            if (rule != null) {
                mapped.add(new Facility(point, rule.types()));
            }
            String key = mainKeyOf(point);
            (rule == null ? unmappedCounts : mappedCounts)
                    .computeIfAbsent(key, k -> new TreeMap<>())
                    .merge(point.tags().getOrDefault(key, ""), 1, Integer::sum);
        }
        return new MappedFacilities(mapped, sorted(mappedCounts), sorted(unmappedCounts), shops, mappedShops);
    }

    private static String mainKeyOf(PointOfInterest point) {
        return MAIN_KEYS.stream()
                .filter(key -> point.tags().containsKey(key))
                .findFirst()
                .orElse("other");
    }

    private static List<TagCount> sorted(Map<String, Map<String, Integer>> counts) {
        List<TagCount> list = new ArrayList<>();
        counts.forEach((key, values) -> values.forEach((value, count) -> list.add(new TagCount(key, value, count))));
        list.sort(Comparator.comparingInt((TagCount c) -> MAIN_KEYS.indexOf(c.key()))
                .thenComparing(Comparator.comparingInt(TagCount::count).reversed())
                .thenComparing(TagCount::value));
        return list;
    }

    /** Number of facilities that no rule fits. */
    public int unmapped() {
        return unmappedTags.stream().mapToInt(TagCount::count).sum();
    }

    /** Number of all facilities. */
    public int all() {
        return mapped.size() + unmapped();
    }
}
