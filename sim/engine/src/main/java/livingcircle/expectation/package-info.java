/** What a run is expected to give, straight from the choice probabilities; what one outlet more would change. */
package livingcircle.expectation;
