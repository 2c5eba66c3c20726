package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.OutletType;
import livingcircle.outlets.Purpose;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads catalogue.yaml: purposes and outlet types. */
final class CatalogueReader {

    /** Other words for a type, which only {@link TypeNames} needs. */
    static final String ALIASES = "aliases";

    private static final String PURPOSES = "purposes";
    private static final String TYPES = "types";

    private final YamlFile file;
    private final Reading reading;

    private CatalogueReader(YamlFile file, Reading reading) {
        this.file = file;
        this.reading = reading;
    }

    /**
     * The catalogue of a file that its schema has found sound, or null after a fault.
     *
     * @param curves ids of the time-of-day curves, or null if they are not known
     */
    static @Nullable Catalogue read(YamlFile file, @Nullable Collection<String> curves, Reading reading) {
        int before = reading.faultCount();
        CatalogueReader reader = new CatalogueReader(file, reading);
        reader.check(curves);
        return reading.faultCount() == before ? reader.build() : null;
    }

    private void check(@Nullable Collection<String> curves) {
        SourceCheck.check(file, reading);
        List<String> purposes = List.copyOf(file.root().get(PURPOSES).node().propertyNames());
        for (YamlNode type : file.root().get(TYPES).members()) {
            for (YamlNode purpose : type.get(PURPOSES).elements()) {
                References.check(purpose, "purpose", "用途", purposes, reading);
            }
            YamlNode hours = type.get("hours");
            HoursText.checkForm(hours.text(), hours.place().with(hours.place().key(), hours.text()), reading);
        }
        if (curves != null) {
            for (YamlNode purpose : file.root().get(PURPOSES).members()) {
                References.check(purpose.get("timeOfDay"), "time-of-day curve", "时段曲线", curves, reading);
            }
        }
    }

    private Catalogue build() {
        JsonNode plain = Binding.plain(file.root().node());
        List<Purpose> purposes = new ArrayList<>();
        for (JsonNode purpose : Binding.withIds(plain.get(PURPOSES))) {
            rename((ObjectNode) purpose, "orderable", "isOrderable");
            purposes.add(Binding.bind(purpose, Purpose.class));
        }
        List<OutletType> types = new ArrayList<>();
        for (JsonNode type : Binding.withIds(plain.get(TYPES))) {
            ObjectNode tree = (ObjectNode) type;
            tree.remove(ALIASES);
            rename(tree, "class", "outletClass");
            if (!tree.has("customers")) {
                tree.put("customers", "residents");
            }
            if (!tree.has("deliveryM")) {
                tree.put("deliveryM", 0);
            }
            types.add(Binding.bind(tree, OutletType.class));
        }
        return new Catalogue(purposes, types);
    }

    private static void rename(ObjectNode tree, String from, String to) {
        JsonNode value = tree.remove(from);
        if (value != null) {
            tree.set(to, value);
        }
    }
}
