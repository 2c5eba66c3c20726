/** Several layouts on the same residents with the same luck: by how much they differ, how sure that is, for whom, at what cost. */
package livingcircle.comparison;
