/** Makes towns of what their owners have: lines, outlines of buildings, areas of communities. */
package livingcircle.city.own;
