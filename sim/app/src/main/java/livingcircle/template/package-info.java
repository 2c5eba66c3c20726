/** The example folder that people fill in with data of their own. */
@org.jspecify.annotations.NullMarked
package livingcircle.template;
