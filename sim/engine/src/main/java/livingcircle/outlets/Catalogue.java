package livingcircle.outlets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All purposes and outlet types, each addressed by its index in the file's order. Immutable. */
public final class Catalogue {

    private final List<Purpose> purposes;
    private final List<OutletType> types;
    private final Map<String, Integer> purposeIndex = new HashMap<>();
    private final Map<String, Integer> typeIndex = new HashMap<>();

    /** @throws IllegalArgumentException for duplicate ids or a type that names an unknown purpose */
    public Catalogue(List<Purpose> purposes, List<OutletType> types) {
        this.purposes = List.copyOf(purposes);
        this.types = List.copyOf(types);
        for (int i = 0; i < purposes.size(); i++) {
            if (purposeIndex.put(purposes.get(i).id(), i) != null) {
                throw new IllegalArgumentException(
                        "purpose '" + purposes.get(i).id() + "' stands twice in the catalogue");
            }
        }
        for (int i = 0; i < types.size(); i++) {
            OutletType type = types.get(i);
            if (typeIndex.put(type.id(), i) != null) {
                throw new IllegalArgumentException("type '" + type.id() + "' stands twice in the catalogue");
            }
            for (String purpose : type.purposes()) {
                if (!purposeIndex.containsKey(purpose)) {
                    throw new IllegalArgumentException(
                            "type '" + type.id() + "' names the unknown purpose '" + purpose + "'");
                }
            }
        }
    }

    public List<Purpose> purposes() {
        return purposes;
    }

    public List<OutletType> types() {
        return types;
    }

    public OutletType type(int type) {
        return types.get(type);
    }

    /** The type's index, or null if there is no such type. */
    public @Nullable Integer findType(String id) {
        return typeIndex.get(id);
    }

    /**
     * The type's index.
     *
     * @throws IllegalArgumentException if there is no such type
     */
    public int typeIndex(String id) {
        Integer index = typeIndex.get(id);
        if (index == null) {
            throw new IllegalArgumentException("there is no outlet type '" + id + "' in the catalogue");
        }
        return index;
    }

    /**
     * The purpose's index.
     *
     * @throws IllegalArgumentException if there is no such purpose
     */
    public int purposeIndex(String id) {
        Integer index = purposeIndex.get(id);
        if (index == null) {
            throw new IllegalArgumentException("there is no purpose '" + id + "' in the catalogue");
        }
        return index;
    }
}
