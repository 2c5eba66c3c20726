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
import java.util.stream.Stream;
import livingcircle.bench.Machine;
import livingcircle.features.FeatureOptions;
import livingcircle.features.FeatureTable;
import livingcircle.features.OutLayer;
import livingcircle.features.files.FeatureFiles;
import livingcircle.features.geojson.GeoJsonWriter;
import livingcircle.features.geopackage.GeoPackageWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes large layers in each format and loads them. */
@Command(
        name = "loading",
        description = "Seconds and memory to load large layers of each format.",
        mixinStandardHelpOptions = true)
public final class LoadingReport implements Callable<Integer> {

    private static final FeatureOptions OPTIONS = new FeatureOptions(null, null, 2_000_000_000);
    private static final double MEGABYTE = 1e6;
    private static final int COLLECTIONS = 3;
    private static final String ROW = "%-18s %8s %8s %8s %8s%n";

    @Option(names = "--outlets", description = "Points (default: ${DEFAULT-VALUE}).", defaultValue = "500000")
    private int outlets;

    @Option(names = "--buildings", description = "Polygons (default: ${DEFAULT-VALUE}).", defaultValue = "200000")
    private int buildings;

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
            System.out.printf(Locale.ROOT, ROW, "file", "MB", "s", "MB peak", "MB held");
            for (Path file : files) {
                measure(file, file.getFileName().toString().startsWith("outlets") ? outlets : buildings);
            }
        } finally {
            delete(folder);
        }
        return 0;
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
        }
        return files;
    }

    /** The fastest load, and the most memory of all. */
    private void measure(Path file, int features) throws IOException {
        double seconds = Double.POSITIVE_INFINITY;
        double peak = 0;
        double held = 0;
        for (int round = 0; round < rounds; round++) {
            double before = heapMegabytes();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            FeatureTable table = FeatureFiles.read(file, OPTIONS);
            seconds = Math.min(seconds, (System.nanoTime() - start) / 1e9);
            long most = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
            peak = Math.max(peak, most / MEGABYTE);
            held = Math.max(held, heapMegabytes() - before);
            if (table.features().size() != features) {
                throw new IllegalStateException(
                        file + " has " + table.features().size() + " features");
            }
        }
        double size = Files.size(file) / MEGABYTE;
        System.out.printf(
                Locale.ROOT,
                ROW,
                file.getFileName(),
                String.format(Locale.ROOT, "%.0f", size),
                String.format(Locale.ROOT, "%.1f", seconds),
                String.format(Locale.ROOT, "%.0f", peak),
                String.format(Locale.ROOT, "%.0f", held));
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    /** Heap in use after collections. */
    private static double heapMegabytes() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
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
