/**
 * The engine's model written plainly on MASON, as its baseline: an object for each resident, home, shop and need,
 * utilities by exponentials and logarithms over all alternatives. Draws are the engine's, so that answers agree but for
 * the engine's travel times in bins of ten seconds.
 */
package livingcircle.bench.twin;
