package livingcircle.features;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A row of a layer to write.
 *
 * @param cells a value for each column of the layer, as its kind wants it, or null
 * @param shape its shape in degrees of WGS 84, longitude first
 */
public record OutFeature(List<@Nullable Object> cells, Geometry shape) {}
