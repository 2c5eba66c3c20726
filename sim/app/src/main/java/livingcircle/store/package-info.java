/** The folder of a study that may be interrupted at any moment: its runs, each kept as it ends, and its final tables. */
@org.jspecify.annotations.NullMarked
package livingcircle.store;
