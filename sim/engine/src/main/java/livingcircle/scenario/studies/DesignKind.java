package livingcircle.scenario.studies;

import java.util.Locale;

/** How the points are chosen at which a study looks. */
public enum DesignKind {
    /** Every value of each parameter with every value of all others (全因子). */
    FACTORIAL,
    /** Points that a file lists (给定列表). */
    LIST,
    /** As many strata of each range as points, each met once (拉丁超立方). */
    LATIN_HYPERCUBE,
    /** A sequence that fills the ranges evenly (Sobol′序列). */
    SOBOL,
    /** All as it stands, then one parameter after the other at its values (单因素). */
    ONE_AT_A_TIME,
    /** Random paths that change one parameter at each step, for elementary effects (Morris 筛选). */
    MORRIS,
    /** Two samples and their mixtures, for Sobol' indices (Saltelli 抽样). */
    SALTELLI,
    /** Everything for which the files give a range, by Latin hypercube (不确定性). */
    UNCERTAINTY;

    /** The word for it in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
