package livingcircle.features.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which parts a part names, by ids and by kinds. */
final class Relationships {

    private record Target(String id, String type, String path) {}

    private final List<Target> targets = new ArrayList<>();

    /**
     * Of a part.
     *
     * @param part its path, or empty for the archive itself
     */
    static Relationships of(Archive archive, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        Relationships relationships = new Relationships();
        InputStream in = archive.find(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        if (in == null) {
            return relationships;
        }
        try (XmlPart xml = new XmlPart(in)) {
            while (xml.toElement()) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (xml.name().equals("Relationship") && id != null && type != null && target != null) {
                    boolean isWhole = target.startsWith("/");
                    String path = isWhole ? target.substring(1) : part.substring(0, slash) + target;
                    relationships.targets.add(new Target(id, type.substring(type.lastIndexOf('/') + 1), path));
                }
            }
        }
        return relationships;
    }

    /** The path of the part of an id if it is of a kind, or null. */
    @Nullable
    String byId(String id, String type) {
        return targets.stream()
                .filter(target -> target.id().equals(id) && target.type().equals(type))
                .map(Target::path)
                .findFirst()
                .orElse(null);
    }

    /** The path of the first part of a kind, or null. */
    @Nullable
    String byType(String type) {
        return targets.stream()
                .filter(target -> target.type().equals(type))
                .map(Target::path)
                .findFirst()
                .orElse(null);
    }
}
