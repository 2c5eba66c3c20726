/** Walking searches of the engine beside those of routing and graph libraries. */
package livingcircle.bench.walking;
