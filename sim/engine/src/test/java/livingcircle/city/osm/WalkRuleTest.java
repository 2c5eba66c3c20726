package livingcircle.city.osm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SortedMap;
import java.util.TreeMap;
import livingcircle.city.StreetKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkRuleTest {

    @ParameterizedTest
    @CsvSource({
        "highway=residential, true",
        "highway=service, true",
        "highway=steps, true",
        "highway=pedestrian area=yes, true",
        "building=yes, false",
        "highway=motorway, false",
        "highway=motorway_link, false",
        "highway=motorway foot=yes, false",
        "highway=trunk, false",
        "highway=trunk_link, false",
        "highway=trunk foot=yes, true",
        "highway=trunk sidewalk=both, true",
        "highway=trunk sidewalk=no, false",
        "highway=construction, false",
        "highway=proposed, false",
        "highway=raceway, false",
        "highway=abandoned, false",
        "highway=bus_guideway, false",
        "highway=platform, false",
        "highway=corridor, false",
        "highway=elevator, false",
        "highway=primary foot=no, false",
        "highway=primary foot=private, false",
        "highway=primary foot=use_sidepath, false",
        "highway=service access=private, false",
        "highway=service access=no, false",
        "highway=service access=no foot=yes, true",
        "highway=service access=private foot=designated, true",
        "highway=service access=private foot=permissive, true",
        "highway=service access=destination, true",
    })
    void walksWhereTheRuleAllows(String tags, boolean isWalkable) {
        assertEquals(isWalkable, WalkRule.isWalkable(tagsOf(tags)));
    }

    @ParameterizedTest
    @CsvSource({
        "highway=steps, STEPS",
        "highway=primary, MAJOR",
        "highway=secondary_link, MAJOR",
        "highway=trunk, MAJOR",
        "highway=tertiary, LOCAL",
        "highway=residential, LOCAL",
        "highway=living_street, LOCAL",
        "highway=footway, PATH",
        "highway=pedestrian, PATH",
        "highway=track, PATH",
        "highway=cycleway, PATH",
    })
    void tellsWhatAWalkerMeets(String tags, StreetKind kind) {
        assertEquals(kind, WalkRule.kindOf(tagsOf(tags)));
    }

    private static Tags tagsOf(String text) {
        SortedMap<String, String> tags = new TreeMap<>();
        for (String tag : text.split(" ", -1)) {
            int equals = tag.indexOf('=');
            tags.put(tag.substring(0, equals), tag.substring(equals + 1));
        }
        return Tags.of(tags);
    }
}
