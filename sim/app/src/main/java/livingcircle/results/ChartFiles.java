package livingcircle.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The charts of a result folder.
 *
 * @param files their files, relative to the folder
 * @param columns the columns of the numbers of each, by the name of their file without its ending
 */
public record ChartFiles(List<String> files, Map<String, List<String>> columns) {

    /** No charts. */
    public static final ChartFiles NONE = new ChartFiles(List.of(), Map.of());

    public ChartFiles {
        files = List.copyOf(files);
        columns = new LinkedHashMap<>(columns);
    }

    /** Whether there is any picture. */
    public boolean hasPictures() {
        return files.stream().anyMatch(file -> file.endsWith(".svg"));
    }

    @Override
    public Map<String, List<String>> columns() {
        return new LinkedHashMap<>(columns);
    }
}
