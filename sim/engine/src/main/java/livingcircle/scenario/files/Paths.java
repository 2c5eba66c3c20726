package livingcircle.scenario.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;

/** Paths that a file names: relative to the folder of that file. */
final class Paths {

    private Paths() {}

    /** The path that a node names, or null after a fault. */
    static @Nullable Path find(YamlNode named, Reading reading) {
        try {
            return named.file().path().resolveSibling(named.text()).normalize();
        } catch (InvalidPathException e) {
            reading.fault(
                    named.place(),
                    new BilingualText("is not a path on this machine", "在本机上不是合法路径"),
                    new BilingualText(
                            "write a path such as ../catalogue.yaml; for Chinese names set LC_ALL=C.UTF-8",
                            "请写路径，如 ../catalogue.yaml；含中文时请设置 LC_ALL=C.UTF-8"));
            return null;
        }
    }
}
