package livingcircle.quality;

import livingcircle.base.BilingualText;

/**
 * What is still taken as usual, and why.
 *
 * @param least the smallest value, in the unit of what is measured
 * @param most the largest value
 * @param reason where the two come from; assumptions are called so
 */
public record Threshold(double least, double most, BilingualText reason) {

    boolean holds(double value) {
        return value >= least && value <= most;
    }
}
