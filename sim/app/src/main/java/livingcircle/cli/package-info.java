/** The command line: options in, work wired up, messages and exit codes out. */
package livingcircle.cli;
