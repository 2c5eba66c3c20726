package livingcircle.features;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a file of features beside its name.
 *
 * @param part the sheet of a workbook or the layer of a GeoPackage, or null for the only or first one
 * @param encoding how the texts of a shapefile are encoded, or null to go by the file; no other format leaves that open
 * @param mostBytes bytes that a file may have, and what is packed in it when unpacked
 */
public record FeatureOptions(
        @Nullable String part, @Nullable Charset encoding, long mostBytes) {}
