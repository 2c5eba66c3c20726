/** What is told of one resident: who it is, what it did, what it chose among and why, in words and cells. */
package livingcircle.explain;
