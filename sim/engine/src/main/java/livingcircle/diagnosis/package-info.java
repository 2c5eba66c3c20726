/** What each area lacks, what is over-full, and the single changes that would help most people for the money. */
package livingcircle.diagnosis;
