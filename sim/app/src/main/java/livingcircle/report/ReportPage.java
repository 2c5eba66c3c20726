package livingcircle.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import org.jspecify.annotations.Nullable;

/** Sets the sections of a report into one page that needs no other file. */
final class ReportPage {

    private static final String FOLDER = "livingcircle/report/";
    private static final String LEAFLET = "META-INF/resources/webjars/leaflet/1.9.4/dist/";

    private static final List<String> MAP_SCRIPTS = List.of("map-data.js", "map-walks.js", "map-layers.js", "map.js");

    private ReportPage() {}

    /**
     * Writes the page.
     *
     * @param title its title
     * @param language which language is seen first
     * @param sections what it holds
     * @param map data of the map, or null if there is none
     * @param footer the last line
     */
    static void write(
            Writer out,
            BilingualText title,
            Language language,
            List<Section> sections,
            @Nullable MapData map,
            String footer)
            throws IOException {
        ClasspathLoader loader = new ClasspathLoader(ReportPage.class.getClassLoader());
        loader.setCharset(StandardCharsets.UTF_8.name());
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .newLineTrimming(false)
                .build();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("language", language.name().toLowerCase(Locale.ROOT));
        values.put("title", title);
        values.put("subtitle", ReportText.SUBTITLE.with());
        values.put("switchLabel", ReportText.SWITCH.with());
        values.put("contents", ReportText.CONTENTS.with());
        values.put("sections", sections);
        values.put("footer", footer);
        values.put("style", resource(FOLDER + "report.css"));
        values.put("script", resource(FOLDER + "report.js"));
        values.put("leafletStyle", map == null ? "" : resource(LEAFLET + "leaflet.css"));
        values.put("mapData", map == null ? null : map.base64());
        if (map != null) {
            values.put("mapMeta", map.meta());
            List<String> scripts = new ArrayList<>();
            for (String script : MAP_SCRIPTS) {
                scripts.add(resource(FOLDER + script));
            }
            values.put("mapScript", String.join("\n", scripts));
            // the map of its source is no part of the page
            values.put(
                    "leafletScript", resource(LEAFLET + "leaflet.js").replaceAll("(?m)^//# sourceMappingURL=.*$", ""));
        }
        engine.getTemplate(FOLDER + "report.html.peb").evaluate(out, values);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReportPage.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
