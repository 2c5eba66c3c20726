package livingcircle.bench.walking;

/** A way to find how far the junctions around an origin are. Serves one thread. */
interface WalkSearch {

    /** Told a junction and its distance. */
    @FunctionalInterface
    interface Found {
        void accept(int node, double distanceMm);
    }

    String name();

    /**
     * Tells of every junction within the bound, in any order.
     *
     * @param origin number of the origin
     * @param boundMm longest walk from the origin, the way from its door to the street included
     */
    void run(int origin, int boundMm, Found found);
}
