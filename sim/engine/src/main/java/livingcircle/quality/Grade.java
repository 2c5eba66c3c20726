package livingcircle.quality;

import livingcircle.base.BilingualText;

/**
 * How far the data of a community can be trusted. A community has the best grade all of whose limits it keeps; one
 * without homes has the last. The limits are assumptions.
 */
public enum Grade {
    A(0.05, 0.1, 0.8),
    B(0.1, 0.3, 0.5),
    C(0.25, 0.6, 0.2),
    D(1, 1, 0);

    private final double mostWithFindings;
    private final double mostSynthetic;
    private final double leastKnown;

    Grade(double mostWithFindings, double mostSynthetic, double leastKnown) {
        this.mostWithFindings = mostWithFindings;
        this.mostSynthetic = mostSynthetic;
        this.leastKnown = leastKnown;
    }

    /** What the grades ask for. */
    public static BilingualText rule() {
        StringBuilder en = new StringBuilder();
        StringBuilder zh = new StringBuilder();
        for (Grade grade : values()) {
            if (grade != D) {
                String findings = percent(grade.mostWithFindings);
                String synthetic = percent(grade.mostSynthetic);
                String known = percent(grade.leastKnown);
                en.append(grade).append(": at most ").append(findings);
                en.append(" of homes and outlets with warnings, at most ").append(synthetic);
                en.append(" of outlets filled in, at least ").append(known);
                en.append(" of outlets with known hours and area; ");
                zh.append(grade).append("：有警告的住所和网点不超过 ").append(findings);
                zh.append("，补全的网点不超过 ").append(synthetic);
                zh.append("，营业时间和面积均已知的网点不少于 ").append(known).append("；");
            }
        }
        return new BilingualText(
                en.append("D: the others, and communities without homes").toString(),
                zh.append("D：其余，以及没有住所的社区").toString());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    static Grade of(CommunityQuality community) {
        if (community.homes() > 0) {
            for (Grade grade : values()) {
                boolean hasOutlets = community.outlets() > 0;
                if (community.shareWithFindings() <= grade.mostWithFindings
                        && (!hasOutlets
                                || (community.shareSynthetic() <= grade.mostSynthetic
                                        && community.shareKnown() >= grade.leastKnown))) {
                    return grade;
                }
            }
        }
        return D;
    }
}
