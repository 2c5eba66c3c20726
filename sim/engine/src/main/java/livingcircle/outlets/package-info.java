/** The catalogue of outlet types and purposes, outlets with their opening hours, and layouts. */
package livingcircle.outlets;
