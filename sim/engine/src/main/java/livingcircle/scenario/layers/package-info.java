/** What people mean by the headers, words and shapes of a town's layers; knows nothing of files. */
package livingcircle.scenario.layers;
