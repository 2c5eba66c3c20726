/** What {@code livingcircle validate} writes about the data of a scenario: tables, a layer for maps and a page. */
@org.jspecify.annotations.NullMarked
package livingcircle.validation;
