/** The files of a scenario folder: the only room that parses or writes YAML and CSV input. */
package livingcircle.scenario.files;
