/** Pages for people: sections in both languages, set into one HTML file that needs no other. */
@org.jspecify.annotations.NullMarked
package livingcircle.page;
