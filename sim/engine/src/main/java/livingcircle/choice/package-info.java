/** Random utility: taste draws, utilities and probabilities. Pure functions without state. */
package livingcircle.choice;
