package livingcircle.model.reference;

/** How a need is to be served. */
enum Way {
    VISIT,
    DELIVERY,
    ONLINE,
    WITHOUT;

    boolean goesToOutlet() {
        return this == VISIT || this == DELIVERY;
    }
}
