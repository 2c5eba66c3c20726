package livingcircle.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import livingcircle.page.Page;

/** What a page needs for the interactive map. */
final class MapParts {

    private static final String FOLDER = "livingcircle/report/";
    private static final String LEAFLET = "META-INF/resources/webjars/leaflet/1.9.4/dist/";
    private static final List<String> SCRIPTS = List.of("map-data.js", "map-walks.js", "map-layers.js", "map.js");

    private MapParts() {}

    static Page.Parts of(MapData map) throws IOException {
        List<String> scripts = new ArrayList<>();
        for (String script : SCRIPTS) {
            scripts.add(Page.resource(FOLDER + script));
        }
        return new Page.Parts(
                List.of(Page.resource(LEAFLET + "leaflet.css"), Page.resource(FOLDER + "map.css")),
                List.of(
                        new Page.Data("map-meta", "application/json", map.meta()),
                        new Page.Data("map-data", "application/octet-stream", map.base64())),
                // the map of its source is no part of the page
                List.of(Page.resource(LEAFLET + "leaflet.js").replaceAll("(?m)^//# sourceMappingURL=.*$", "")),
                scripts);
    }
}
