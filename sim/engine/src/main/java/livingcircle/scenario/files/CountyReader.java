package livingcircle.scenario.files;

import livingcircle.city.county.County;
import livingcircle.city.county.CountySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the block {@code county} of city.yaml: a county to generate. */
final class CountyReader {

    private CountyReader() {}

    /** The county of a file that its schema has found sound, or null after a fault. */
    static @Nullable CityInput read(YamlNode county, YamlNode name, Reading reading) {
        CountySpec spec = null;
        int before = reading.faultCount();
        CountyNumbers.check(county, reading);
        if (reading.faultCount() == before) {
            spec = bind(county, name);
            CountySites.check(county, spec, reading);
        }
        return spec == null || reading.faultCount() > before
                ? null
                : CityInput.generated(County.layers(spec), county.place(), Water.of(spec));
    }

    private static CountySpec bind(YamlNode county, YamlNode name) {
        ObjectNode tree = (ObjectNode) Binding.plain(county.node());
        tree.remove(CountyNumbers.CONTROL_TOTALS);
        tree.set("name", name.node());
        for (String optional : new String[] {"river", "mountainsNorthOf"}) {
            if (!tree.has(optional)) {
                tree.putNull(optional);
            }
        }
        JsonNode subAreas = Binding.withIds(tree.get("subAreas"));
        for (JsonNode subArea : subAreas) {
            complete((ObjectNode) subArea);
        }
        tree.set("subAreas", subAreas);
        return Binding.bind(tree, CountySpec.class);
    }

    private static void complete(ObjectNode subArea) {
        if (!subArea.has("seat")) {
            subArea.putNull("seat");
        }
        if (!subArea.has("urbanResidents")) {
            subArea.set("urbanResidents", subArea.get("residents"));
        }
        if (!subArea.has("villages")) {
            subArea.put("villages", 0);
        }
    }
}
