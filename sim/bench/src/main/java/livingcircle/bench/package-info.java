/** Programs that measure the engine and print what they measured. No part of the product. */
package livingcircle.bench;
