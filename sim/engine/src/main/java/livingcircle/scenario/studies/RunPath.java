package livingcircle.scenario.studies;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run itself is asked to do, as paths that every scenario knows. */
public enum RunPath {
    DAYS("run.days"),
    WARMUP("run.warmup"),
    SEED("run.seed"),
    FEEDBACK("run.feedback"),
    CLOSING("run.outletsMayClose");

    private final String path;

    RunPath(String path) {
        this.path = path;
    }

    /** The path. */
    public String path() {
        return path;
    }

    /** All paths. */
    public static List<String> all() {
        return Arrays.stream(values()).map(RunPath::path).toList();
    }

    /** The one of a path, or null if the path names something else. */
    public static @Nullable RunPath find(String path) {
        return Arrays.stream(values())
                .filter(known -> known.path.equals(path))
                .findFirst()
                .orElse(null);
    }
}
