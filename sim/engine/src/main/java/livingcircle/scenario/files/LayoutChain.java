package livingcircle.scenario.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * The files that a scenario is made of: a baseline, and layouts each of which extends the one before.
 *
 * @param baseline the baseline, or null if {@code extends} leads to none
 * @param layouts the layouts that could be read, the one that extends the baseline first; none for a baseline
 * @param isWhole whether all of them could be read and are as their schema wants
 */
record LayoutChain(@Nullable NamedFile baseline, List<NamedFile> layouts, boolean isWhole) {

    private static final String EXTENDS = "extends";

    LayoutChain {
        layouts = List.copyOf(layouts);
    }

    /** Reads a file and all that it extends; each is checked against its schema. */
    static LayoutChain read(Path path, Reading reading) {
        List<NamedFile> layouts = new ArrayList<>();
        List<Path> seen = new ArrayList<>();
        boolean isWhole = true;
        Path next = path;
        Place from = Place.of(Reading.nameOf(path));
        while (true) {
            seen.add(next.toAbsolutePath().normalize());
            YamlFile file = YamlParser.read(next, from, reading);
            YamlNode parent = file == null ? null : file.root().find(EXTENDS);
            if (file == null || parent == null) {
                return new LayoutChain(
                        file == null ? null : NamedFile.of(file, "scenario", reading),
                        layouts,
                        isWhole && file != null);
            }
            NamedFile layout = NamedFile.of(file, "layout", reading);
            layouts.add(0, layout);
            YamlFile sound = layout.sound();
            isWhole &= sound != null;
            if (sound != null) {
                SourceCheck.check(sound, reading);
            }
            Path found = parent.node().isString() ? Paths.find(parent, reading) : null;
            if (found == null || isCyclic(found, seen, parent, reading)) {
                return new LayoutChain(null, layouts, false);
            }
            next = found;
            from = parent.place();
        }
    }

    private static boolean isCyclic(Path found, List<Path> seen, YamlNode parent, Reading reading) {
        int first = seen.indexOf(found.toAbsolutePath().normalize());
        if (first < 0) {
            return false;
        }
        String circle = seen.subList(first, seen.size()).stream()
                        .map(LayoutChain::shortName)
                        .collect(Collectors.joining(" → "))
                + " → " + shortName(found);
        reading.fault(
                parent.place(),
                new BilingualText("leads back to where it comes from: " + circle, "形成循环：" + circle),
                new BilingualText("let one of them extend a baseline", "请让其中一个继承基准情景"));
        return true;
    }

    private static String shortName(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Whether a file is one of the layouts. */
    boolean hasLayout(String name) {
        return layouts.stream().anyMatch(layout -> {
            YamlFile file = layout.file();
            return file != null && file.name().equals(name);
        });
    }

    /** The top-level node of a key in a file, or none. */
    static List<YamlNode> blocks(YamlFile file, String key) {
        YamlNode node = file.root().find(key);
        return node == null ? List.of() : List.of(node);
    }

    /** The top-level nodes of a key in the sound layouts, that of the one that extends the baseline first. */
    List<YamlNode> listOfLayouts(String key) {
        List<YamlNode> nodes = new ArrayList<>();
        for (YamlFile file : soundLayouts()) {
            YamlNode node = file.root().find(key);
            if (node != null) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** The layouts that are as their schema wants, the one that extends the baseline first. */
    List<YamlFile> soundLayouts() {
        List<YamlFile> sound = new ArrayList<>();
        for (NamedFile layout : layouts) {
            YamlFile file = layout.sound();
            if (file != null) {
                sound.add(file);
            }
        }
        return sound;
    }
}
