package livingcircle.bench.twin;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A way to deal with a need and what it is worth, taste included.
 *
 * @param way the way to the shop, or null without one
 */
record Option(Kind kind, @Nullable Way way, double utility) {

    /** How a need is dealt with. */
    enum Kind {
        VISIT,
        DELIVERY,
        ONLINE,
        WITHOUT
    }

    boolean needsShop() {
        return kind == Kind.VISIT || kind == Kind.DELIVERY;
    }

    /** The shop of a visit or a delivery. */
    Shop shop() {
        return wayToShop().shop();
    }

    /** The way to the shop of a visit or a delivery. */
    Way wayToShop() {
        return Objects.requireNonNull(way, "there is no shop");
    }
}
