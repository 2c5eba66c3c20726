package livingcircle.bench.loading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import livingcircle.bench.Machine;
import livingcircle.features.FeatureOptions;
import livingcircle.features.OutLayer;
import livingcircle.features.files.FeatureFiles;
import livingcircle.features.geojson.GeoJsonWriter;
import livingcircle.features.geopackage.GeoPackageWriter;
import livingcircle.scenario.files.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes large layers in each format and loads them, alone and as the layers of a town. */
@Command(
        name = "loading",
        description = "Seconds and memory to load large layers of each format.",
        mixinStandardHelpOptions = true)
public final class LoadingReport implements Callable<Integer> {

    private static final FeatureOptions OPTIONS = new FeatureOptions(null, null, 2_000_000_000);
    private static final double MEGABYTE = 1e6;
    private static final int COLLECTIONS = 3;
    private static final String ROW = "%-24s %8s %8s %8s%n";

    @Option(names = "--outlets", description = "Points (default: ${DEFAULT-VALUE}).", defaultValue = "500000")
    private int outlets;

    @Option(names = "--buildings", description = "Polygons (default: ${DEFAULT-VALUE}).", defaultValue = "200000")
    private int buildings;

    @Option(
            names = "--scenarios",
            description = "Folder of the catalogue and the behaviour (default: ${DEFAULT-VALUE}).",
            defaultValue = "scenarios")
    private Path scenarios = Path.of("scenarios");

    @Option(
            names = "--rounds",
            description = "Times that each is loaded (default: ${DEFAULT-VALUE}).",
            defaultValue = "3")
    private int rounds;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("livingcircle-loading");
        try {
            List<Path> files = new ArrayList<>(write(folder, LargeLayers.outlets(outlets)));
            files.addAll(write(folder, LargeLayers.buildings(buildings)));
            System.out.println(Machine.describe());
            System.out.printf(Locale.ROOT, ROW, "file", "MB", "s", "MB peak");
            for (Path file : files) {
                int rows = isOutlets(file) ? outlets : buildings;
                if (FeatureFiles.isKnown(file)) {
                    measure(file.getFileName().toString(), file, rows, () -> FeatureFiles.read(file, OPTIONS)
                            .features()
                            .size());
                }
            }
            for (Path file : files) {
                if (isOutlets(file)) {
                    Path scenario = LargeTown.write(folder, file, scenarios);
                    measure("town, " + file.getFileName(), file, outlets, () -> ScenarioReader.read(scenario)
                            .layout()
                            .outlets()
                            .size());
                }
            }
        } finally {
            delete(folder);
        }
        return 0;
    }

    private static boolean isOutlets(Path file) {
        return file.getFileName().toString().startsWith("outlets");
    }

    private static List<Path> write(Path folder, OutLayer layer) throws IOException {
        Path geoJson = folder.resolve(layer.name() + ".geojson");
        Path geoPackage = folder.resolve(layer.name() + ".gpkg");
        Path shapes = folder.resolve(layer.name() + ".shp");
        GeoJsonWriter.write(geoJson, layer);
        GeoPackageWriter.write(geoPackage, List.of(layer));
        ShapefileMaker.write(shapes, folder.resolve(layer.name() + ".dbf"), layer);
        List<Path> files = new ArrayList<>(List.of(geoJson, geoPackage, shapes));
        if (layer.name().equals("outlets")) {
            Path sheet = folder.resolve(layer.name() + ".xlsx");
            SheetMaker.write(sheet, layer);
            files.add(sheet);
            Path text = folder.resolve(layer.name() + ".csv");
            TextMaker.write(text, layer);
            files.add(text);
        }
        return files;
    }

    /** The fastest load, and the most memory of all. */
    private void measure(String name, Path file, int features, IntSupplier load) throws IOException {
        double seconds = Double.POSITIVE_INFINITY;
        double peak = 0;
        for (int round = 0; round < rounds; round++) {
            collect();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            int read = load.getAsInt();
            seconds = Math.min(seconds, (System.nanoTime() - start) / 1e9);
            long most = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
            peak = Math.max(peak, most / MEGABYTE);
            if (read != features) {
                throw new IllegalStateException(file + " has " + read + " features");
            }
        }
        double size = Files.size(file) / MEGABYTE;
        System.out.printf(
                Locale.ROOT,
                ROW,
                name,
                String.format(Locale.ROOT, "%.0f", size),
                String.format(Locale.ROOT, "%.1f", seconds),
                String.format(Locale.ROOT, "%.0f", peak));
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static void collect() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
