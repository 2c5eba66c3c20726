/** Where to look: designs of experiments as points of the unit cube, pure functions of their numbers and a seed. */
package livingcircle.study.design;
