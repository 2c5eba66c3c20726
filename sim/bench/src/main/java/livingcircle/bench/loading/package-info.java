/** How long files of features take to load, and how much memory. */
package livingcircle.bench.loading;
