/** One page for decision makers out of result folders: sentences, tables, charts and an interactive map, in both languages. */
package livingcircle.report;
