package livingcircle.world;

/**
 * The services in the order of their types, those of a type in the order of their numbers: what is looked up for the
 * outlets around a home, type by type, then lies close together. Immutable.
 */
public final class TypeOrder {

    private final int[] first;
    private final int[] place;

    TypeOrder(Services services, int types) {
        first = new int[types + 1];
        for (int s = 0; s < services.count(); s++) {
            first[services.type(s) + 1]++;
        }
        for (int t = 0; t < types; t++) {
            first[t + 1] += first[t];
        }
        int[] next = first.clone();
        place = new int[services.count()];
        for (int s = 0; s < place.length; s++) {
            place[s] = next[services.type(s)]++;
        }
    }

    /** Number of services. */
    public int count() {
        return place.length;
    }

    /** Place of the first service of a type; the others follow by their rank among those of the type. */
    public int first(int type) {
        return first[type];
    }

    /** Place of a service in the order. */
    public int place(int service) {
        return place[service];
    }
}
