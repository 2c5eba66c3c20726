package livingcircle.bench.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.features.OutFeature;
import livingcircle.features.OutLayer;
import livingcircle.features.ShapeMaker;
import livingcircle.features.geojson.GeoJsonWriter;

/** A scenario around large layers: streets so dense that nothing lies far from them, and communities. */
final class LargeTown {

    private static final int STREETS = 120;
    private static final int COMMUNITIES_ACROSS = 15;
    private static final double MARGIN_DEGREES = 0.001;

    private LargeTown() {}

    /**
     * Writes the files of the scenario beside the layers.
     *
     * @param outlets the file of the outlets, likewise in the folder
     * @param shipped the folder of the shipped catalogue and behaviour
     * @return the scenario's file
     */
    static Path write(Path folder, Path outlets, Path shipped) throws IOException {
        GeoJsonWriter.write(folder.resolve("streets.geojson"), streets());
        Files.writeString(folder.resolve("communities.csv"), communities());
        Files.writeString(folder.resolve("city.yaml"), """
                schema: 1
                name: {en: Large town}
                layers: {streets: streets.geojson, buildings: buildings.geojson, communities: communities.csv}
                """);
        return Files.writeString(
                folder.resolve("baseline.yaml"),
                """
                schema: 1
                name: {en: Large town}
                city: city.yaml
                catalogue: SHIPPED/catalogue.yaml
                behaviour: SHIPPED/behaviour.yaml
                population: {residents: 200000, meanIncomeYuan: 30000, incomeSigma: 0.5, seed: 1}
                outlets: {file: OUTLETS}
                """.replace("SHIPPED", shipped.toAbsolutePath().toString()).replace("OUTLETS", outlets.toString()));
    }

    /** As many streets to the north as to the east, a little longer than the town. */
    private static OutLayer streets() {
        List<OutFeature> features = new ArrayList<>();
        double first = -MARGIN_DEGREES;
        double last = LargeLayers.EXTENT_DEGREES + MARGIN_DEGREES;
        for (int i = 0; i < STREETS; i++) {
            double at = first + (last - first) * i / (STREETS - 1);
            double[] east = {LargeLayers.LON + first, LargeLayers.LAT + at, LargeLayers.LON + last, LargeLayers.LAT + at
            };
            double[] north = {
                LargeLayers.LON + at, LargeLayers.LAT + first, LargeLayers.LON + at, LargeLayers.LAT + last
            };
            for (double[] line : List.of(east, north)) {
                features.add(new OutFeature(List.of(), new ShapeMaker(features.size() + 1).line(line)));
            }
        }
        return new OutLayer("streets", List.of(), features);
    }

    private static String communities() {
        StringBuilder text = new StringBuilder("id,lon,lat\n");
        double step = LargeLayers.EXTENT_DEGREES / COMMUNITIES_ACROSS;
        for (int x = 0; x < COMMUNITIES_ACROSS; x++) {
            for (int y = 0; y < COMMUNITIES_ACROSS; y++) {
                double lon = LargeLayers.LON + step * (x + 0.5);
                double lat = LargeLayers.LAT + step * (y + 0.5);
                text.append("c-" + x + "-" + y + "," + lon + "," + lat + "\n");
            }
        }
        return text.toString();
    }
}
