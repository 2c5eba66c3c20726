package livingcircle.scenario.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import livingcircle.city.GeoPoint;
import livingcircle.city.osm.PointOfInterest;
import livingcircle.scenario.imports.MappedFacilities.TagCount;
import org.junit.jupiter.api.Test;

class TagMappingTest {

    private static SortedMap<String, String> tags(String... keysAndValues) {
        SortedMap<String, String> tags = new TreeMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            tags.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return tags;
    }

    /** A rule for tags given as {@code shop=supermarket post_office=*}. */
    private static TagRule rule(String tags, String... types) {
        SortedMap<String, List<String>> when = new TreeMap<>();
        for (String tag : tags.split(" ", -1)) {
            int equals = tag.indexOf('=');
            when.put(tag.substring(0, equals), List.of(tag.substring(equals + 1)));
        }
        return new TagRule(when, List.of(types));
    }

    private static PointOfInterest point(int id, String... tags) {
        return new PointOfInterest("node-" + id, new GeoPoint(113, 35), tags(tags), 0);
    }

    @Test
    void aRuleFitsOneValueOfEachKey() {
        TagRule rule = new TagRule(
                new TreeMap<>(Map.of("shop", List.of("florist", "gift"), "brand", List.of("*"))),
                List.of("flower_gift"));
        assertTrue(rule.matches(tags("shop", "gift", "brand", "X")));
        assertTrue(rule.matches(tags("shop", "toys; gift", "brand", "X")));
        assertFalse(rule.matches(tags("shop", "gift")));
        assertFalse(rule.matches(tags("shop", "gifts", "brand", "X")));
    }

    @Test
    void theFirstRuleThatFitsDecides() {
        TagMapping mapping = new TagMapping(List.of(
                rule("shop=supermarket post_office=*", "supermarket", "express"),
                rule("shop=supermarket", "supermarket")));
        assertEquals(
                List.of("supermarket", "express"),
                Objects.requireNonNull(mapping.find(tags("shop", "supermarket", "post_office", "post_partner")))
                        .types());
        assertEquals(
                List.of("supermarket"),
                Objects.requireNonNull(mapping.find(tags("shop", "supermarket")))
                        .types());
    }

    @Test
    void refusesRulesThatCanNeverApplyOrSayNothing() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> new TagMapping(
                        List.of(rule("shop=*", "convenience"), rule("shop=supermarket brand=X", "supermarket"))));
        assertTrue(String.valueOf(e.getMessage()).contains("never applies"), e::getMessage);
        assertThrows(IllegalArgumentException.class, () -> new TagRule(new TreeMap<>(), List.of("hair")));
        assertThrows(IllegalArgumentException.class, () -> rule("shop=hairdresser"));
        assertThrows(IllegalArgumentException.class, () -> rule("shop=hairdresser", "hair", "hair"));
    }

    @Test
    void countsEveryFacilityOnce() {
        TagMapping mapping =
                new TagMapping(List.of(rule("shop=bakery", "bakery"), rule("amenity=pharmacy", "pharmacy")));
        MappedFacilities facilities = MappedFacilities.of(
                List.of(
                        point(1, "shop", "bakery", "amenity", "cafe"),
                        point(2, "shop", "car"),
                        point(3, "amenity", "bench"),
                        point(4, "shop", "car"),
                        point(5, "shop", "yes"),
                        point(6, "amenity", "pharmacy", "healthcare", "pharmacy")),
                mapping);
        assertEquals(
                List.of("node-1", "node-6"),
                facilities.mapped().stream().map(f -> f.point().id()).toList());
        assertEquals(
                List.of(new TagCount("shop", "bakery", 1), new TagCount("amenity", "pharmacy", 1)),
                facilities.mappedTags());
        assertEquals(
                List.of(
                        new TagCount("shop", "car", 2),
                        new TagCount("shop", "yes", 1),
                        new TagCount("amenity", "bench", 1)),
                facilities.unmappedTags());
        assertEquals(6, facilities.all());
        assertEquals(4, facilities.shops());
        assertEquals(1, facilities.mappedShops());
    }
}
