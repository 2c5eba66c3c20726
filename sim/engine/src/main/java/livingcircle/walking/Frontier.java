package livingcircle.walking;

/** Says where a search need not go on, although its bound would let it. */
@FunctionalInterface
interface Frontier {

    /** Goes everywhere. */
    Frontier NONE = (node, distanceMm) -> true;

    /** Whether ways through a node at a distance from the origin matter to anybody. */
    boolean goesOn(int node, int distanceMm);
}
