package livingcircle.features.shapefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that stand beside the shapes of a shapefile, of the same name but for its ending. */
public final class Companions {

    private Companions() {}

    /** Those that are there: the table, the index, the coordinate system and the encoding. */
    public static List<Path> list(Path shapes) {
        return Stream.of("dbf", "shx", "prj", "cpg")
                .map(ending -> find(shapes, ending))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The one of an ending in small letters, however it is written, or null if there is none. */
    static @Nullable Path find(Path shapes, String ending) {
        String name = String.valueOf(shapes.getFileName());
        String stem = name.substring(0, name.lastIndexOf('.') + 1);
        String capital = ending.substring(0, 1).toUpperCase(Locale.ROOT) + ending.substring(1);
        return Stream.of(ending, ending.toUpperCase(Locale.ROOT), capital)
                .map(written -> shapes.resolveSibling(stem + written))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }
}
