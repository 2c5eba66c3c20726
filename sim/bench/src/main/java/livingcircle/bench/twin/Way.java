package livingcircle.bench.twin;

import livingcircle.walking.TypeReach;

/**
 * The way from a home to a shop.
 *
 * @param walkMm length on foot, {@link TypeReach#FAR} if that is too far for anybody
 * @param wheelMm length without steps, {@link TypeReach#FAR} likewise
 * @param crossings main roads crossed on foot
 */
record Way(Shop shop, int walkMm, int wheelMm, int crossings) {}
