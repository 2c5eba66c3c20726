/** The folder of a study: tables, manifest and data dictionary, complete or not there at all. */
package livingcircle.results;
