package livingcircle.bench.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import livingcircle.features.OutColumn;
import livingcircle.features.OutFeature;
import livingcircle.features.OutLayer;
import livingcircle.features.ShapeMaker;
import org.locationtech.jts.geom.Geometry;

/** Layers as large as those of a big city, the same each time. */
final class LargeLayers {

    /** Where the layers begin in the west and south, and how far they go in both directions. */
    static final double LON = 112.9;

    static final double LAT = 35.1;
    static final double EXTENT_DEGREES = 0.5;

    private static final long SEED = 25;
    private static final double HOUSE_DEGREES = 2e-4;
    private static final List<String> TYPES = List.of("便利店", "菜市场", "早餐店", "药店", "理发店", "快递驿站");

    private LargeLayers() {}

    /** Points with the columns of a survey. */
    static OutLayer outlets(int count) {
        Random random = new Random(SEED);
        List<OutFeature> features = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Geometry shape = new ShapeMaker(i + 1).point(lon(random), lat(random));
            String type = TYPES.get(random.nextInt(TYPES.size()));
            features.add(new OutFeature(
                    List.of(
                            "outlet-" + i,
                            type + "第" + i + "店",
                            type,
                            (1 + random.nextInt(10_000)) / 10.0,
                            "06:30-22:00",
                            random.nextBoolean()),
                    shape));
        }
        return new OutLayer(
                "outlets",
                List.of(
                        new OutColumn("id", OutColumn.Kind.TEXT),
                        new OutColumn("名称", OutColumn.Kind.TEXT),
                        new OutColumn("业态", OutColumn.Kind.TEXT),
                        new OutColumn("面积", OutColumn.Kind.REAL),
                        new OutColumn("营业时间", OutColumn.Kind.TEXT),
                        new OutColumn("连锁", OutColumn.Kind.TRUTH)),
                features);
    }

    /** Polygons of nine points with storeys and dwellings. */
    static OutLayer buildings(int count) {
        Random random = new Random(SEED);
        List<OutFeature> features = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ShapeMaker maker = new ShapeMaker(i + 1);
            Geometry shape = maker.polygon(List.of(maker.ring(outline(lon(random), lat(random)))));
            features.add(
                    new OutFeature(List.of("building-" + i, 1 + random.nextInt(33), 1 + random.nextInt(200)), shape));
        }
        return new OutLayer(
                "buildings",
                List.of(
                        new OutColumn("id", OutColumn.Kind.TEXT),
                        new OutColumn("层数", OutColumn.Kind.INTEGER),
                        new OutColumn("户数", OutColumn.Kind.INTEGER)),
                features);
    }

    /** The outline of a house with a wing, clockwise. */
    private static double[] outline(double lon, double lat) {
        double[] steps = {0, 0, 0, 4, 1, 4, 1, 2, 3, 2, 3, 4, 4, 4, 4, 0, 0, 0};
        double[] outline = new double[steps.length];
        for (int i = 0; i < steps.length; i += 2) {
            outline[i] = lon + steps[i] * HOUSE_DEGREES;
            outline[i + 1] = lat + steps[i + 1] * HOUSE_DEGREES;
        }
        return outline;
    }

    private static double lon(Random random) {
        return LON + EXTENT_DEGREES * random.nextDouble();
    }

    private static double lat(Random random) {
        return LAT + EXTENT_DEGREES * random.nextDouble();
    }
}
