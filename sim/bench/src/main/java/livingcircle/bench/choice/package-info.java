/** Single choices: the engine's beside plainer ways to draw the same. */
package livingcircle.bench.choice;
