package livingcircle.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.text.Phrase;

/**
 * One page that needs no other file.
 *
 * @param title its title
 * @param subtitle what it is for
 * @param sections what it holds
 * @param parts what it needs besides what every page has
 * @param footer the last line
 */
public record Page(BilingualText title, BilingualText subtitle, List<Section> sections, Parts parts, String footer) {

    private static final String FOLDER = "livingcircle/page/";
    private static final Phrase SWITCH = new Phrase("中文", "English");
    private static final Phrase CONTENTS = new Phrase("Contents", "目录");

    public Page {
        sections = List.copyOf(sections);
    }

    /**
     * What a page needs besides what every page has.
     *
     * @param styles style sheets, before that of every page
     * @param data what its scripts read
     * @param libraries scripts of others
     * @param scripts its own scripts, after that of every page
     */
    public record Parts(List<String> styles, List<Data> data, List<String> libraries, List<String> scripts) {

        /** Nothing more. */
        public static final Parts NONE = new Parts(List.of(), List.of(), List.of(), List.of());

        public Parts {
            styles = List.copyOf(styles);
            data = List.copyOf(data);
            libraries = List.copyOf(libraries);
            scripts = List.copyOf(scripts);
        }
    }

    /**
     * Data for the scripts of a page.
     *
     * @param id of the element that holds them
     * @param type media type
     * @param text the data; must not end the element
     */
    public record Data(String id, String type, String text) {}

    /**
     * Writes the page.
     *
     * @param language which language is seen first
     */
    public void write(Writer out, Language language) throws IOException {
        ClasspathLoader loader = new ClasspathLoader(Page.class.getClassLoader());
        loader.setCharset(StandardCharsets.UTF_8.name());
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .newLineTrimming(false)
                .build();
        Map<String, Object> values = new HashMap<>();
        values.put("language", language.name().toLowerCase(Locale.ROOT));
        values.put("title", title);
        values.put("subtitle", subtitle);
        values.put("switchLabel", SWITCH.with());
        values.put("contents", CONTENTS.with());
        values.put("sections", sections);
        values.put("footer", footer);
        values.put("styles", String.join("\n", parts.styles()));
        values.put("style", resource(FOLDER + "page.css"));
        values.put("data", parts.data());
        values.put("libraries", parts.libraries());
        values.put("script", resource(FOLDER + "page.js"));
        values.put("scripts", String.join("\n", parts.scripts()));
        engine.getTemplate(FOLDER + "page.html.peb").evaluate(out, values);
    }

    /** The text of a file in the program. */
    public static String resource(String name) throws IOException {
        try (InputStream in = Page.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
