package livingcircle.scenario.files;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A YAML file that another names, with whether its schema finds it sound. */
final class NamedFile {

    private final @Nullable YamlFile file;
    private final String schema;
    private final Reading reading;
    private boolean isSound;

    private NamedFile(@Nullable YamlFile file, String schema, Reading reading) {
        this.file = file;
        this.schema = schema;
        this.reading = reading;
    }

    /**
     * Reads a file and checks it.
     *
     * @param named the node that names it; null or anything but text leaves nothing to read
     * @param schema name of its schema
     */
    static NamedFile open(@Nullable YamlNode named, String schema, Reading reading) {
        YamlFile file = named == null || !named.node().isString() ? null : YamlParser.read(named, reading);
        NamedFile opened = new NamedFile(file, schema, reading);
        opened.isSound = file != null;
        opened.check();
        return opened;
    }

    /**
     * Reads a file that the user names and checks it.
     *
     * @param schema name of its schema
     */
    static NamedFile open(Path path, String schema, Reading reading) {
        return of(YamlParser.read(path, Place.of(Reading.nameOf(path)), reading), schema, reading);
    }

    /**
     * Checks a file that was read.
     *
     * @param file the file, or null if it could not be read
     * @param schema name of its schema
     */
    static NamedFile of(@Nullable YamlFile file, String schema, Reading reading) {
        NamedFile opened = new NamedFile(file, schema, reading);
        opened.isSound = file != null;
        opened.check();
        return opened;
    }

    /** Checks a sound file again, after values were overridden. */
    void check() {
        isSound = isSound && file != null && SchemaCheck.check(file, schema, reading);
    }

    /** The file, or null if it could not be read or has faults. */
    @Nullable
    YamlFile sound() {
        return isSound ? file : null;
    }

    /** The file, or null if it could not be read. */
    @Nullable
    YamlFile file() {
        return file;
    }

    /** A member of the file, also where it has faults elsewhere; null if there is none. */
    @Nullable
    YamlNode find(String member) {
        return file == null ? null : file.root().find(member);
    }

    /**
     * The keys of the mapping at a path such as {@code timeOfDay}, {@code curves}, as far as they can be told in a file
     * with faults; null if they cannot.
     */
    @Nullable
    List<String> findKeys(String... path) {
        YamlNode node = file == null ? null : file.root();
        for (String key : path) {
            node = node == null ? null : node.find(key);
        }
        return node == null || node.node().isEmpty() || !node.node().isObject()
                ? null
                : List.copyOf(node.node().propertyNames());
    }
}
