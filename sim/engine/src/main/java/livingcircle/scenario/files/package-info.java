/**
 * The files of a scenario folder: the only room that parses or writes YAML and CSV input.
 *
 * <p>Reading goes in steps that all report to one {@code Reading}, so that every fault of every file is thrown at once:
 * {@code YamlParser} (text to a tree that knows its lines), {@code SchemaCheck} (against a JSON Schema of
 * {@code resources/livingcircle/schema}), {@code Overrides} ({@code set:}), the reader of the file (what a schema cannot
 * say), {@code Binding} (tree to record). Files with rows go through {@code LayerFile} (any format to rows),
 * {@code LayerTable} (headers to columns) and {@code LayerRow} (cells and shapes to values); each layer has a class
 * {@code …File} that knows its columns, for reading and writing. {@code Layer} holds what a scenario says about such a
 * file: part, coordinates, encoding, headers, names of types.
 *
 * <p>A new YAML file needs a schema, a reader with a static {@code read(YamlFile, …, Reading)} that returns null after a
 * fault, and a {@code NamedFile.open(node, "schema-name", reading)} where it is named.
 */
package livingcircle.scenario.files;
